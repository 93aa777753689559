import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import type { Role } from './role.ts';

/** `customer in the …`, `flying to …`: only prepositions and articles stand between. */
export function governorBefore(reading: Reading, first: number): Role | undefined {
  let parted = false;
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & (gaps.stop | gaps.comma | gaps.slash)) !== 0)
      return undefined;
    const cue = reading.cues[i] ?? 0;
    parted ||= ((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.colon) !== 0;
    if (parted && (cue & cues.event) !== 0) return undefined;
    if ((cue & strong) !== 0) return leftRole(reading, i, false);
    if ((cue & (cues.preposition | cues.filler)) === 0) return undefined;
  }
  return undefined;
}

const strong = cues.customer | cues.site | cues.partner | cues.event | cues.travel | cues.hosting;
const telling = strong | cues.organisation | cues.work | cues.self | cues.headquarters;

/** Words back that a word may govern a place from; keeps texts without sentences linear. */
const farthest = 30;

/** The nearest word on the left, within the sentence, that says whose place it is. */
export function fromLeft(
  reading: Reading,
  first: number,
  previous: Mention | undefined,
  isPlace: (at: number) => boolean,
): Role | undefined {
  let home = false;
  let others = 0;
  let turned = false;
  let parted = false;
  for (let i = first - 1; i >= Math.max(0, first - farthest); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) break;
    parted ||= ((reading.tokens.list[i + 1]?.gap ?? 0) & (gaps.colon | gaps.arrow)) !== 0;
    const cue = (reading.cues[i] ?? 0) & telling;
    turned ||= ((reading.cues[i] ?? 0) & cues.turn) !== 0;
    if (turned && home) return 'home';
    // What governed another place before does not govern this one, unless they are one list.
    if (i === previous?.last && others > 0) break;
    if (cue === 0) {
      if (!isPlace(i) && ((reading.cues[i] ?? 0) & (cues.preposition | cues.filler | cues.join)) === 0)
        others += 1;
      continue;
    }
    if (cue === cues.headquarters) {
      if (isRegional(reading, i, isPlace)) return 'site';
      home = true;
      continue;
    }
    // `We sell to … in Austin` says nothing about where we are; `I am in Austin` does.
    if (cue === cues.self && others > 0) continue;
    if ((cue & cues.travel) !== 0 && others > 1) continue;
    if ((cue & cues.event) !== 0 && (others > 4 || parted)) continue;
    // `they use … of AWS but are in Santiago`: only whom it is about goes on.
    return turned && (cue & (cues.customer | cues.site)) === 0 ? undefined : leftRole(reading, i, home);
  }
  return home ? 'home' : undefined;
}

/** `EMEA headquarters in Dublin`, `regional HQ`: where that region is served from. */
function isRegional(reading: Reading, at: number, isPlace: (at: number) => boolean): boolean {
  const ofPlace = isPlace(at - 1) && !isWhole(reading, at - 1) && reading.tokens.list[at]?.gap === gaps.space;
  return ofPlace || regional.has(foldedWords(reading.tokens, at - 1, at - 1));
}

/** `global HQ` is the only one there is. */
function isWhole(reading: Reading, at: number): boolean {
  return worldly.has(foldedWords(reading.tokens, at, at));
}

const worldly: ReadonlySet<string> = new Set('global worldwide world'.split(' '));
const regional: ReadonlySet<string> = new Set('regional local national country'.split(' '));

function leftRole(reading: Reading, at: number, home: boolean): Role {
  const cue = reading.cues[at] ?? 0;
  if ((cue & cues.partner) !== 0) return 'partner';
  if ((cue & cues.customer) !== 0) return home ? 'home' : 'customer';
  if ((cue & cues.travel) !== 0) return isOwnTrip(reading, at) ? 'aside' : 'mentioned';
  if ((cue & cues.event) !== 0) return 'aside';
  if ((cue & cues.hosting) !== 0) return 'hint';
  if ((cue & cues.site) !== 0) return ownerOfSite(reading, at) ?? (home ? 'home' : 'site');
  if ((cue & cues.self) !== 0) return 'requester';
  return home ? 'home' : 'mentioned';
}

/** The requester's own trip; a minister who visits Marseille is news of France. */
function isOwnTrip(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) return true;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.self) !== 0) return true;
    if (reading.tokens.list[i]?.shape === 'title' && cue === 0 && i > 0) return false;
  }
  return at < 6;
}

/** `delivered by the Infosys team in Pune`: a company's name and articles stand between. */
function isOfPartner(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & (gaps.stop | gaps.comma | gaps.colon)) !== 0) return false;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.partner) !== 0) return true;
    if ((cue & ~(cues.filler | cues.preposition)) !== 0) return false;
    if (cue === 0 && reading.tokens.list[i]?.shape === 'lower') return false;
  }
  return false;
}

/** `partner office in Paris`, `our office in Dublin`. */
function ownerOfSite(reading: Reading, at: number): Role | undefined {
  let first = at;
  while (((reading.cues[first - 1] ?? 0) & cues.site) !== 0) first -= 1;
  if (((reading.tokens.list[first]?.gap ?? 0) & (gaps.stop | gaps.comma | gaps.slash)) !== 0)
    return undefined;
  const before = reading.cues[first - 1] ?? 0;
  if ((before & cues.partner) !== 0 || isOfPartner(reading, first)) return 'partner';
  return (before & cues.self) !== 0 && (before & cues.customer) === 0 ? 'requester' : undefined;
}
