import type { Atlas } from '../knowledge/atlas.ts';
import { cueAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { zoneCountries } from '../words/zones.ts';
import { levels, type Clue } from './clue.ts';

/** Words from a zone back to the hour. */
const reach = 3;

/** `10am PST`, `14 Uhr MEZ`, `9:30 AEST`: whose hours are told is weak evidence, as the requester's zone is. */
export function zoneClues(reading: Reading, atlas: Atlas): readonly Clue[] {
  const clues: Clue[] = [];
  const { list } = reading.tokens;
  for (let at = 1; at < list.length; at += 1) {
    const token = list[at];
    if (token?.shape !== 'upper' || token.to - token.from > 4) continue;
    const zone = typedWords(reading.tokens, at, at);
    const country = zoneCountries.get(zone);
    if (country !== undefined && isHour(reading, at)) clues.push(clueOf(zone, country, atlas));
  }
  return clues.length > 0 && isAppointment(reading) ? clues : [];
}

/** Somebody is to meet somebody; `the job runs at 10:00 EST` says nothing of people. */
function isAppointment(reading: Reading): boolean {
  const people = cues.partner | cues.customer | cues.work | cues.self;
  return reading.tokens.list.some(
    (_, at) => (cueAt(reading, at) & people) !== 0 || slots.has(wordAt(reading, at)),
  );
}

const slots = wordSet('slot slots available availability free meet join joins termin termine cita rendez');

/** An hour stands before it: `3 pm`, `15 Uhr`, `15h`, `11:00`. */
function isHour(reading: Reading, zone: number): boolean {
  for (let at = zone - 1; at >= Math.max(0, zone - reach); at -= 1) {
    const word = wordAt(reading, at);
    if (/^\d{1,4}(?:am|pm|a|p|h|hrs)?$/u.test(word)) return true;
    if (!hourWords.test(word)) return false;
  }
  return false;
}

const hourWords = /^(?:am|pm|a|p|m|uhr|h|hrs|hours|noon|oclock|o|clock)$/u;

function clueOf(zone: string, country: string, atlas: Atlas): Clue {
  const region = atlas.regionOfCountry(country);
  const regions = region === undefined ? atlas.regions : [region];
  const because = `gives hours in ${zone}`;
  return { rule: 'time-zone', level: levels.hours, region, regions, sureness: 1, because, words: zone };
}
