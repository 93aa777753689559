import { startBot, type Bot } from '../../sandbox/bot.ts';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { startSlack, type Slack } from '../../sandbox/slack/slack.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

/** Both stand-ins, a database of its own, and as many real bots as a story needs. */
export type House = AsyncDisposable & {
  readonly slack: Slack;
  readonly gitlab: GitLab;
  readonly db: FreshDatabase;
  readonly bots: readonly Bot[];
  /** Starts a bot that talks to these; in HTTP mode Slack delivers to the newest one. */
  startBot(env?: Readonly<Record<string, string>>): Promise<Bot>;
};

export type Mode = 'socket' | 'http';

export async function openHouse(mode: Mode): Promise<House> {
  const stack = new AsyncDisposableStack();
  const slack = stack.use(await startSlack());
  const gitlab = stack.use(await startGitLab());
  const db = stack.use(await freshDatabase());
  const bots: Bot[] = [];
  stack.defer(async () => {
    await Promise.all(bots.map((bot) => bot.kill()));
  });
  return {
    slack,
    gitlab,
    db,
    bots,
    async startBot(env = {}) {
      const door =
        mode === 'socket'
          ? { SLACK_APP_TOKEN: slack.appToken }
          : { SLACK_SIGNING_SECRET: slack.signingSecret };
      const bot = await startBot({
        env: {
          ...door,
          SLACK_BOT_TOKEN: slack.botToken,
          SLACK_API_URL: slack.apiUrl,
          GITLAB_URL: gitlab.url,
          GITLAB_TOKEN: gitlab.token,
          DATABASE_URL: db.url,
          ...env,
        },
      });
      bots.push(bot);
      if (mode === 'http') {
        slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${bot.port}/slack/events` });
      }
      return bot;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
