import { z } from 'zod';

/** Everything the environment may say, checked. Read once, at the door. */
export type Settings = {
  readonly slack: SlackSettings;
  readonly gitlab: { readonly url: string; readonly token: string };
  readonly database: DatabaseSettings;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
};

type SlackSettings = {
  /** Ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
};

export type DatabaseSettings =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'embedded'; readonly dataDir: string };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

export type ReadSettings =
  | { readonly kind: 'ok'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** One line for each name: what is wrong is added in front, how to get it is said here once. */
const help: Record<string, string> = {
  SLACK_BOT_TOKEN: 'the xoxb-… token of the Slack app: api.slack.com/apps → your app → OAuth & Permissions',
  SLACK_APP_TOKEN:
    'the xapp-… token for Socket Mode: Basic Information → App-Level Tokens, scope connections:write. For HTTP mode set SLACK_SIGNING_SECRET instead',
  SLACK_SIGNING_SECRET: 'needed for HTTP mode: Basic Information → Signing Secret',
  SLACK_API_URL: 'an http(s) address that ends in /api/; leave it out for Slack itself',
  GITLAB_TOKEN:
    'a token with scope api of a bot user that is Reporter or Planner in the three internal projects',
  GITLAB_URL: 'the http(s) address of GitLab, without /api; https://gitlab.com when left out',
  DATABASE_URL: 'postgres://user:password@host/database, or leave it out for the embedded database',
  PORT: 'a port number from 0 to 65535; 3000 when left out',
  HOST: 'the address to listen on; 127.0.0.1 when left out',
  LOG_LEVEL: `one of ${logLevels.join(', ')}; info when left out`,
};

/** A header that no HTTP may carry makes `fetch` print it, token and all: so tokens are one word in ASCII. */
const token = (prefix: RegExp) =>
  z
    .string()
    .trim()
    .regex(prefix)
    .regex(/^[\x21-\x7e]+$/);
const webAddress = z.url({ protocol: /^https?$/ });

const Database = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('./data'),
});

const Environment = Database.extend({
  SLACK_BOT_TOKEN: token(/^xoxb-/),
  SLACK_APP_TOKEN: token(/^xapp-/).optional(),
  SLACK_SIGNING_SECRET: token(/^\S{8,}/).optional(),
  SLACK_API_URL: webAddress.endsWith('/api/').default('https://slack.com/api/'),
  GITLAB_URL: webAddress
    .transform((url) => url.replace(/\/+$/, ''))
    .refine((url) => !/\/api(?:\/|$)/.test(url))
    .default('https://gitlab.com'),
  GITLAB_TOKEN: token(/^\S{8,}/),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});
type Environment = z.infer<typeof Environment>;

/** Reads the settings; an empty value counts as left out. Problems name the setting, never its value. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  const given = withoutEmpty(env);
  const parsed = Environment.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path }) => problemWith(String(path[0]), given));
  if (given['SLACK_APP_TOKEN'] === undefined && given['SLACK_SIGNING_SECRET'] === undefined) {
    problems.push(problemWith('SLACK_APP_TOKEN', given));
  }
  return parsed.success && problems.length === 0
    ? { kind: 'ok', settings: settingsOf(parsed.data) }
    : { kind: 'problems', problems: [...new Set(problems)] };
}

/** The catalogue to use instead of the one that comes with the bot, if any. */
export function readCatalogueFile(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return withoutEmpty(env)['CATALOGUE_FILE'];
}

/** Only where the database is, for commands that need nothing else. Throws a sentence. */
export function readDatabaseSettings(env: Readonly<Record<string, string | undefined>>): DatabaseSettings {
  const given = withoutEmpty(env);
  const parsed = Database.safeParse(given);
  if (parsed.success) return databaseOf(parsed.data);
  throw new Error(problemWith('DATABASE_URL', given));
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
}

function problemWith(name: string, given: Readonly<Record<string, string | undefined>>): string {
  const what = given[name] === undefined ? 'is missing' : 'is not right';
  return `${name} ${what}: ${help[name] ?? 'see README.md'}.`;
}

function settingsOf(env: Environment): Settings {
  return {
    slack: { apiUrl: env.SLACK_API_URL, botToken: env.SLACK_BOT_TOKEN, mode: modeOf(env) },
    gitlab: { url: env.GITLAB_URL, token: env.GITLAB_TOKEN },
    database: databaseOf(env),
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
  };
}

function databaseOf({ DATABASE_URL, DATA_DIR }: z.infer<typeof Database>): DatabaseSettings {
  return DATABASE_URL === undefined
    ? { kind: 'embedded', dataDir: DATA_DIR }
    : { kind: 'url', url: DATABASE_URL };
}

/** Socket Mode wins where both are set: many keep the signing secret around. */
function modeOf({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Environment): SlackSettings['mode'] {
  return SLACK_APP_TOKEN === undefined
    ? { kind: 'http', signingSecret: SLACK_SIGNING_SECRET ?? '' }
    : { kind: 'socket', appToken: SLACK_APP_TOKEN };
}
