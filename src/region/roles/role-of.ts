import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { isAside } from './asides.ts';
import { isNegated } from './negated.ts';
import { isPerson } from './person.ts';
import type { Role } from './role.ts';
import { isRouted } from './routed.ts';

/**
 * What the place is in this text. A noun it belongs to says it best (`Lisbon customer`), then the word that
 * governs it (`customer in Lisbon`), then weaker nouns, then the nearest telling word on the left.
 */
export function roleOf(reading: Reading, mention: Mention): Role {
  if (isNegated(reading, mention) || isPerson(reading, mention) || isAside(reading, mention)) return 'aside';
  if (isRouted(reading, mention)) return 'route';
  const noun = nounAfter(reading, mention.last);
  const governor = governorBefore(reading, mention.first);
  if (governor === 'aside' && noun !== 'customer') return 'aside';
  if (noun === 'customer' || noun === 'partner' || noun === 'site') return noun;
  return governor ?? noun ?? fromLeft(reading, mention.first) ?? alone(reading, mention);
}

/** Words between a place and the noun it belongs to: `Swedish public sector customer`. */
const reach = 3;
const boundary = gaps.stop | gaps.comma | gaps.paren | gaps.colon | gaps.slash | gaps.arrow;
const nouns = cues.customer | cues.site | cues.organisation | cues.work | cues.partner;

function nounAfter(reading: Reading, last: number): Role | undefined {
  let home = false;
  for (let i = last + 1; i <= last + reach; i += 1) {
    const token = reading.tokens.list[i];
    if (token === undefined || (token.gap & boundary) !== 0) break;
    const cue = reading.cues[i] ?? 0;
    if ((cue & nouns) === 0 && (cue & (cues.preposition | cues.turn | cues.join | cues.self | cues.filler)) !== 0) break;
    const role = nounRole(cue);
    if (role !== undefined) return role;
    home ||= (cue & cues.headquarters) !== 0;
  }
  return home ? 'home' : undefined;
}

function nounRole(cue: number): Role | undefined {
  if ((cue & cues.partner) !== 0) return 'partner';
  if ((cue & cues.customer) !== 0) return 'customer';
  if ((cue & cues.site) !== 0) return 'site';
  if ((cue & cues.event) !== 0) return 'aside';
  return (cue & (cues.work | cues.organisation)) === 0 ? undefined : 'mentioned';
}

/** `customer in the …`, `flying to …`: only prepositions and articles stand between. */
function governorBefore(reading: Reading, first: number): Role | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & (gaps.stop | gaps.comma)) !== 0) return undefined;
    const cue = reading.cues[i] ?? 0;
    if ((cue & strong) !== 0) return leftRole(reading, i, false);
    if ((cue & (cues.preposition | cues.filler)) === 0) return undefined;
  }
  return undefined;
}

const strong = cues.customer | cues.site | cues.partner | cues.event | cues.travel | cues.hosting;
const telling = strong | cues.organisation | cues.work | cues.self | cues.headquarters;

/** The nearest word on the left, within the sentence, that says whose place it is. */
function fromLeft(reading: Reading, first: number): Role | undefined {
  let home = false;
  let others = 0;
  for (let i = first - 1; i >= 0; i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) break;
    const cue = (reading.cues[i] ?? 0) & telling;
    if (cue === 0) {
      if (((reading.cues[i] ?? 0) & (cues.preposition | cues.filler)) === 0) others += 1;
      continue;
    }
    if (cue === cues.headquarters) {
      home = true;
      continue;
    }
    // `We sell to … in Austin` says nothing about where we are; `I am in Austin` does.
    if (cue === cues.self && others > 0) continue;
    return leftRole(reading, i, home);
  }
  return home ? 'home' : undefined;
}

function leftRole(reading: Reading, at: number, home: boolean): Role {
  const cue = reading.cues[at] ?? 0;
  if ((cue & cues.partner) !== 0) return 'partner';
  if ((cue & cues.customer) !== 0) return home ? 'home' : 'customer';
  if ((cue & (cues.event | cues.travel)) !== 0) return 'aside';
  if ((cue & cues.hosting) !== 0) return 'hint';
  if ((cue & cues.site) !== 0) return ownerOfSite(reading, at) ?? (home ? 'home' : 'site');
  if ((cue & cues.self) !== 0) return 'requester';
  return home ? 'home' : 'mentioned';
}

/** `partner office in Paris`, `our office in Dublin`. */
function ownerOfSite(reading: Reading, at: number): Role | undefined {
  const before = reading.cues[at - 1] ?? 0;
  if ((before & cues.partner) !== 0) return 'partner';
  return (before & cues.self) !== 0 && (before & cues.customer) === 0 ? 'requester' : undefined;
}

/** `Capgemini India`, `TCS (India)`: a company's name with its country; else just a place somebody mentions. */
function alone(reading: Reading, { first, place }: Mention): Role {
  const before = reading.tokens.list[first - 1];
  const gap = reading.tokens.list[first]?.gap ?? 0;
  if (before === undefined || place.kind === 'people') return 'mentioned';
  if (gap !== gaps.space && gap !== (gaps.space | gaps.paren)) return 'mentioned';
  const isName = before.shape === 'title' || before.shape === 'upper' || before.shape === 'mixed';
  return isName && reading.cased && (reading.cues[first - 1] ?? 0) === 0 ? 'subsidiary' : 'mentioned';
}
