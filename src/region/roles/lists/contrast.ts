import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';
import type { Role } from '../role.ts';

type Roles = (Role | undefined)[];

/**
 * `Our partner is … in Lyon, their boss in Milan. The customer, however, is in Boise`: what was told before
 * is the partner's. `None of that matters`: what was told before is only the background.
 */
export function tellApart(reading: Reading, mentions: readonly Mention[], roles: Roles): void {
  const [one, ...others] = mentions;
  if (one === undefined || others.every(({ region }) => region === one.region)) return;
  const turn = turnToCustomer(reading);
  if (turn !== undefined) settle(mentions, roles, turn, 'partner', 'customer');
  const dismissal = findFrom(reading, 1, (at) => beginsPhrase(reading.tokens, at, dismissals));
  if (dismissal !== undefined) settle(mentions, roles, dismissal, 'home', 'site');
}

/** What was told before the turn is `before`; what only was mentioned after it is `after`. */
function settle(mentions: readonly Mention[], roles: Roles, turn: number, before: Role, after: Role): void {
  const next = mentions.findIndex(({ first }) => first > turn);
  if (next < 0 || !servable.has(roles[next])) return;
  for (const [i, { first }] of mentions.entries()) {
    const role = roles[i];
    if (first < turn && role !== 'aside' && role !== 'route' && role !== 'customer') roles[i] = before;
    if (first > turn && (role === undefined || role === 'mentioned')) roles[i] = after;
  }
}

/** Roles of a place that may be where somebody is served. */
const servable: ReadonlySet<Role | undefined> = new Set([
  undefined,
  'mentioned',
  'customer',
  'site',
  'origin',
]);

/** `The customer, however`, `The client, though`, after a partner was spoken of. */
function turnToCustomer(reading: Reading): number | undefined {
  if ((reading.said & cues.customer) === 0) return undefined;
  const partner = findFrom(reading, 0, (at) => (cueAt(reading, at) & cues.partner) !== 0);
  if (partner === undefined) return undefined;
  return findFrom(
    reading,
    partner + 1,
    (at) => (cueAt(reading, at) & cues.customer) !== 0 && isTurned(reading, at),
  );
}

/** A word that turns follows, set apart: `, however,`. */
function isTurned(reading: Reading, at: number): boolean {
  const next = at + 1;
  const apart = (gapAt(reading, next) & gaps.comma) !== 0 || (gapAt(reading, next + 1) & gaps.comma) !== 0;
  return apart && turns.has(wordAt(reading, next));
}

function findFrom(reading: Reading, from: number, is: (at: number) => boolean): number | undefined {
  for (let at = from; at < reading.tokens.list.length; at += 1) if (is(at)) return at;
  return undefined;
}

const turns = wordSet(
  'however though but jedoch aber hingegen allerdings cependant toutefois mais pero porem mas invece pero echter',
);
const dismissals = phraseSetOf(`
none_of_that_matters none_of_this_matters none_of_which_matters that_doesn_t_matter that_does_not_matter doesn_t_matter_for does_not_matter_for
don_t_matter_for do_not_matter_for all_of_that_is ignore_all_that ignore_all_of never_mind_all just_for_context only_for_context
`);
