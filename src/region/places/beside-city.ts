import { cueAt, gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import type { Mention } from './mention.ts';

/** `Dallas or Gdańsk?`, `Rome and Nice`: joined to what is a city and nobody's name. */
export function isJoinedToCity(reading: Reading, { first, last }: Mention): boolean {
  return isJoined(reading, last + 1, last + 2) || isJoined(reading, first - 1, first - 2);
}

function isJoined(reading: Reading, join: number, at: number): boolean {
  if (at < 0 || (cueAt(reading, join) & cues.join) === 0) return false;
  if (gapAt(reading, Math.max(join, at)) !== gaps.space) return false;
  const name = reading.nameAt(at);
  if (name === undefined || name.firstName || name.surname || name.common) return false;
  return name.senses.some(({ kind, people }) => kind === 'city' && people >= large);
}

/** Thousands of people. */
const large = 300;
