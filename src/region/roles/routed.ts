import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import type { Role } from './role.ts';

/** `route to EMEA`, `this is an APAC deal`, `region: AMER`: the requester says who takes it. */
export function isRouted(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind !== 'area')
    return isDesk(reading, last + 1) && (isSentTo(reading, first) || isAssigned(reading, first));
  const next = reading.tokens.list[last + 1];
  if (next !== undefined && next.gap === gaps.space && (cueAt(reading, last + 1) & cues.routeNoun) !== 0)
    return true;
  for (let i = first - 1; i >= Math.max(0, first - 6); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    const cue = cueAt(reading, i);
    if ((cue & cues.route) !== 0) return !mistakes.has(wordAt(reading, i - 1));
    if ((cue & (cues.preposition | cues.filler)) === 0) return false;
  }
  return false;
}

/** `told to send this to the EMEA queue, but treat it as an APAC deal`: what is said last is meant. */
export function overrule(reading: Reading, mentions: readonly Mention[], roles: (Role | undefined)[]): void {
  const last = roles.lastIndexOf('route');
  const final = mentions[last];
  if (final === undefined) return;
  for (const [i, { first, last: end, region }] of mentions.slice(0, last).entries())
    if (
      roles[i] === 'route' &&
      region !== final.region &&
      (isTurned(reading, end, final.first) || wasSent(reading, first))
    )
      roles[i] = 'aside';
}

/** `was sent to EMEA, belongs to APAC`. */
function wasSent(reading: Reading, first: number): boolean {
  return [first - 3, first - 4].some((at) => at >= 0 && past.has(wordAt(reading, at)));
}

const past = wordSet('was were got been');

function isTurned(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((cueAt(reading, at) & cues.turn) !== 0) return true;
  return false;
}

/** `team`, `commercial team`. */
function isDesk(reading: Reading, at: number): boolean {
  if (gapAt(reading, at) !== gaps.space) return false;
  if (desks.has(wordAt(reading, at))) return true;
  return (
    kinds.has(wordAt(reading, at)) &&
    gapAt(reading, at + 1) === gaps.space &&
    desks.has(wordAt(reading, at + 1))
  );
}

/** `assign US team`: an order with nothing in between. */
function isAssigned(reading: Reading, first: number): boolean {
  return first > 0 && assigns.has(wordAt(reading, first - 1)) && !mistakes.has(wordAt(reading, first - 2));
}

const assigns = wordSet('assign reassign route reroute');
const kinds = wordSet(
  'commercial enterprise presales sales partner channel field public federal mid-market smb csa',
);

const desks = wordSet('team desk folks queue pod csa csas');

/** `assign it to the Tokyo team`: an order, and nothing but the way to it in between. */
function isSentTo(reading: Reading, first: number): boolean {
  const the = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  if (!toward.has(wordAt(reading, first - 1 - the))) return false;
  const verb = things.has(wordAt(reading, first - 2 - the)) ? first - 3 - the : first - 2 - the;
  return verb >= 0 && orders.has(wordAt(reading, verb)) && !mistakes.has(wordAt(reading, verb - 1));
}

const toward = wordSet('to with');
const things = wordSet('it this that ticket request');
const orders = wordSet('route reroute assign reassign send forward hand pass log file move');

/** `wrongly sent to EMEA` */
const mistakes = wordSet(
  'wrongly mistakenly incorrectly falsely accidentally erroneously first originally irrtumlich falschlicherweise',
);
