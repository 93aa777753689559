import { keepBot, type BotKeeper } from './bot-keeper.ts';
import { catalogueWith } from './catalogue.ts';
import { startGitLab, type GitLab } from './gitlab/gitlab.ts';
import { startSlack, type Slack } from './slack/slack.ts';

/** How Slack reaches the bot. */
export type Mode = 'socket' | 'http';

/** Both stand-ins and a bot that knows their addresses and who the CSAs are, until disposed of. */
export type Stage = AsyncDisposable & {
  readonly slack: Slack;
  readonly gitlab: GitLab;
  readonly bot: BotKeeper;
};

export type StageOptions = {
  readonly mode: Mode;
  /** Of the simulated Slack, and so of the page; default: a free one. */
  readonly port?: number;
};

/** Opens the two stand-ins; the bot is there to be started. */
export async function openStage({ mode, port = 0 }: StageOptions): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const slack = stack.use(await startSlack({ port }));
  const gitlab = stack.use(await startGitLab());
  const catalogue = stack.use(await catalogueWith());
  const bot = stack.use(
    await keepBot({
      env: {
        ...(mode === 'socket'
          ? { SLACK_APP_TOKEN: slack.appToken }
          : { SLACK_SIGNING_SECRET: slack.signingSecret }),
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_API_URL: slack.apiUrl,
        GITLAB_URL: gitlab.url,
        GITLAB_TOKEN: gitlab.token,
        ...catalogue.env,
      },
      onReady({ port: door }) {
        if (mode === 'http') slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${door}/slack/events` });
      },
    }),
  );
  const opened = stack.move();
  return { slack, gitlab, bot, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
