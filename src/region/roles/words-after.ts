import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps, isDash } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { forWhom } from '../words/whom.ts';
import { phraseSetOf, beginsPhrase } from '../words/phrase-set.ts';
import { closesBracket, wordBehind } from './brackets.ts';
import type { Role } from './role.ts';

/** `American bank`: where a company is from says less than where it is served. */
export function originOf(
  { place, last }: Mention,
  noun: Role | undefined,
  reading: Reading,
): Role | undefined {
  const isNation = place.kind === 'people' || place.kind === 'country';
  return noun === 'mentioned' && isNation && (cueAt(reading, last + 1) & cues.organisation) !== 0
    ? 'origin'
    : noun;
}

/** `Dutch-owned brewery`, `Spanish-owned`: whose it is, not where. */
export function isOwnerAdjective(reading: Reading, { last, place }: Mention): boolean {
  const gap = gapAt(reading, last + 1);
  if (place.kind === 'area' || (gap & boundary) !== 0 || isDash(gap)) return false;
  const word = wordAt(reading, last + 1);
  return owned.has(word) || (place.kind === 'people' && investors.has(word));
}

/** `The American bit is only the investor.` */
export function isOnlyOwner(reading: Reading, { last }: Mention): boolean {
  for (let i = last + 1; i <= last + 6; i += 1) {
    if ((gapAt(reading, i) & boundary) !== 0) return false;
    const word = wordAt(reading, i);
    if (investors.has(word)) return i > last + 1;
    if ((cueAt(reading, i) & cues.filler) === 0 && !parts.has(word)) return false;
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
export function nounAfter(reading: Reading, mention: Mention, next: Mention | undefined): Role | undefined {
  const { place } = mention;
  const isGoverned = isBehindPreposition(reading, mention);
  const behind = wordBehind(reading, mention);
  let home = false;
  for (let i = behind; i < behind + reach; i += 1) {
    const token = reading.tokens.list[i];
    const isBehindBracket = i === behind && closesBracket(reading, i);
    if (token === undefined || ((token.gap & boundary) !== 0 && !isBehindBracket) || isDash(token.gap)) break;
    if (isGoverned && next !== undefined && (i === next.first || governs(reading, i, next))) break;
    const cue = cueAt(reading, i);
    if (!reading.cased && place.kind === 'people' && wordAt(reading, i) === 'si') return 'partner';
    if (possessives.has(wordAt(reading, i))) continue;
    // `an instance in Stuttgart used by the Suzhou plant`, `a customer in Macau with a partner`: that is another's.
    if ((cue & cues.turn) !== 0 || parting.has(wordAt(reading, i))) break;
    if ((cue & nouns) === 0 && (cue & (cues.preposition | cues.join | cues.self | cues.filler)) !== 0) break;
    if (place.kind === 'area' && (cue & cues.event) !== 0) return 'mentioned';
    const role = verbs.has(wordAt(reading, i)) ? undefined : nounRole(cue);
    if (role === 'hint' && isGoalOfWork(reading, mention.first)) return 'mentioned';
    if (role !== undefined) return role;
    home ||= (cue & cues.headquarters) !== 0;
  }
  return home ? 'home' : undefined;
}

/** `customer in Osaka`; but `for Osaka`. */
function isBehindPreposition(reading: Reading, { first, place }: Mention): boolean {
  // `client japonais`, `HQ is Lyon`
  if (place.kind === 'people') return (cueAt(reading, first - 1) & nouns) !== 0;
  if (wordAt(reading, first - 1) === 'is' && (cueAt(reading, first - 2) & (nouns | cues.headquarters)) !== 0)
    return true;
  if (first === 0 || forWhom.has(wordAt(reading, first - 1))) return false;
  if ((cueAt(reading, first - 1) & cues.preposition) === 0 || gapAt(reading, first) !== gaps.space)
    return false;
  // `client à Osaka`; but `a US insurer`.
  return wordAt(reading, first - 1) !== 'a' || (cueAt(reading, first - 2) & nouns) !== 0;
}

/** `customer in Osaka partner in Lyon`: the noun has a place of its own. */
function governs(reading: Reading, at: number, { first, place }: Mention): boolean {
  if (at + 1 === first && place.kind === 'people' && (cueAt(reading, at) & nouns) !== 0) return true;
  if ((cueAt(reading, at) & (nouns | cues.headquarters)) === 0 || first - at > reach || first <= at + 1)
    return false;
  for (let i = at + 1; i < first; i += 1)
    if ((cueAt(reading, i) & (cues.preposition | cues.filler)) === 0) return false;
  return (cueAt(reading, first - 1) & cues.preposition) !== 0 || wordAt(reading, first - 1) === 'is';
}

const parting = wordSet(
  `used with com con avec mit met med via through thru tramite uber door
   has have had got brings bring brought wins won landed lands found finds introduces introduced hat haben bringt tiene trae tem traz ha porta heeft brengt har ma ont amene`,
);

/** `the deployment is for its Cork data centre`: what is hosted there is the work. */
function isGoalOfWork(reading: Reading, first: number): boolean {
  const at = (cueAt(reading, first - 1) & cues.filler) === 0 ? first - 1 : first - 2;
  if (wordAt(reading, at) !== 'for' || at < 1) return false;
  return [at - 1, at - 2].some((i) => (cueAt(reading, i) & cues.work) !== 0);
}

/** Between a place and whose it is, in Chinese, Japanese and Korean. */
const possessives = wordSet('的 の 의');

function nounRole(cue: number): Role | undefined {
  if ((cue & cues.partner) !== 0) return 'partner';
  if ((cue & cues.customer) !== 0) return 'customer';
  if ((cue & cues.site) !== 0) return 'site';
  if ((cue & cues.event) !== 0) return 'aside';
  if ((cue & cues.hosting) !== 0) return 'hint';
  return (cue & (cues.work | cues.organisation)) === 0 ? undefined : 'mentioned';
}

/** `delivers`, `office will deliver`. */
function verbAfter(reading: Reading, last: number): string {
  const noun = (cueAt(reading, last + 1) & (cues.site | cues.organisation)) === 0 ? 0 : 1;
  const will = wordAt(reading, last + 1 + noun) === 'will' ? 1 : 0;
  return wordAt(reading, last + 1 + noun + will);
}

/** `Rollout in Osaka, the team in Lyon delivers`. */
const delivers = wordSet('deliver delivers implements builds staffs');

/** Words for work that, after a place, are what somebody from there does: `Atos from France supports …`. */
const servers = wordSet(
  'support supports deliver delivers deploy deploys implement implements sell sells serve serves staffs install installs build builds develop develops',
);

/** `people in Nagpur will do the work`, `team in Cebu does L1 support`. */
const chores = phraseSetOf(`
  does_the_work do_the_work will_do_the_work does_all_the_work do_all_the_work does_l1 does_l2 does_first_level does_tier does_support does_the_support
  does_the_coding do_the_coding does_the_delivery do_the_delivery does_the_implementation do_the_implementation does_the_migration do_the_migration
  will_do_the_migration will_do_the_delivery will_do_the_implementation writes_the_code write_the_code does_the_build do_the_build
`);

const serving = wordSet(
  'is_delivering are_delivering is_implementing are_implementing is_deploying is_installing is_building is_developing is_supporting is_serving will_deliver will_implement will_build will_support',
);

/** `Kyndryl's team in Budapest supports …`: that is whoever serves, when the served are named after it. */
export function servesOthers(
  reading: Reading,
  { last }: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
): boolean {
  if (gapAt(reading, last + 1) !== gaps.space) return false;
  if (next === undefined && previous !== undefined && delivers.has(verbAfter(reading, last))) return true;
  const isOthers = next !== undefined || reading.organisations.some(({ first }) => first > last);
  if (!isOthers) return false;
  const isNoun = (cueAt(reading, last + 1) & (cues.site | cues.organisation | cues.work)) !== 0;
  const verb = isNoun ? last + 2 : last + 1;
  if (serving.has(foldedWords(reading.tokens, verb, verb + 1))) return true;
  if (beginsPhrase(reading.tokens, last + 1, chores)) return true;
  return servers.has(wordAt(reading, last + 1)) || (isNoun && servers.has(wordAt(reading, last + 2)));
}

const verbs = wordSet(
  'supports supporting delivers delivering delivered deploys deploying implements implementing helps helping sells selling sold serves serving serve works working covers cover bids pitches installs needed wanted',
);
