import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { textCases } from './scenes/cases.ts';
import { calibrationError, crossValidated, scoresAt } from './scenes/check.ts';
import { learn } from './scenes/learn.ts';
import { runningLessons, sceneLessons, type Lesson } from './scenes/lessons.ts';

/*
 * Learns from the labelled cases (test/region/cases) what tells running text from requests and where it plays, and
 * writes both down for src/region/running. Run it after cases were added or signs changed:
 *   node scripts/learn-scenes.ts
 */

/**
 * How likely a text has to be running text, and a region its scene: chosen from what this prints, for 98 %
 * right among the answers.
 */
const surest = { running: 0.7, scene: 0.62, alone: 0.4 } as const;

const cases = textCases();

const told = learned('running text', runningLessons(cases));
const running = { surest: surest.running, bias: -(told.open['request'] ?? 0), signs: told.mentions };
await write('RunningWeights', 'is-running-text', 'running-weights', running);

const scenes = {
  surest: surest.scene,
  alone: surest.alone,
  ...learned('scenes', sceneLessons(cases, running)),
};
await write('SceneWeights', 'scene', 'scene-weights', scenes);

function learned(what: string, lessons: readonly Lesson[]): ReturnType<typeof learn> {
  const guesses = crossValidated(lessons);
  process.stdout.write(
    `${what}: ${lessons.length} texts, calibration error ${calibrationError(guesses).toFixed(3)}\n`,
  );
  for (const bar of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8])
    process.stdout.write(`  ${scoresAt(bar, guesses)}\n`);
  return learn(lessons);
}

async function write(type: string, module: string, name: string, weights: object): Promise<void> {
  const file = new URL(`../src/region/running/${name}.ts`, import.meta.url);
  const constant = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  const source = `import type { ${type} } from './${module}.ts';

/** Learned by \`scripts/learn-scenes.ts\` from the labelled cases; do not edit by hand. */
export const ${constant}: ${type} = ${JSON.stringify(weights)};
`;
  const style = await resolveConfig(file);
  writeFileSync(file, await format(source, { ...style, parser: 'typescript' }));
}
