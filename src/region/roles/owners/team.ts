import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import type { Role } from '../role.ts';

/** `our London team` is the requester's, `EPAM Poland team` the company's. */
export function ownerOfTeam(reading: Reading, { first, last }: Mention): Role | undefined {
  const isDoor =
    (cueAt(reading, last + 1) & (cues.site | cues.work)) !== 0 || doors.has(wordAt(reading, last + 1));
  if (isDoor && isThrough(reading, first)) return 'subsidiary';
  const noun = wordAt(reading, last + 1);
  const isOurs = first > 0 && (cueAt(reading, first - 1) & cues.self) !== 0;
  if (isOurs && folks.has(noun) && onlyDo.has(foldedWords(reading.tokens, last + 2, last + 3)))
    return 'requester';
  if (mates.has(noun)) return 'requester';
  if (first > 0 && folks.has(noun) && asks.has(wordAt(reading, last + 2)) && isCompany(reading, first))
    return 'subsidiary';
  if (first === 0 || !(teams.has(noun) || offices.has(noun))) return undefined;
  if (isOurs) return 'requester';
  if (offices.has(noun)) return undefined;
  if (hands.has(wordAt(reading, last + 2))) return 'requester';
  return isCompany(reading, first) ? 'subsidiary' : undefined;
}

/** `the UK team introduced us`: they pass it on. */
const hands = wordSet(
  'introduced forwarded passed referred handed flagged raised escalated pinged shared sent suggested told',
);

/** A name in capitals stands before the place: `EPAM Poland team`. */
function isCompany(reading: Reading, first: number): boolean {
  const before = reading.tokens.list[first - 1];
  const isName = before !== undefined && before.shape !== 'lower' && gapAt(reading, first) === gaps.space;
  return isName && reading.cased && cueAt(reading, first - 1) === 0;
}

/** `Computacenter's Berlin folks asked us`: those who ask may serve others. */
const asks = wordSet(
  'asked ask asks pinged contacted reached approached put introduced called emailed want wants would',
);

/** `a French colleague told me`. */
const mates = wordSet('colleague colleagues coworker coworkers teammate teammates counterpart counterparts');

/** What a request comes in by. */
const doors = wordSet('form inbox alias mailbox channel');

/**
 * `through the Chicago office`, `via our London team`, `introduced by the Lyon office`: that is who passes it
 * on.
 */
function isThrough(reading: Reading, first: number): boolean {
  const article = /^(?:the|our|their|its)$/u.test(wordAt(reading, first - 1)) ? 1 : 0;
  const by = wordAt(reading, first - 1 - article);
  if (first <= article) return false;
  return (
    by === 'through' || by === 'via' || (by === 'by' && introduced.has(wordAt(reading, first - 2 - article)))
  );
}

/** Before `by`; `intro'd` are two words here. */
const introduced = wordSet('introduced intro d referred recommended forwarded');

/** `our India folks only do the coding`: help from a distance. */
const folks = wordSet(
  'folks guys people team teams crew devs developers engineers staff colleagues resources',
);
const onlyDo = wordSet(
  'only_do just_do merely_do only_does just_does only_handle just_handle only_code only_write only_build only_support just_support',
);

const teams = wordSet('team teams pod pods squad');
/** `from our Paris office`. */
const offices: ReadonlySet<string> = new Set(['office', 'offices', 'bureau']);

/** `training for its Dallas delivery team`: of the partner, and that is where it is wanted. */
export function isForTheirTeam(reading: Reading, { first }: Mention): boolean {
  return wordAt(reading, first - 2) === 'for' && their.has(wordAt(reading, first - 1));
}

const their = wordSet('its their his her');
