import { once } from 'node:events';
import { config as readDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { startApp } from './app.ts';
import { loadCatalogue } from './config/catalogue.ts';
import { readCatalogueFile, readSettings, type Settings } from './config/environment.ts';
import { createLog } from './config/log.ts';
import { runtimeProblem } from './config/runtime.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { StartError } from './domain/start-error.ts';
import { createClassifier } from './region/classifier.ts';
import { loadKnowledge } from './region/knowledge/load-knowledge.ts';
import { placeTest } from './region/places/is-place.ts';

/** The door: environment in, a running bot or one clear line for each thing that is wrong. */
async function main(stopping: AbortSignal): Promise<void> {
  readDotenv({ quiet: true });
  const { settings, catalogue } = read();
  const log = createLog(settings.logLevel);
  endOnMistakes(log);
  const knowledge = loadKnowledge();
  const regions = catalogue.regions.map(({ name }) => name);
  const app = await startApp({
    settings,
    catalogue,
    classifierFor: (partners) => createClassifier(knowledge, { ...catalogue, regions, partners }),
    isPlace: placeTest(knowledge),
    log,
    now: () => new Date(),
    onLost(why) {
      log.fatal({ why }, 'what we need is gone; ending, so that whoever runs us starts us again');
      process.exit(1);
    },
    stopping,
  });
  if (!stopping.aborted) await once(stopping, 'abort');
  await app.stop();
}

function read(): { settings: Settings; catalogue: Catalogue } {
  const tooOld = runtimeProblem(process.versions.node);
  const settings = readSettings(process.env);
  const catalogue = loadCatalogue(readCatalogueFile(process.env));
  if (tooOld === undefined && settings.kind === 'ok' && catalogue.kind === 'ok') {
    return { settings: settings.settings, catalogue: catalogue.catalogue };
  }
  return refuseToStart([
    ...(tooOld === undefined ? [] : [tooOld]),
    ...(settings.kind === 'problems' ? settings.problems : []),
    ...(catalogue.kind === 'problems' ? catalogue.problems : []),
  ]);
}

/** Plain lines, not log records: somebody sits at the terminal. */
function refuseToStart(problems: readonly string[]): never {
  process.stderr.write(`engage-csa does not start:\n${problems.map((line) => `- ${line}\n`).join('')}`);
  process.exit(78);
}

/** Aborted by the first SIGTERM or SIGINT, and then we drain; a second one ends at once. */
function stopOnSignals(): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stopping.signal;
}

/**
 * What nobody caught, rejected promises included: nobody knows what still works, and after a restart all
 * work goes on where it was.
 */
function endOnMistakes(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error, origin }, 'a mistake of ours; ending, so that whoever runs us starts us again');
    process.exit(1);
  });
}

/**
 * Only what `stopping` itself brought about is a good end. What somebody can mend is one line; what nobody
 * foresaw is shown whole.
 */
function endAfter(error: unknown, stopping: AbortSignal): never {
  if (stopping.aborted && error instanceof Error && error.name === 'AbortError') process.exit(0);
  if (!stopping.aborted && error instanceof StartError) refuseToStart([error.message]);
  createLog('error').fatal({ err: error }, `${stopping.aborted ? 'stopping' : 'starting'} failed`);
  process.exit(1);
}

const stopping = stopOnSignals();
try {
  await main(stopping);
  process.exit(0);
} catch (error) {
  endAfter(error, stopping);
}
