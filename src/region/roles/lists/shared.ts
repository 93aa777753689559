import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { forWhom } from '../../words/whom.ts';
import { isNextLeg } from '../asides/trip.ts';
import type { Role } from '../role.ts';
import { areAlike, areJoined } from './joined.ts';

type Roles = (Role | undefined)[];

/** `French and German customers`, `EMEA and APAC partner engineers`: what follows the last is said of all. */
export function shareBackwards(reading: Reading, mentions: readonly Mention[], roles: Roles): void {
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (mention === undefined || next === undefined) continue;
    const isOwner = roles[i + 1] === 'home' && (gapAt(reading, next.first) & gaps.comma) !== 0;
    const isApart = roles[i + 1] === 'requester' && forWhom.has(wordAt(reading, mention.first - 1));
    const isOpen = roles[i] === undefined && !isOwner && !isApart && areJoined(reading, mention, next);
    const isWeak =
      (roles[i] === 'mentioned' || roles[i] === 'requester') &&
      roles[i + 1] === 'partner' &&
      !isOfNoun(reading, mention);
    const isListed = roles[i] === 'mentioned' && roles[i + 1] === 'site';
    if (isOpen || ((isWeak || isListed) && areAlike(reading, mention, next))) roles[i] = roles[i + 1];
  }
}

/** `a bank in Osaka, Lyon partner`: that is where the bank is. */
function isOfNoun(reading: Reading, { first }: Mention): boolean {
  if ((cueAt(reading, first - 1) & cues.preposition) === 0 || forWhom.has(wordAt(reading, first - 1)))
    return false;
  return (cueAt(reading, first - 2) & (cues.organisation | cues.work | cues.customer | cues.site)) !== 0;
}

/** `half the developers are in Tel Aviv, the other half in San José`: of both the same is said. */
export function shareForwards(reading: Reading, mentions: readonly Mention[], roles: Roles): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const [previous, mention] = [mentions[i - 1], mentions[i]];
    if (previous === undefined || mention === undefined) continue;
    if (roles[i - 1] === 'route' && isOther(reading, previous, mention)) roles[i] = 'route';
    const mayTravel = roles[i] === undefined || roles[i] === 'mentioned';
    if (mayTravel && roles[i - 1] === 'aside' && isNextLeg(reading, previous, mention)) roles[i] = 'aside';
    if (isNextInList(reading, previous, mention) && listed.has(roles[i - 1])) {
      if (mayTravel) roles[i] = roles[i - 1];
      continue;
    }
    if (roles[i] !== undefined) continue;
    if (roles[i - 1] === 'partner' && areBracketed(reading, previous, mention)) roles[i] = 'partner';
    const isTold = told.has(roles[i - 1]);
    if (isTold && isOtherPart(reading, previous, mention)) roles[i] = roles[i - 1];
  }
}

/** `route it to EMEA or APAC`, `AMER/EMEA`: one as well as the other. */
function isOther(reading: Reading, previous: Mention, mention: Mention): boolean {
  const isSaid =
    (cueAt(reading, mention.first - 1) & cues.join) !== 0 ||
    (gapAt(reading, mention.first) & gaps.slash) !== 0;
  return isSaid && areAlike(reading, previous, mention);
}

/** `partners: Eficode (Helsinki), Cprime (Denver)`. */
function areBracketed(reading: Reading, previous: Mention, { first }: Mention): boolean {
  const isListed = [previous.last + 1, first - 1].some((at) => (gapAt(reading, at) & gaps.comma) !== 0);
  const inBrackets = [previous.first, first].every((at) => (gapAt(reading, at) & gaps.paren) !== 0);
  return isListed && inBrackets && first - previous.last <= longestName;
}

/** Words of a company's name at most, and one. */
const longestName = 4;

/** `Sites: Gothenburg; Curitiba; Chennai`: nothing but a semicolon stands between. */
function isNextInList({ tokens: { list, text } }: Reading, { last }: Mention, { first }: Mention): boolean {
  if (first !== last + 1) return false;
  return text.slice(list[last]?.end ?? 0, list[first]?.start ?? 0).trim() === ';';
}

const listed: ReadonlySet<Role | undefined> = new Set(['site', 'customer', 'home']);
const told: ReadonlySet<Role | undefined> = new Set(['site', 'customer', 'partner']);

/** Words between the two places. */
const reach = 8;

/** `half the developers are in Tel Aviv, the other half in San José`: of both the same is said. */
function isOtherPart(reading: Reading, { last }: Mention, { first }: Mention): boolean {
  if (first - last > reach) return false;
  let isPart = false;
  for (let i = last + 1; i < first; i += 1) {
    if ((gapAt(reading, i) & gaps.stop) !== 0) return false;
    const word = wordAt(reading, i);
    isPart ||= parts.has(word) || /^\d+$/u.test(word);
  }
  return isPart && (gapAt(reading, first) & gaps.stop) === 0;
}

const parts = wordSet(
  'metade mitad moitie halfte helft polowa meta half other others rest remaining remainder another resto andere anderen reste altri otra otros',
);
