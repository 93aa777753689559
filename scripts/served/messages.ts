import { readFileSync } from 'node:fs';

/** A message put together from sentences, and the region it is about, or `ambiguous`. */
export type Message = { readonly text: string; readonly expected: string };

/**
 * Sentences in which {place} is where the customer is served, where the partner is, or named for another
 * reason, as {other} is always.
 */
const kinds = ['customer', 'partner', 'other'] as const;

type Kind = (typeof kinds)[number];

const sentences = new Map(kinds.map((kind) => [kind, linesOf(`sentences/${kind}.txt`)]));

function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

const places: Readonly<Record<string, readonly string[]>> = {
  AMER: 'Denver,Lima,Monterrey,Boston,São Paulo,Calgary,Bogotá,Ohio,Chile,Quebec,Atlanta,Peru,Toronto,Florida'.split(
    ',',
  ),
  APAC: 'Osaka,Perth,Pune,Jakarta,Auckland,Manila,Seoul,Queensland,Vietnam,Taipei,Chennai,Japan,Sydney,Thailand'.split(
    ',',
  ),
  EMEA: 'Oslo,Nairobi,Lyon,Tel Aviv,Gdansk,Leeds,Cape Town,Bavaria,Egypt,Zagreb,Munich,Norway,Dubai,Andalusia'.split(
    ',',
  ),
};
const regions = Object.keys(places);

const openings = ['Hi team,', 'Hello,', 'Quick one:', 'Hey CSAs,', 'Could somebody help?', ''];
const closings = [
  'Thanks!',
  'Decision in two weeks.',
  'ARR is 150k.',
  'They use Jenkins today.',
  'Any help is welcome.',
  '',
];

/**
 * Messages in which each sentence comes with others in any order: about a customer, mostly beside a partner
 * elsewhere and what else is told; some about a partner alone, and some about two customers, which stay open.
 * The same `count` gives the same messages.
 */
export function messages(count: number): readonly Message[] {
  const draw = drawer();
  return Array.from({ length: count }, () => message(draw));
}

/** Draws one of several; always in the same order (mulberry32). */
type Draw = <Value>(values: readonly Value[]) => Value;

function drawer(): Draw {
  let seed = 1;
  return (values) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const value = values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length];
    if (value === undefined) throw new Error('there is nothing to draw from');
    return value;
  };
}

/** What messages tell of, as often as it stands here. */
const stories: readonly (readonly Kind[])[] = [
  ['customer', 'partner'],
  ['customer', 'partner', 'other'],
  ['customer', 'partner', 'other', 'other'],
  ['customer', 'other'],
  ['customer', 'other'],
  ['customer', 'other', 'other'],
  ['partner', 'other'],
  ['customer'],
  ['customer', 'customer'],
];

function message(draw: Draw): Message {
  const story = draw(stories);
  const region = draw(regions);
  const elsewhere = regions.filter((other) => other !== region);
  const isOpen = story.filter((kind) => kind === 'customer').length > 1;
  const told = story.map((kind, at) => {
    const where = at === 0 ? region : draw(elsewhere);
    const sentence = draw(sentences.get(kind) ?? []).replace('{place}', draw(places[where] ?? []));
    return { at: draw(orders), text: sentence.replace('{other}', draw(places[draw(elsewhere)] ?? [])) };
  });
  const inOrder = told.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
  const between = draw([' ', ' ', '\n']);
  const text = [draw(openings), ...inOrder.map((one) => ended(one, between)), draw(closings)]
    .join(between)
    .trim();
  return { text, expected: isOpen ? 'ambiguous' : region };
}

const orders = Array.from({ length: 100 }, (_, at) => at);

function ended(sentence: string, between: string): string {
  return between === '\n' || /[.!?,)]$/u.test(sentence) ? sentence : `${sentence}.`;
}
