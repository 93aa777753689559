import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { isCapabilityCentre } from './capability-centre.ts';
import { isCodename } from './codename.ts';
import { isLanguage } from './language.ts';
import { isLikeness, isOrigin } from './likeness.ts';
import { isMeeting } from './meeting.ts';
import { isCalledSo, isName } from './naming.ts';
import { isAway } from './stay.ts';
import { isStopover } from './stopover.ts';

/** Places that name something else: a release, an event's venue, a street, a language. */
export function isAside(reading: Reading, mention: Mention): boolean {
  return (
    isRelease(reading, mention) ||
    isCalledSo(reading, mention.first) ||
    isName(reading, mention.last) ||
    isCodename(reading, mention) ||
    isCapabilityCentre(reading, mention) ||
    isMeeting(reading, mention) ||
    isStopover(reading, mention) ||
    isAway(reading, mention) ||
    isVenue(reading, mention) ||
    isStreet(reading, mention) ||
    isCloudRegion(reading, mention) ||
    isLikeness(reading, mention) ||
    isOrigin(reading, mention) ||
    isLaw(reading, mention) ||
    isLanguage(reading, mention)
  );
}

/** `Oxford Street`, `La Paz street office`. */
function isStreet(reading: Reading, { last, confirmed }: Mention): boolean {
  return !confirmed && gapAt(reading, last + 1) === gaps.space && streets.has(wordAt(reading, last + 1));
}

const streets = wordSet('street road avenue boulevard lane square plaza strasse allee platz straat laan');

/** `under New York law`; but `a German law firm`. */
function isLaw(reading: Reading, { last }: Mention): boolean {
  if (gapAt(reading, last + 1) !== gaps.space || !laws.has(wordAt(reading, last + 1))) return false;
  return (cueAt(reading, last + 2) & (cues.organisation | cues.customer)) === 0;
}

const laws = wordSet('law laws jurisdiction recht');

/** `the US-East runners`, `us-east-1`; but `US East` is a territory. */
function isCloudRegion(reading: Reading, { first, last }: Mention): boolean {
  const isCode = gapAt(reading, last + 1) === gaps.hyphen;
  if (isCode && compass.test(wordAt(reading, last + 1))) return true;
  return (
    isCode &&
    first < last &&
    gapAt(reading, last) === gaps.hyphen &&
    compass.test(wordAt(reading, last)) &&
    /^\d/u.test(wordAt(reading, last + 1))
  );
}

const compass = /^(?:east|west|north|south|central)/u;

const closed = gaps.stop | gaps.comma | gaps.paren | gaps.colon;

/** `ServiceNow Vancouver`, `the Tokyo release`. */
function isRelease(reading: Reading, { first, last, confirmed, place }: Mention): boolean {
  if (place.kind === 'area' || (reading.said & products) === 0) return false;
  if (confirmed) return first === last && place.kind !== 'country' && isBehindBrand(reading, first);
  const after =
    (gapAt(reading, last + 1) & closed) === 0 &&
    (cueAt(reading, last + 1) & cues.release) !== 0 &&
    // `a Taipei chip maker` is somebody.
    (cueAt(reading, last + 2) & (cues.organisation | cues.site)) === 0;
  if (isBrandInParens(reading, last)) return true;
  // `ServiceNow Germany` is a company, `ServiceNow Tokyo` a release.
  return after || (place.kind !== 'country' && followsBrand(reading, first));
}

const products = cues.release | cues.brand;

/** `OpenStack Victoria … Manila`: a neighbour says where Victoria is, and yet it is a release. */
function isBehindBrand(reading: Reading, first: number): boolean {
  return gapAt(reading, first) === gaps.space && (cueAt(reading, first - 1) & cues.brand) !== 0;
}

/** `Dublin (OpenStack)`. */
function isBrandInParens(reading: Reading, last: number): boolean {
  return (gapAt(reading, last + 1) & gaps.paren) !== 0 && (cueAt(reading, last + 1) & cues.brand) !== 0;
}

/** `ServiceNow Tokyo`, `ServiceNow Xanadu and Yokohama`: in one clause, and no word says it is a place. */
function followsBrand(reading: Reading, first: number): boolean {
  if (placed.has(wordAt(reading, first - 1))) return false;
  for (let i = first - 1; i >= Math.max(0, first - 7); i -= 1) {
    if ((gapAt(reading, i + 1) & (closed & ~gaps.comma)) !== 0) return false;
    const cue = cueAt(reading, i);
    // `Jordan called, Osaka customer`: that names nothing.
    if ((cue & cues.brand) !== 0)
      return !calls.has(wordAt(reading, i)) || gapAt(reading, i + 1) === gaps.space;
    // `ServiceNow Zurich for a Melbourne retailer`: what follows is whom it is for.
    if ((cue & telling) !== 0 || wordAt(reading, i) === 'for') return false;
  }
  return false;
}

const calls = wordSet('called named');
const placed = wordSet('in at near for');
const telling = cues.customer | cues.partner | cues.site | cues.organisation | cues.work;

/** `AWS Summit London`, `London Summit`; but `CEE roadshow` is for those people. */
function isVenue(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind === 'area') return false;
  const before =
    (gapAt(reading, first) & closed) === 0 &&
    ((cueAt(reading, first - 1) & cues.event) !== 0 || isEventName(reading, first - 1));
  const isEvent =
    (cueAt(reading, last + 1) & cues.event) !== 0 && (cueAt(reading, last + 2) & cues.organisation) === 0;
  const gap = isTold(reading, first) ? gaps.stop : gapAt(reading, last + 1);
  return before || ((gap & closed) === 0 && !isDash(gap) && isEvent) || isVisit(reading, first, last);
}

/** `customer in Osaka met at …`, `it's for Osaka`: what follows is another clause. */
function isTold(reading: Reading, first: number): boolean {
  if (first === 0 || (cueAt(reading, first - 1) & cues.preposition) === 0) return false;
  return wordAt(reading, first - 1) === 'for' || (cueAt(reading, first - 2) & telling) !== 0;
}

/**
 * `Everyone is in Orlando for the partner summit`, `estou em Barcelona para o MWC`: we are there for the
 * event.
 */
function isVisit(reading: Reading, first: number, last: number): boolean {
  if (!stays.has(foldedWords(reading.tokens, first - 2, first - 1)) || !aims.has(wordAt(reading, last + 1)))
    return false;
  for (let at = last + 2; at <= last + 5; at += 1) {
    if ((gapAt(reading, at) & closed) !== 0) return false;
    if ((cueAt(reading, at) & cues.event) !== 0 || reviews.has(wordAt(reading, at))) return true;
  }
  return false;
}

const reviews = wordSet('qbr qbrs ebr ebrs offsite');
const stays = wordSet(
  'meet_in meeting_in he_in she_in is_in are_in am_in m_in re_in s_in all_in be_in everyone_in everybody_in i_in we_in estou_em estamos_em estoy_en estamos_en bin_in sind_in suis_a sommes_a sono_a siamo_a',
);
const aims = wordSet('for para pour fur zur zum wegen per');

/** `KubeCon`, `JSConf`, `BarCamp`, `Oktoberfest`. */
function isEventName(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  return (
    token !== undefined &&
    token.to - token.from > 3 &&
    token.shape !== 'lower' &&
    eventEnding.test(wordAt(reading, at))
  );
}

const eventEnding = /(?:con|conf|fest|camp|expo|summit)$/u;
