import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * `call Austin back`, `he left Sydney two voicemails`, `Jordan left a message for Charlotte`: only people get
 * these.
 */
export function isCalledBack(reading: Reading, { first, last, place, name }: Mention): boolean {
  if (place.kind !== 'city' && !name.firstName) return false;
  const before = wordAt(reading, first - 1);
  if (calls.has(before) && wordAt(reading, last + 1) === 'back') return true;
  if (givers.has(before) && isMessage(reading, last + 1)) return true;
  // `Singapore sent a message` is a team's.
  if (name.firstName && givers.has(wordAt(reading, last + 1)) && isMessage(reading, last + 2)) return true;
  const given = before === 'for' && messages.has(wordAt(reading, first - 2));
  return given && [first - 3, first - 4].some((at) => givers.has(wordAt(reading, at)));
}

const calls = wordSet('call calls called ring phone ping message text email');
const givers = wordSet('left leave leaves leaving sent send owes owe gave give dropped drop');

/** `a voicemail`, `two messages`, `another note`. */
function isMessage(reading: Reading, from: number): boolean {
  if ((gapAt(reading, from) & (gaps.stop | gaps.comma)) !== 0) return false;
  return messages.has(wordAt(reading, from)) || messages.has(wordAt(reading, from + 1));
}

const messages = wordSet(
  'voicemail voicemails message messages note notes reminder reminders voice text texts mail mails email emails',
);
