import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps, isDash } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { forWhom } from '../words/whom.ts';
import { leftRole } from './left-role.ts';
import { isOfUsers } from './lists/users.ts';
import { isSuffix } from './owners/suffix.ts';
import type { Role } from './role.ts';
import { isWhatIsUsed, strong } from './words-before.ts';

const telling = strong | cues.organisation | cues.work | cues.self | cues.headquarters;
const owned = cues.customer | cues.organisation | cues.site;
const small = cues.preposition | cues.filler | cues.join;

/** Words back that a word may govern a place from; keeps texts without sentences linear. */
const farthest = 30;

/** What was passed on the way to the left. */
type Passed = {
  /** A headquarters. */
  home: boolean;
  /** Words that say nothing. */
  others: number;
  /** A word that turns the sentence: `but`. */
  turned: boolean;
  /** A comma. */
  apart: boolean;
  /** A colon. */
  parted: boolean;
  /** `for`. */
  isFor: boolean;
  /** `bank`, `retailer`: whose, is told further left. */
  organisation: boolean;
};

/** `notre équipe est à …`, `offices in Oslo as well as Lima`: words that say nothing. */
const being = wordSet(
  'as well est sont ist sind sitzt sitzen esta estan estao fica ficam jest znajduje ar finns ligger',
);

/** The nearest word on the left, within the sentence, that says whose place it is. */
export function fromLeft(
  reading: Reading,
  mention: Mention,
  previous: Mention | undefined,
  isPlace: (at: number) => boolean,
): Role | undefined {
  const { first, place } = mention;
  const passed: Passed = {
    home: false,
    others: 0,
    turned: false,
    apart: false,
    parted: false,
    isFor: false,
    organisation: false,
  };
  for (let i = first - 1; i >= Math.max(0, first - farthest); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0 && !(i === first - 1 && isAnswer(reading, first))) break;
    // `HQ in Lyon, it's for Osaka`: for whom it is begins anew.
    const isParted = (gapAt(reading, i + 1) & gaps.comma) !== 0 || isDash(gapAt(reading, i + 1));
    if (isParted && passed.isFor) break;
    if (isDash(gapAt(reading, i + 1)) && i < first - 1) break;
    const cue = tellingAt(reading, i, first);
    if (passed.organisation && (cue & ~cues.organisation) !== 0) {
      return (cue & cues.customer) !== 0 ? 'customer' : isOfUsers(reading, i) ? 'site' : 'mentioned';
    }
    pass(reading, i, passed);
    if (passed.turned && passed.home) return 'home';
    // What governed another place before does not govern this one, unless they are one list.
    const isJoined = (cueAt(reading, i + 1) & cues.join) !== 0;
    if (i === previous?.last && (passed.others > 0 || (passed.isFor && !isJoined))) break;
    if (passed.organisation && ((gapAt(reading, i + 1) & gaps.comma) !== 0 || passed.others > 3)) break;
    if (cue === 0) {
      if (!isPlace(i) && (cueAt(reading, i) & small) === 0 && !being.has(wordAt(reading, i)))
        passed.others += 1;
    } else if (cue === cues.headquarters) {
      if (passed.apart && passed.others > 1) break;
      passed.home = true;
    } else if (passed.apart && (cue & owned) !== 0 && isPlace(i - 1) && isSuffix(reading, mention)) {
      // `Osaka customer, Capgemini France`: that one has its place.
      break;
    } else if (!isTooFar(cue, passed) && !(place.kind === 'area' && cue === cues.event)) {
      const role = roleAt(reading, i, place.kind === 'people', passed);
      if (role !== 'mentioned' || (cue & cues.organisation) === 0) return role;
      passed.organisation = true;
    }
  }
  if (passed.home) return 'home';
  return passed.organisation ? 'mentioned' : undefined;
}

/** What a word tells; `every user of this instance`: not where that is hosted. */
function tellingAt(reading: Reading, at: number, first: number): number {
  const cue = cueAt(reading, at) & telling;
  if (isNordicIn(reading, at, first)) return cue & ~cues.self;
  return isWhatIsUsed(reading, at) ? cue & ~cues.hosting : cue;
}

/** `Kunden finns i Singapore`: right before a place it means in. */
function isNordicIn(reading: Reading, at: number, first: number): boolean {
  return at === first - 1 && reading.tokens.list[at]?.shape === 'lower' && wordAt(reading, at) === 'i';
}

function pass(reading: Reading, at: number, passed: Passed): void {
  passed.apart ||= (gapAt(reading, at + 1) & gaps.comma) !== 0;
  passed.parted ||= (gapAt(reading, at + 1) & (gaps.colon | gaps.arrow)) !== 0;
  passed.turned ||= (cueAt(reading, at) & cues.turn) !== 0;
  passed.isFor ||= forWhom.has(wordAt(reading, at));
}

/** `We sell to … in Austin` says nothing about where we are; `I am in Austin` does. */
function isTooFar(cue: number, { others, parted }: Passed): boolean {
  if (cue === cues.self) return others > 0;
  if ((cue & cues.travel) !== 0) return others > 1;
  return (cue & cues.event) !== 0 && (others > 4 || parted);
}

function roleAt(
  reading: Reading,
  at: number,
  isPeople: boolean,
  { home, others, turned, isFor }: Passed,
): Role | undefined {
  const cue = cueAt(reading, at);
  // `the partner wants a session in Paris`: they ask for what is there.
  if ((cue & cues.partner) !== 0 && ((others > 0 && asks(reading, at)) || plans.has(wordAt(reading, at + 1))))
    return home ? 'home' : 'mentioned';
  // `they use … of AWS but are in Santiago`: only whom it is about goes on.
  if (turned && (cue & (cues.customer | cues.site)) === 0) return undefined;
  const role = leftRole(reading, at, home);
  // `a CSA for the Lisbon unit`: that is where one is needed.
  if (role === 'requester' && isFor) return 'mentioned';
  // `the terminal would sit beside a French cemetery`: an adjective is no site.
  return role === 'site' && isPeople && others > 0 ? 'mentioned' : role;
}

/** `the partner plan is LATAM`: what is planned there. */
const plans = wordSet('plan plans programme program strategy coverage market markets');

/** A verb follows: `partner wants`, `the reseller is asking`. */
function asks(reading: Reading, at: number): boolean {
  const be = (cueAt(reading, at + 1) & cues.filler) === 0 ? 1 : 2;
  return gapAt(reading, at + 1) === gaps.space && wishes.has(wordAt(reading, at + be));
}

const wishes = wordSet(
  'landed lands won wins signed closed brought brings found want wants wanted need needs asks asked asking requests requested would wishes plans looking pide quiere necesita quer precisa veut demande mochte braucht will vuole wil',
);

/** `Where is the customer? Winnipeg.` */
function isAnswer({ tokens: { list, text } }: Reading, first: number): boolean {
  const between = text.slice(list[first - 1]?.end ?? 0, list[first]?.start ?? 0);
  return between.trim() === '?';
}
