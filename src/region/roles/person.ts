import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords, gaps } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';

/** Whether the name is a person's: `Austin from Insight`, `Hi Chad`, `Jordan said`, `Jack London`. */
export function isPerson(reading: Reading, mention: Mention): boolean {
  const { first, last, name, confirmed } = mention;
  if (confirmed || first !== last) return false;
  const token = reading.tokens.list[first];
  if (token === undefined || token.shape === 'upper' || mention.place.kind === 'people') return false;
  if (isHandle(token.gap)) return true;
  if (!name.firstName && !name.surname) return false;
  const end = endOfList(reading, last);
  return isAddressed(reading, first) || actsLikePerson(reading, end) || (name.firstName && worksFor(reading, end));
}

/** `Chad and Georgia from WWT`: what follows the last of joined first names is said of all. */
function endOfList(reading: Reading, last: number): number {
  const joined = ((reading.cues[last + 1] ?? 0) & cues.join) !== 0;
  const next = reading.names.find(({ first }) => first === last + 2);
  return joined && next !== undefined && next.firstName ? next.last : last;
}

function isHandle(gap: number): boolean {
  return (gap & gaps.at) !== 0 && (gap & gaps.space) !== 0;
}

function isAddressed(reading: Reading, first: number): boolean {
  const gap = reading.tokens.list[first]?.gap ?? 0;
  if (first === 0 || (gap & gaps.stop) !== 0) return false;
  const cue = reading.cues[first - 1] ?? 0;
  return (cue & cues.title) !== 0 || ((cue & cues.self) !== 0 && isRole(reading, first - 1));
}

/** `my AE Sydney`, `PAM Jordan`; but not `our Sydney office`. */
function isRole(reading: Reading, at: number): boolean {
  const word = foldedWords(reading.tokens, at, at);
  return word.length >= 2 && !pronouns.has(word);
}

const pronouns: ReadonlySet<string> = new Set('my our we us me mine ours'.split(' '));

function actsLikePerson(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  if (next === undefined || (next.gap & (gaps.stop | gaps.comma | gaps.paren)) !== 0) return false;
  return ((reading.cues[last + 1] ?? 0) & cues.personVerb) !== 0;
}

/** `Austin from Insight`, `Sydney @ Presidio`, `Paris (CDW)`: followed by a company, not by a place. */
function worksFor(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  if (next === undefined) return false;
  if ((next.gap & gaps.at) !== 0) return true;
  const word = foldedWords(reading.tokens, last + 1, last + 1);
  const company = reading.tokens.list[last + 2];
  if ((word !== 'from' && word !== 'at' && word !== 'of' && word !== 'with') || company === undefined) return false;
  const isName = company.shape === 'title' || company.shape === 'upper' || company.shape === 'mixed';
  return isName && !reading.names.some(({ first }) => first === last + 2);
}
