import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readDatabaseSettings } from './config/environment.ts';
import { createLog } from './config/log.ts';
import { referenceOf } from './domain/request.ts';
import type { ParkedJob } from './ports/parked.ts';
import { openPostgres, type Place, type Postgres } from './postgres/open.ts';
import { runningEmbedded } from './postgres/server/embedded.ts';
import { resume } from './tasks/park.ts';

const usage = `npm run parked                      lists work that was refused and waits for a person
npm run parked -- --retry CSA-17    tries that request's work again; a card's reference works too
npm run parked -- --retry all       tries everything again
`;

/** Parked work beside its request's name. */
type Row = ParkedJob & { readonly request: string };

/** Works beside a running bot, which then does what is put back, and without one. */
async function main(): Promise<void> {
  readDotenv({ quiet: true });
  const { values } = parseArgs({ options: { retry: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) return print(usage);
  const postgres = await openPostgres({
    place: await placeOf(),
    log: createLog('error'),
    onLost: (why) => {
      throw new Error(why);
    },
  });
  try {
    const rows = await rowsOf(postgres);
    await (values.retry === undefined ? list(rows) : retry(postgres, rows, values.retry));
  } finally {
    await postgres.stop(1_000);
  }
}

async function placeOf(): Promise<Place> {
  const settings = readDatabaseSettings(process.env);
  if (settings.kind === 'url') return settings;
  const url = await runningEmbedded(settings.dataDir);
  return url === undefined ? { kind: 'folder', dataDir: settings.dataDir } : { kind: 'url', url };
}

async function rowsOf({ parked, work: { store } }: Postgres): Promise<readonly Row[]> {
  const jobs = await parked.list();
  return Promise.all(
    jobs.map(async (job) => {
      const request = job.requestId === undefined ? undefined : await store.request(job.requestId);
      return { ...job, request: request === undefined ? (job.requestId ?? 'a post') : referenceOf(request) };
    }),
  );
}

function list(rows: readonly Row[]): void {
  if (rows.length === 0) return print('Nothing is parked.\n');
  for (const { request, name, reference, why, parkedAt } of rows) {
    print(`${request}  ${name}  ${reference}  ${parkedAt.toISOString()}\n    ${why}\n`);
  }
}

async function retry(
  { parked, work: { store } }: Postgres,
  rows: readonly Row[],
  which: string,
): Promise<void> {
  const wanted = rows.filter(({ request, reference }) =>
    ['all', request.toLowerCase(), reference.toLowerCase()].includes(which.toLowerCase()),
  );
  for (const job of wanted) await resume(store, job);
  const count = await parked.retry(wanted.map(({ id }) => id));
  print(`${count} of ${rows.length} parked jobs put back. A running bot does them at once.\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
