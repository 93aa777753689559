import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { RegionFields } from '../../src/region/verdict.ts';
import { classifierWith } from './atlas-of-tests.ts';

type Case = {
  readonly id: string;
  readonly text?: string;
  readonly fields?: RegionFields;
  readonly tz?: string;
  readonly expected: string;
  readonly trap: string;
  readonly reason: string;
};

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case),
);
const classify = classifierWith();

type Answer = { readonly labelled: Case; readonly region: string; readonly confidence: number };

const answers: readonly Answer[] = cases.map((labelled) => {
  const { text, fields, tz } = labelled;
  const verdict = classify({
    ...(text !== undefined && { text }),
    ...(fields !== undefined && { fields }),
    ...(tz !== undefined && { timeZone: tz }),
  });
  if (verdict.kind !== 'matched') return { labelled, region: 'ambiguous', confidence: 0 };
  return { labelled, region: verdict.region, confidence: verdict.confidence };
});

function isRight({ labelled, region }: Answer): boolean {
  return labelled.expected === region;
}

/** Right answers of all, by trap: a rule that changes shows here what it gains and what it costs. */
function scores(): Readonly<Record<string, string>> {
  const traps = Map.groupBy(answers, ({ labelled }) => labelled.trap);
  return Object.fromEntries(
    [...traps]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([trap, all]) => [trap, `${all.filter(isRight).length}/${all.length}`]),
  );
}

describe('the classifier on its labelled cases', () => {
  it('scores by trap what is on record', () => {
    console.table(scores());
    expect(scores()).toEqual(JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8')));
  });

  it('has at least 600 cases, each with a reason and a trap', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(cases.filter(({ reason, trap }) => reason === '' || trap === '')).toEqual([]);
  });

  it('is hardly ever sure and wrong', () => {
    const sure = answers.filter(({ confidence }) => confidence >= 0.8);
    expect(sure.filter(isRight).length / sure.length).toBeGreaterThan(0.99);
  });

  it('keeps open what is open', () => {
    const open = answers.filter(({ labelled }) => labelled.expected === 'ambiguous');
    expect(open.filter(isRight).length / open.length).toBeGreaterThan(0.95);
  });
});
