import { everywhere, nowhere, type Atlas } from '../knowledge/atlas.ts';
import type { FindMentions } from '../places/find-mentions.ts';
import { hasRivals, type Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { ordersOf } from '../roles/orders/order.ts';
import { isSuffix } from '../roles/owners/suffix.ts';
import { rolesOf } from '../roles/role-of.ts';
import type { Role } from '../roles/role.ts';
import { isUnsure } from '../roles/unsure.ts';
import { wonderedAbout } from '../roles/wondered.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { levels, type Clue, type Span } from './clue.ts';
import { asHalves } from './halves.ts';
import { placeName } from './place-name.ts';
import { lastTakenBack } from './taken-back.ts';

const levelOf: Readonly<Record<Exclude<Role, 'aside'>, number>> = {
  route: levels.explicit,
  site: levels.site,
  customer: levels.customer,
  mentioned: levels.mentioned,
  origin: levels.origin,
  home: levels.customerHome,
  partner: levels.partner,
  subsidiary: levels.subsidiary,
  requester: levels.requester,
  hint: levels.hint,
  hours: levels.hours,
};

const wordOf: Readonly<Record<Exclude<Role, 'aside'>, string>> = {
  route: 'routed to',
  site: 'site in',
  customer: 'customer in',
  mentioned: 'mentions',
  origin: 'customer from',
  home: 'headquarters in',
  partner: 'partner in',
  subsidiary: 'company in',
  requester: 'requester in',
  hint: 'also names',
  hours: 'gives hours of',
};

/** What the places in a text say about the region. */
export function textClues(
  reading: Reading,
  partners: readonly Span[],
  atlas: Atlas,
  find: FindMentions,
): readonly Clue[] {
  const found = find(reading, atlas).filter(
    (mention) =>
      !partners.some((named) => covers(named, mention)) &&
      !isOfInstitution(reading, mention) &&
      !isInAddress(reading, mention),
  );
  const told = isUnsure(reading) ? found.map((mention) => leftOpen(mention, atlas)) : found;
  const mentions = asHalves(reading, withoutGuesses(reading, told, atlas), atlas);
  const roles = rolesOf(reading, mentions);
  const orders = ordersOf(reading, mentions);
  const takenBack = lastTakenBack(reading, mentions);
  return mentions.flatMap((mention, i) => {
    const role = roles[i] ?? 'aside';
    if (role === 'aside' || mention.last < takenBack) return [];
    if (mention.region === everywhere && isOneThing(reading, mention.last)) return [];
    return [clueOf(reading, mention, role, orders[i], atlas)];
  });
}

/** `Victoria, I don't know which one`: then it may be any of those called so, however small. */
function leftOpen(mention: Mention, atlas: Atlas): Mention {
  if (mention.confirmed) return mention;
  const regions = new Set(mention.name.senses.flatMap((sense) => atlas.regionOf(sense) ?? []));
  return regions.size > 1 ? { ...mention, region: undefined, regions: [...regions] } : mention;
}

/** `Cambridge, no idea if MA or UK`: it may be any, and what follows is none that was meant. */
function withoutGuesses(reading: Reading, mentions: readonly Mention[], atlas: Atlas): readonly Mention[] {
  const wondered = wonderedAbout(reading);
  if (wondered === undefined) return mentions;
  const { name, until } = wondered;
  const regions = [...new Set(name.senses.flatMap((sense) => atlas.regionOf(sense) ?? []))];
  const [place = nowhere] = name.senses;
  const open: Mention = { ...name, name, place, region: undefined, regions, sureness: 1, confirmed: false };
  const others = mentions.filter(({ first, last }) => last < name.first || first > until);
  return regions.length < 2 ? mentions : [...others, open].toSorted((a, b) => a.first - b.first);
}

/** `global HQ`, `global account`, `a global frame contract`: one, and not one in each place. */
function isOneThing(reading: Reading, last: number): boolean {
  return [last + 1, last + 2].some(
    (at) =>
      (cueAt(reading, at) & (cues.headquarters | cues.organisation)) !== 0 ||
      contracts.has(wordAt(reading, at)),
  );
}

const contracts = wordSet('contract agreement account');

/** `Durham Constabulary`, `Boston Borough Council`: the institution says where that is. */
function isOfInstitution(reading: Reading, { last, place }: Mention): boolean {
  if (place.kind === 'people') return false;
  return reading.organisations.some(
    ({ kind, doubtful, first }) =>
      kind === 'public' && !doubtful && first === last + 1 && gapAt(reading, first) === gaps.space,
  );
}

/** `kenji@hoshino.co.jp`: what looks like a mistyped place is somebody's name. */
function isInAddress({ addresses, tokens }: Reading, { first }: Mention): boolean {
  const at = tokens.list[first]?.start ?? 0;
  return addresses.some(({ start, end }) => start <= at && at < end);
}

/** A partner that is called after a place: `Orange`. */
function covers(named: Span, mention: Mention): boolean {
  return named.first <= mention.first && mention.last <= named.last;
}

function clueOf(
  reading: Reading,
  mention: Mention,
  role: Exclude<Role, 'aside'>,
  order: Clue['order'],
  atlas: Atlas,
): Clue {
  const words = typedWords(reading.tokens, mention.first, mention.last);
  const { place } = mention;
  const alpha2 = place.kind === 'area' || hasRivals(mention) ? undefined : place.country;
  return {
    rule: ruleOf(role),
    level: mention.region === everywhere ? levels.mentioned : levelOf[role],
    region: mention.region,
    regions: mention.region === everywhere ? atlas.regions : mention.regions,
    sureness: surenessOf(reading, mention),
    because: `${wordOf[role]} ${placeName(mention, words, atlas)}`,
    words,
    country: alpha2,
    subRegion: subRegionOf(mention, foldedWords(reading.tokens, mention.first, mention.last), atlas),
    order,
  };
}

/** `LATAM` by its name; a country by its row. */
export function subRegionOf(mention: Mention, folded: string, atlas: Atlas): string | undefined {
  const { place } = mention;
  const called = atlas.subRegionCalled(folded);
  return (
    called ?? (place.kind === 'area' || hasRivals(mention) ? undefined : atlas.subRegionOf(place.country))
  );
}

/** What could be a person's name, and is not said to be a place, is never sure. */
const maybePerson = 0.78;

/** A share of the name's weight is about how often it is right; measured on all cities above 15,000 people. */
function surenessOf(reading: Reading, mention: Mention): number {
  const { first, name, sureness, confirmed, place } = mention;
  const share = 1 - (1 - sureness) * 0.9;
  const doubtful =
    (name.firstName || name.surname) &&
    !confirmed &&
    place.kind !== 'people' &&
    reading.tokens.list.length > 2 &&
    !isAfter(reading, first, cues.preposition) &&
    !isSuffix(reading, mention);
  return doubtful ? share * maybePerson : share;
}

function ruleOf(role: Role): Clue['rule'] {
  if (role === 'route') return 'explicit';
  if (role === 'hours') return 'time-zone';
  return role === 'partner' || role === 'subsidiary' ? 'partner' : 'served';
}
