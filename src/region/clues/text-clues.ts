import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import { hasRivals, type Mention } from '../places/mention.ts';
import { cueAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isSuffix } from '../roles/owners/suffix.ts';
import type { Role } from '../roles/role.ts';
import { foldedWords, typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { levels, type Clue } from './clue.ts';
import { placeName } from './place-name.ts';
import type { ToldPlace } from './told-places.ts';

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
export function textClues(reading: Reading, told: readonly ToldPlace[], atlas: Atlas): readonly Clue[] {
  return told.flatMap(({ mention, role, order }) => {
    if (role === 'aside') return [];
    if (mention.region === everywhere && isOneThing(reading, mention.last)) return [];
    return [clueOf(reading, mention, role, order, atlas)];
  });
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
