import type { Partner } from '../../src/domain/catalogue.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';
import type { Row } from './measure.ts';

/** As long as a text is read at all. */
const length = 40_000;

/** Words nobody knows, of syllables that the number chooses; the first 10,000 differ: `bacagidu`. */
function nonce(i: number): string {
  return [i, Math.floor(i / 100), i * 7 + 3, i * 13 + 5].map(syllable).join('');
}

function syllable(i: number): string {
  return `${'bcdfghjklmnpqrstvwxz'.charAt(i % 20)}${'aeiou'.charAt(Math.floor(i / 20) % 5)}`;
}

function title(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const hostilePartners: readonly Partner[] = Array.from({ length: 5000 }, (_, i) => ({
  name: `${title(nonce(i))} ${title(nonce(i * 3 + 1))} GmbH`,
  aliases: [],
  country: 'DE',
}));

/** What is repeated until the text is full, by what is mean about it. */
const pieces: Readonly<Record<string, (i: number) => string>> = {
  'one letter': () => 'a',
  'one word': () => 'word ',
  'capitals only': () => 'DE FR US ',
  punctuation: () => '.,;:!?()[]{}',
  dots: () => '.',
  'nested brackets': () => '([{',
  digits: () => '1234567890',
  'one telephone number': () => '+49 89 1234567 ',
  'half a telephone number': () => '00 49 8',
  'one e-mail address': () => 'a@b.de ',
  'addresses run together': () => 'a@b.de@',
  'domain names': (i) => `firma${i}.at `,
  'not not not': () => 'not not not EMEA ',
  'combining marks': () => 'Pa\u0301\u0302\u0303ris ',
  'right to left': () => '\u202Eתל אביב ',
  'half surrogates': () => '\uD83C',
  flags: () => '🇨🇦',
  'one place, no spaces': () => '大阪',
  'one place of many': () => 'San ',
  'a place and another script': () => '大阪X',
  'Korean places': () => '서울 ',
  'Thai places': () => 'กรุงเทพ',
  'Arabic places with prefixes': () => 'وبالرياض ',
  'small towns in small letters': () => 'munich ',
  'ligatures that unfold': () => 'ﷺ ',
  'squares that unfold': () => '㌀',
  'one misspelled place': () => 'in Sinagpore ',
  'words unknown to anybody': (i) => `${nonce(i)} `,
  'places unknown to anybody': (i) => `in ${title(nonce(i))} `,
  'towns by code': (i) => `in ${title(nonce(i))}, NY `,
  'airports, or not': () => 'SYD BLR JFK ',
  'first names joined': () => 'Chad and Georgia and Austin and ',
  'partners by name': (i) => `${hostilePartners[i % 5000]?.name ?? ''} `,
  'partners by half a name': (i) => `${hostilePartners[i % 5000]?.name.split(' ', 1)[0] ?? ''} `,
};

function textOf(piece: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += piece(i);
  return text.slice(0, length);
}

/** How long the worst texts take when they come first, and at best of three times after. Worst first. */
export function measureHostile(classify: ClassifyRegion): readonly Row[] {
  const rows = Object.entries(pieces).map(([name, piece]) => {
    const text = textOf(piece);
    const [first = 0, ...again] = [1, 2, 3, 4].map(() => timeOf(() => classify({ text })));
    return { name, 'first ms': first, 'again ms': Math.min(...again) };
  });
  return rows.toSorted((a, b) => b['again ms'] - a['again ms']);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return Math.round((performance.now() - start) * 10) / 10;
}
