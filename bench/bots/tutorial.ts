import { App } from '@slack/bolt';
import { Gitlab } from '@gitbeaker/rest';

/** What a tutorial teaches: ack, then create the issue and reply inline. Nothing is stored. */
const app = new App({
  token: process.env['SLACK_BOT_TOKEN'] ?? '',
  appToken: process.env['SLACK_APP_TOKEN'] ?? '',
  socketMode: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
const gitlab = new Gitlab({
  host: process.env['GITLAB_URL'] ?? '',
  token: process.env['GITLAB_TOKEN'] ?? '',
});

app.view(/.*/, async ({ ack, view, client }) => {
  await ack();
  const need = view.state.values['need']?.['need']?.value ?? '';
  const project = 'gitlab-com/channel/partners/emea/emea-internal';
  const issue = await gitlab.Issues.create(project, 'Partner request', { description: need });
  await client.chat.postMessage({ channel: 'C0CSA', text: `Opened ${issue.web_url}` });
});
await app.start();
console.log(JSON.stringify({ msg: 'ready', port: 0 }));
