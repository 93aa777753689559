import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { calibrationError, crossValidated, scoresAt } from './scenes/check.ts';
import { learn } from './scenes/learn.ts';
import { madeLessons, messageLessons, writtenLessons } from './served/lessons.ts';

/*
 * Learns which of the places of a request is where the customer is served, from the labelled cases
 * (test/region/cases), sentences (test/region/sentences) and messages (./served), and writes it down for
 * src/region/served. Run it after any of these, the signs or the rules were changed:
 *   node scripts/learn-served.ts
 */

/** A weight nearer to 0 says nothing. */
const least = 0.15;

const written = writtenLessons();
const others = [...madeLessons(), ...messageLessons()];
const guesses = crossValidated(written, others);
process.stdout.write(
  `${written.length} texts beside ${others.length} made ones, calibration error ${calibrationError(guesses).toFixed(3)}\n`,
);
for (const bar of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8]) process.stdout.write(`  ${scoresAt(bar, guesses)}\n`);

const { mentions, open } = learn([...written, ...others]);
const file = new URL('../src/region/served/served-weights.ts', import.meta.url);
const source = `import type { Weights } from '../learned/chances.ts';

/** Learned by \`scripts/learn-served.ts\`; do not edit by hand. */
export const servedWeights: Weights = ${JSON.stringify({ mentions: telling(mentions), open: telling(open) })};
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));

function telling(weights: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= least));
}
