import { App } from '@slack/bolt';

/** The least a bot can do: a bare Bolt app that acks and forgets. */
const app = new App({
  token: process.env['SLACK_BOT_TOKEN'] ?? '',
  appToken: process.env['SLACK_APP_TOKEN'] ?? '',
  socketMode: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
app.view(/.*/, ({ ack }) => ack());
await app.start();
console.log(JSON.stringify({ msg: 'ready', port: 0 }));
