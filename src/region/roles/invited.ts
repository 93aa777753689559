import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';

/** Words from the verb of travel to who is asked. */
const reach = 6;

/**
 * `a consultant who can travel to Omaha`, `someone willing to fly to Hobart`: where somebody is wanted is
 * where the work is, unlike the requester's own trip.
 */
export function isInvited(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return false;
    const word = wordAt(reading, i);
    if (own.has(word)) return false;
    if (abilities.has(word)) return isSomebody(reading, i - 1);
    if (ready.has(word)) return isSomebody(reading, i - 1) || !isOwn(reading, i);
  }
  return false;
}

/** `I'm happy to`, `we are able to`. */
function isOwn(reading: Reading, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((i) => own.has(wordAt(reading, i)));
}

/** `who can`, `anyone who could`, `needs a trainer that may`, `can somebody`. */
function isSomebody(reading: Reading, at: number): boolean {
  return [at, at + 2].some((i) => somebody.has(wordAt(reading, i)) || (cueAt(reading, i) & cues.job) !== 0);
}

/** `fly into YYZ, onsite at the insurer`: an order to whoever takes it. */
export function isOrder(reading: Reading, at: number): boolean {
  const first = wordAt(reading, at - 1) === 'please' ? at - 1 : at;
  const begins = first === 0 || (gapAt(reading, first) & gaps.stop) !== 0;
  if (!begins || !orders.has(wordAt(reading, at))) return false;
  for (let i = at + 1; i <= at + toWork; i += 1) {
    if ((gapAt(reading, i) & gaps.stop) !== 0) return false;
    if (onSite.has(wordAt(reading, i))) return true;
  }
  return false;
}

/** Words from the order to what is done there. */
const toWork = 7;

const own = wordSet('i we my ich wir je nous yo');
const ready = wordSet('willing able ready happy prepared available free allowed bereit disponible dispuesto');
const abilities = wordSet(
  'can could may might would will kann konnte peut pourrait puede pueda podria pode possa puo',
);
const somebody = wordSet(
  'who that someone somebody anyone anybody one engineer trainer speaker expert specialist der die qui que quien',
);
const orders = wordSet('fly travel come drive go');
const onSite = wordSet('onsite workshop training demo visit visits');
