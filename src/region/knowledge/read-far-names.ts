import { FarNames } from './far-names.ts';

/** Thousands of people from which on a city counts to the best known ones, by its first few names. */
const largeCity = 200;
const namesOfCity = 3;

/**
 * The best-known names of `data/README.md`'s lines: all of areas and of states with a postal code, those of
 * countries in English, a few of large cities. Cities come last and largest first, so a small one ends it.
 */
export function readFarNames(text: string): FarNames {
  const names = new FarNames(text);
  for (let start = text.indexOf('\n') + 1; start > 0; start = text.indexOf('\n', start) + 1) {
    const count = countOf(text, start);
    if (count > 0) addNames(names, text, start, count);
    else if (text[start] === 'p') break;
  }
  return names;
}

function countOf(text: string, start: number): number {
  const kind = text[start];
  if (kind === 'a') return Infinity;
  if (kind === 's') return text[start + 5] === '\t' ? 0 : Infinity;
  if (kind === 'c') return weightAt(text, start);
  return kind === 'p' && weightAt(text, start) >= largeCity ? namesOfCity : 0;
}

/** The fourth field, in base 36. */
function weightAt(text: string, start: number): number {
  const at = text.indexOf('\t', start + 5) + 1;
  return Number.parseInt(text.slice(at, text.indexOf('\t', at)), 36);
}

function addNames(names: FarNames, text: string, start: number, count: number): void {
  const end = text.indexOf('\n', start);
  let at = start;
  for (let field = 0; field < 5; field += 1) at = text.indexOf('\t', at) + 1;
  for (let i = 0; i < count && at < end; i += 1) {
    const tab = text.indexOf('\t', at);
    const to = tab < 0 || tab > end ? end : tab;
    names.add(at, to);
    at = to + 1;
  }
}
