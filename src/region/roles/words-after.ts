import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { closesBracket, wordBehind } from './brackets.ts';
import type { Role } from './role.ts';
import { wordSet } from '../words/word-set.ts';

/** `our London team` is the requester's, `EPAM Poland team` the company's. */
export function ownerOfTeam(reading: Reading, { first, last }: Mention): Role | undefined {
  if (isThrough(reading, first) && ((reading.cues[last + 1] ?? 0) & (cues.site | cues.work)) !== 0)
    return 'subsidiary';
  const noun = foldedWords(reading.tokens, last + 1, last + 1);
  if (first === 0 || !(teams.has(noun) || offices.has(noun))) return undefined;
  if (((reading.cues[first - 1] ?? 0) & cues.self) !== 0) return 'requester';
  if (offices.has(noun)) return undefined;
  if (isTeamOf(reading, last + 2)) return 'subsidiary';
  if (hands.has(foldedWords(reading.tokens, last + 2, last + 2))) return 'requester';
  const before = reading.tokens.list[first - 1];
  const isCompany =
    before !== undefined && before.shape !== 'lower' && reading.tokens.list[first]?.gap === gaps.space;
  return isCompany && reading.cased && (reading.cues[first - 1] ?? 0) === 0 ? 'subsidiary' : undefined;
}

/** `the UK team introduced us`: they pass it on. */
const hands = wordSet(
  'introduced forwarded passed referred handed flagged raised escalated pinged shared sent suggested told',
);

/** `through the Chicago office`, `via our London team`: that is who passes it on. */
function isThrough(reading: Reading, first: number): boolean {
  const article = /^(?:the|our|their|its)$/u.test(foldedWords(reading.tokens, first - 1, first - 1)) ? 1 : 0;
  return (
    first > article &&
    /^(?:through|via)$/u.test(foldedWords(reading.tokens, first - 1 - article, first - 1 - article))
  );
}

/** `the Americas team of EPAM`. */
function isTeamOf(reading: Reading, at: number): boolean {
  const company = reading.tokens.list[at + 1];
  return (
    /^(?:of|at)$/u.test(foldedWords(reading.tokens, at, at)) &&
    company !== undefined &&
    company.shape !== 'lower' &&
    (reading.cues[at + 1] ?? 0) === 0
  );
}

const teams = wordSet('team teams pod pods squad');
/** `from our Paris office`. */
const offices: ReadonlySet<string> = new Set(['office', 'offices', 'bureau']);

/** `American bank`: where a company is from says less than where it is served. */
export function originOf(
  { place, first, last }: Mention,
  noun: Role | undefined,
  reading: Reading,
): Role | undefined {
  const isNation = place.kind === 'people' || place.kind === 'country';
  if (noun === undefined && place.kind === 'people' && isAfterOrganisation(reading, first)) return 'origin';
  return noun === 'mentioned' && isNation && ((reading.cues[last + 1] ?? 0) & cues.organisation) !== 0
    ? 'origin'
    : noun;
}

/** `une banque canadienne`, `banco español`. */
function isAfterOrganisation({ tokens, cues: bits }: Reading, first: number): boolean {
  return tokens.list[first]?.gap === gaps.space && ((bits[first - 1] ?? 0) & cues.organisation) !== 0;
}

/** `Dutch-owned brewery`, `Spanish-owned`: whose it is, not where. */
export function isOwnerAdjective(reading: Reading, { last, place }: Mention): boolean {
  return place.kind !== 'area' && owned.has(foldedWords(reading.tokens, last + 1, last + 1));
}

/** `The American bit is only the investor.` */
export function isOnlyOwner(reading: Reading, { last }: Mention): boolean {
  for (let i = last + 1; i <= last + 6; i += 1) {
    if (((reading.tokens.list[i]?.gap ?? gaps.stop) & boundary) !== 0) return false;
    const word = foldedWords(reading.tokens, i, i);
    if (investors.has(word)) return i > last + 1;
    if (((reading.cues[i] ?? 0) & cues.filler) === 0 && !parts.has(word)) return false;
  }
  return false;
}

const investors = wordSet('investor investors owner owners shareholder shareholders backer backers funder');
const parts = wordSet('bit part side piece end half merely');

const owned: ReadonlySet<string> = new Set(['owned', 'backed', 'headquartered', 'controlled', 'listed']);

/** Words between a place and the noun it belongs to: `Swedish public sector customer`. */
const reach = 3;
const boundary = gaps.stop | gaps.comma | gaps.paren | gaps.colon | gaps.slash | gaps.arrow;
const nouns = cues.customer | cues.site | cues.organisation | cues.work | cues.partner | cues.hosting;

/** The role of the noun a place belongs to: `Lisbon customer`. */
export function nounAfter(reading: Reading, mention: Mention): Role | undefined {
  const { place } = mention;
  const behind = wordBehind(reading, mention);
  let home = false;
  for (let i = behind; i < behind + reach; i += 1) {
    const token = reading.tokens.list[i];
    const isBehindBracket = i === behind && closesBracket(reading, i);
    if (token === undefined || ((token.gap & boundary) !== 0 && !isBehindBracket)) break;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.turn) !== 0) break;
    if ((cue & nouns) === 0 && (cue & (cues.preposition | cues.join | cues.self | cues.filler)) !== 0) break;
    if (place.kind === 'area' && (cue & cues.event) !== 0) return 'mentioned';
    const role = verbs.has(foldedWords(reading.tokens, i, i)) ? undefined : nounRole(cue);
    if (role === 'hint' && isGoalOfWork(reading, mention.first)) return 'mentioned';
    if (role !== undefined) return role;
    home ||= (cue & cues.headquarters) !== 0;
  }
  return home ? 'home' : undefined;
}

/** `the deployment is for its Cork data centre`: what is hosted there is the work. */
function isGoalOfWork(reading: Reading, first: number): boolean {
  const at = ((reading.cues[first - 1] ?? 0) & cues.filler) === 0 ? first - 1 : first - 2;
  if (foldedWords(reading.tokens, at, at) !== 'for' || at < 1) return false;
  return [at - 1, at - 2].some((i) => ((reading.cues[i] ?? 0) & cues.work) !== 0);
}

function nounRole(cue: number): Role | undefined {
  if ((cue & cues.partner) !== 0) return 'partner';
  if ((cue & cues.customer) !== 0) return 'customer';
  if ((cue & cues.site) !== 0) return 'site';
  if ((cue & cues.event) !== 0) return 'aside';
  if ((cue & cues.hosting) !== 0) return 'hint';
  return (cue & (cues.work | cues.organisation)) === 0 ? undefined : 'mentioned';
}

/** Words for work that, after a place, are what somebody from there does: `Atos from France supports …`. */
const servers = wordSet('supports delivers deploys implements sells serves staffs installs builds develops');

/** `Kyndryl's team in Budapest supports …`: that is whoever serves, when the served are named after it. */
export function servesOthers(reading: Reading, { last }: Mention, next: Mention | undefined): boolean {
  if (next === undefined || reading.tokens.list[last + 1]?.gap !== gaps.space) return false;
  const isNoun = ((reading.cues[last + 1] ?? 0) & (cues.site | cues.organisation | cues.work)) !== 0;
  return (
    servers.has(foldedWords(reading.tokens, last + 1, last + 1)) ||
    (isNoun && servers.has(foldedWords(reading.tokens, last + 2, last + 2)))
  );
}

const verbs = wordSet(
  'supports supporting delivers delivering delivered deploys deploying implements implementing helps helping sells selling sold serves serving serve works working covers cover bids pitches installs needed wanted',
);
