import { cueAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { isArrival, isOwnTrip } from './asides/trip.ts';
import { isInvited, isOrder } from './invited.ts';
import { ownerOfSite } from './owners/owner.ts';
import type { Role } from './role.ts';

/** What a telling word on the left says of a place; `home`: a headquarters was spoken of in between. */
export function leftRole(reading: Reading, at: number, home: boolean): Role {
  const cue = cueAt(reading, at);
  if ((cue & cues.partner) !== 0) return home ? 'subsidiary' : 'partner';
  if ((cue & cues.customer) !== 0) return home && !isBased(reading, at) ? 'home' : 'customer';
  if ((cue & cues.travel) !== 0) {
    if (leave.has(wordAt(reading, at))) return 'aside';
    if (isInvited(reading, at) || isOrder(reading, at)) return 'site';
    if (!isOwnTrip(reading, at)) return 'mentioned';
    return isArrival(reading, at) ? 'hint' : 'aside';
  }
  if ((cue & cues.event) !== 0) return isHeldThere(reading, at) ? 'mentioned' : 'aside';
  if ((cue & cues.hosting) !== 0) return isWork(reading, at) ? 'mentioned' : 'hint';
  if ((cue & cues.site) !== 0) return ownerOfSite(reading, at) ?? (home ? 'home' : 'site');
  if ((cue & cues.self) !== 0) return isTheirs(reading, at) ? 'mentioned' : 'requester';
  return home && !isBased(reading, at) ? 'home' : 'mentioned';
}

/** `a retailer based in Ohio` is there; `headquartered in` says where it is at home. */
function isBased(reading: Reading, at: number): boolean {
  return wordAt(reading, at + 1) === 'based';
}

/** `their plant manager in Osaka`, `the customer's manager`: nobody of ours. */
function isTheirs(reading: Reading, at: number): boolean {
  if (!jobs.has(wordAt(reading, at))) return false;
  return [at - 1, at - 2].some(
    (i) => wordAt(reading, i) === 'their' || (cueAt(reading, i) & cues.customer) !== 0,
  );
}

const jobs = wordSet('manager rep reps');

/** `our AE is on PTO in Bali`: nobody works there, whoever it is. */
const leave = wordSet('pto ooo leave sabbatical honeymoon');

/** `asked for an on-site hackathon in Seoul`: an event of their own. */
function isHeldThere(reading: Reading, at: number): boolean {
  return own.has(wordAt(reading, at - 1)) || own.has(foldedWords(reading.tokens, at - 2, at - 1));
}

const own = wordSet('onsite on_site inhouse in_house internal');

/** `the POV runs in Dallas`: nothing is hosted. */
function isWork(reading: Reading, at: number): boolean {
  return ((cueAt(reading, at - 1) | cueAt(reading, at - 2)) & cues.work) !== 0;
}
