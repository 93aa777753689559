import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from './atlas-of-tests.ts';
import { asides } from './sentences/asides.ts';
import { composed } from './sentences/composed.ts';
import { customersAndPartners } from './sentences/customers-and-partners.ts';
import { elsewheres } from './sentences/elsewhere.ts';
import { movedTo, sentencesOf, type Family } from './sentences/family.ts';
import { names } from './sentences/names.ts';
import { news } from './sentences/news.ts';
import { orders } from './sentences/orders.ts';
import { requests } from './sentences/requests.ts';
import { traps } from './sentences/traps.ts';

const classify = classifierWith();
const english = [...customersAndPartners.slice(0, 1), ...asides.filter(({ name }) => name !== 'languages')];
const families = [
  ...customersAndPartners,
  ...asides,
  ...orders,
  ...names,
  ...requests,
  ...traps,
  ...news,
  ...composed,
];

/** Right of all, by family; a rule that changes them shows its price here. */
const scores: unknown = JSON.parse(readFileSync(new URL('sentences/scores.json', import.meta.url), 'utf8'));

describe('sentences made of the same pieces', () => {
  it('are answered as is on record', () => {
    expect(Object.fromEntries(families.map((family) => [family.name, scoreOf(family)]))).toEqual(scores);
  });
});

describe('the same sentences told of other places', () => {
  it.each(Object.entries(elsewheres))('are answered alike: %s', (_, elsewhere) => {
    const moved = [...english, ...orders, ...composed].map((family) => movedTo(elsewhere, family));
    const all = moved.flatMap((family) =>
      sentencesOf(family).map((text) => ({ text, answer: family.answer })),
    );
    const right = all.filter(({ text, answer }) => openOr(answerTo(classify, text)) === answer);
    expect(right.length / all.length).toBeGreaterThan(0.98);
  });
});

function scoreOf(family: Family): string {
  const sentences = sentencesOf(family);
  const answers = sentences.map((text) => answerTo(classify, text)).map(openOr);
  const right = answers.filter((answer) => answer === family.answer).length;
  const wrong = answers.filter((answer) => answer !== family.answer && answer !== 'ambiguous').length;
  return `${right} of ${sentences.length}, ${wrong} wrong`;
}

/** What nobody can tell is left to a person, as what may be several. */
function openOr(answer: string): string {
  return answer === 'unknown' ? 'ambiguous' : answer;
}
