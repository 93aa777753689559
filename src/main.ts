import { config as readDotenv } from 'dotenv';
import { startApp, type App } from './app.ts';
import { loadCatalogue } from './config/catalogue.ts';
import { readSettings, type Settings } from './config/environment.ts';
import { createLog } from './config/log.ts';
import { runtimeProblem } from './config/runtime.ts';
import type { Catalogue } from './domain/catalogue.ts';
import { createClassifier } from './region/classifier.ts';
import { placeTest } from './region/places/is-place.ts';
import { loadKnowledge } from './region/places/load-knowledge.ts';

/** The door: environment in, a running bot or one clear line for each thing that is wrong. */
async function main(): Promise<void> {
  readDotenv({ quiet: true });
  const { settings, catalogue } = read();
  const log = createLog(settings.logLevel);
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
      log.fatal({ why }, 'the database is gone; ending, so that whoever runs us starts us again');
      process.exit(1);
    },
  });
  stopOnSignals(app, (error) => {
    log.error({ err: error }, 'stopping failed');
  });
}

function read(): { settings: Settings; catalogue: Catalogue } {
  const tooOld = runtimeProblem(process.versions.node);
  const settings = readSettings(process.env);
  const file = settings.kind === 'ok' ? settings.settings.catalogueFile : process.env['CATALOGUE_FILE'];
  const catalogue = loadCatalogue(file);
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

/** SIGTERM and SIGINT drain; a second one ends at once. */
function stopOnSignals(app: App, onError: (error: unknown) => void): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        onError(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  refuseToStart([sentence]);
}
