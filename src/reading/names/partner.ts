import type { Partner } from '../../domain/catalogue.ts';
import { everydayNames } from './everyday-names.ts';
import { nameAt, namesOf, type FoundName } from './proper-name.ts';
import { wordsOf, type Word } from '../words.ts';

/** A stretch of text that is taken, such as the customer's name. */
export type Span = Pick<FoundName, 'start' | 'end'>;

export type Directory = (text: string) => readonly FoundName[];

type Entry = { readonly name: string; readonly words: readonly Word[] };

/** Prepares the finding of the partners' names and aliases, as whole words, whatever their case and accents. */
export function directoryOf(partners: readonly Partner[]): Directory {
  const entries = Map.groupBy(
    partners
      .flatMap(({ name, aliases }) =>
        [name, ...aliases].map((spelling) => ({ name, words: wordsOf(spelling.normalize('NFC')) })),
      )
      .sort((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0]?.folded ?? '',
  );
  return (text) => knownPartners(text, entries);
}

/**
 * The partner of a text: the one of the directory, else the name that stands next to the word "partner".
 * Two candidates are none. What lies in `taken` is not looked at.
 */
export function readPartner(text: string, directory: Directory, taken: readonly Span[]): string | undefined {
  const free = (span: Span): boolean =>
    taken.every(({ start, end }) => span.end <= start || end <= span.start);
  const known = directory(text).filter(free);
  const called = calledPartner(text).filter(free);
  const pointed = known.filter((partner) =>
    called.some((span) => span.start < partner.end && partner.start < span.end),
  );
  const names = new Set((pointed.length > 0 ? pointed : [...known, ...called]).map(({ name }) => name));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

function knownPartners(text: string, entries: ReadonlyMap<string, readonly Entry[]>): readonly FoundName[] {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const entry = entries
      .get(words[index]?.folded ?? '')
      ?.find(({ words: name }) => isHere(text, words, index, name));
    const [first, last] = [words[index], words[index + (entry?.words.length ?? 0) - 1]];
    if (entry === undefined || first === undefined || last === undefined) continue;
    found.push({ name: entry.name, start: first.start, end: last.end });
    index += entry.words.length - 1;
  }
  return found;
}

function isHere(text: string, words: readonly Word[], at: number, name: readonly Word[]): boolean {
  const here = words.slice(at, at + name.length);
  const same = name.every(({ folded }, index) => here[index]?.folded === folded);
  const joined = here
    .slice(1)
    .every(({ start }, index) => /^[ .&'’/+–-]{0,3}$/.test(text.slice(here[index]?.end, start)));
  return same && joined && (name.length > 1 || isMeantAsName(text, here[0], name[0]));
}

/** A name that is also an everyday word (Insight, Orange) has to be written as a name. */
function isMeantAsName(text: string, here: Word | undefined, name: Word | undefined): boolean {
  if (here === undefined || name === undefined) return false;
  if (!everydayNames.has(name.folded) && name.raw.length > 2) return true;
  if (here.raw !== name.raw) return false;
  const startsSentence = /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, here.start - 4), here.start));
  return (
    !startsSentence ||
    /^(?:'s)?\s(?:needs?|wants?|ask|would|has|have|is|are|and|in|@)/.test(text.slice(here.end, here.end + 12))
  );
}

const callers = [
  /\b(?i:(?:partner|reseller|distributor|integrator|gsi|msp|var)(?: is| are|:| called| named| =| -| \(|,)?) (?=["“]?[\p{Lu}\p{N}])/gu,
  /\b(?i:partner(?:\s+name)?)\s?:\s*/gu,
  /\b(?i:Partner ist|partenaire(?: est)?|socio(?: es)?|parceiro(?: é)?)\s(?=\p{Lu})/gu,
];
const calledAfter =
  /^(?:['’]s (?:end[ -]?)?(?:customer|client)s?\b|,? (?:a|the|our|an|as(?: a| the)?)(?: \p{L}+)? partner\b|\s?\((?:our |a |the )?partner\))/iu;

function calledPartner(text: string): readonly FoundName[] {
  const before = callers.flatMap((caller) =>
    [...text.matchAll(caller)].flatMap(({ index, 0: found }) => nameAt(text, index + found.length) ?? []),
  );
  return [...before, ...namesOf(text).filter(({ end }) => calledAfter.test(text.slice(end, end + 40)))];
}
