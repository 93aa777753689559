import type { Sense } from '../knowledge/knowledge.ts';
import { cueAt, gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { lies } from './lies.ts';
import type { Mention } from './mention.ts';

/** Words between two places that are spoken of together. */
const reach = 12;

/**
 * The senses a name has where the places beside it lie: in one state, as `Georgia … Augusta`, or else in one
 * country, as `Hamilton and Toronto`.
 */
export function sensesBeside(
  reading: Reading,
  mention: Mention,
  mentions: readonly Mention[],
): readonly Sense[] {
  const others = mentions.filter((other) => other !== mention && isBeside(reading, mention, other));
  const inState = mention.name.senses.filter((sense) =>
    others.some(({ name }) => name.senses.some((other) => areOfState(sense, other))),
  );
  if (inState.length > 0) return inState;
  // `Savannah and Dallas`, `Santiago and Valencia` may be people.
  const clear = others.filter(
    ({ region, sureness, confirmed, name }) =>
      region !== undefined && sureness > 0.9 && (confirmed || !name.firstName),
  );
  return mention.name.senses.filter((sense) => clear.some(({ place }) => place.country === sense.country));
}

/** A city and the state it lies in, either way. */
function areOfState(one: Sense, other: Sense): boolean {
  return liesInState(one, other) || liesInState(other, one);
}

/** In one that has a code; all others are as wide as their country. */
function liesInState(city: Sense, state: Sense): boolean {
  return state.kind === 'state' && state.state !== '' && lies(city, state);
}

/** In one sentence, and nobody else's: `customer in Cambridge, partner in the US` tells nothing. */
function isBeside(reading: Reading, one: Mention, other: Mention): boolean {
  if (other.place.kind === 'area' || other.place.kind === 'people') return false;
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  if (right.first - left.last > reach) return false;
  for (let at = left.last + 1; at < right.first; at += 1)
    if (isApart(reading, at) || (cueAt(reading, at) & somebodys) !== 0) return false;
  return !isApart(reading, right.first) && !isOthers(reading, other) && !isDenied(reading, other);
}

/** `not the Ohio plant`. */
function isDenied(reading: Reading, { first }: Mention): boolean {
  return [first - 1, first - 2].some((at) => at >= 0 && (cueAt(reading, at) & cues.negation) !== 0);
}

function isApart(reading: Reading, at: number): boolean {
  return (gapAt(reading, at) & gaps.stop) !== 0;
}

/** `our Boston office`, `Boston partner`: the word before a place, or the one after it, says whose it is. */
function isOthers(reading: Reading, { first, last }: Mention): boolean {
  const before = gapAt(reading, first) === gaps.space ? cueAt(reading, first - 1) : 0;
  const after = gapAt(reading, last + 1) === gaps.space ? cueAt(reading, last + 1) : 0;
  return ((before | after) & (cues.partner | cues.self)) !== 0;
}

const somebodys =
  cues.customer |
  cues.partner |
  cues.self |
  cues.headquarters |
  cues.turn |
  cues.travel |
  cues.event |
  cues.negation |
  cues.formerly |
  cues.hosting;
