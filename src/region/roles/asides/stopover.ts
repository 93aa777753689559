import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from the verb to the airport. */
const reach = 7;

/** `sitting at Denver airport`, `stuck at JFK`, `writing from the lounge in Doha`: where a trip stands still. */
export function isStopover(reading: Reading, { first, last, place }: Mention): boolean {
  const isAirport =
    place.kind === 'airport' || airports.has(wordAt(reading, last + 1)) || isCalledSo(reading, last);
  if (!isAirport && !airports.has(wordAt(reading, first - 2))) return false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if ((cueAt(reading, at) & served) !== 0 && !airports.has(wordAt(reading, at))) return false;
    if (waits.has(wordAt(reading, at))) return !isOfServed(reading, at);
  }
  return false;
}

/** `the customer's team is sitting at Gatwick`: they work there. */
function isOfServed(reading: Reading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if ((cueAt(reading, at) & served) !== 0) return true;
  }
  return false;
}

const served = cues.customer | cues.site | cues.organisation;
const airports = wordSet('airport airports terminal station lounge aeropuerto aeroport aeroporto flughafen');
/** `sitting at Heathrow`, when there is more to say: `Anybody else stuck at Heathrow?` is news of London. */
function isCalledSo(reading: Reading, last: number): boolean {
  return (reading.said & (served | cues.partner | cues.work)) !== 0 && called.has(wordAt(reading, last));
}

/** Airports that are known by a name of their own. */
const called = wordSet(
  'heathrow gatwick stansted schiphol changi narita haneda incheon orly malpensa fiumicino barajas laguardia suvarnabhumi',
);
const waits = wordSet(
  'sitting sat stuck waiting wait delayed stranded boarding board planes layover standing hanging queueing parked writing typing dialing dialling',
);
