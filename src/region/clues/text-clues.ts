import { everywhere, type Atlas } from '../places/atlas.ts';
import { findMentions } from '../places/find-mentions.ts';
import type { Mention } from '../places/mention.ts';
import type { NamedPartner } from '../partners/partners-in-text.ts';
import { orderOf } from '../roles/order.ts';
import { roleOf } from '../roles/role-of.ts';
import type { Role } from '../roles/role.ts';
import type { Reading } from '../text/reading.ts';
import { typedWords } from '../text/tokens.ts';
import { levels, type Clue } from './clue.ts';
import { placeName } from './place-name.ts';

const levelOf: Readonly<Record<Exclude<Role, 'aside'>, number>> = {
  route: levels.explicit,
  site: levels.site,
  customer: levels.customer,
  mentioned: levels.mentioned,
  home: levels.customerHome,
  partner: levels.partner,
  subsidiary: levels.subsidiary,
  requester: levels.requester,
  hint: levels.hint,
};

const wordOf: Readonly<Record<Exclude<Role, 'aside'>, string>> = {
  route: 'routed to',
  site: 'site in',
  customer: 'customer in',
  mentioned: 'mentions',
  home: 'headquarters in',
  partner: 'partner in',
  subsidiary: 'company in',
  requester: 'requester in',
  hint: 'hosted in',
};

/** What the places in a text say about the region. */
export function textClues(reading: Reading, partners: readonly NamedPartner[], atlas: Atlas): readonly Clue[] {
  const mentions = findMentions(reading, atlas).filter((mention) => !partners.some((named) => covers(named, mention)));
  return mentions.flatMap((mention, i) => {
    const role = roleOf(reading, mention);
    if (role === 'aside') return [];
    return [clueOf(reading, mention, role, orderOf(reading, mention, mentions[i - 1]), atlas)];
  });
}

/** A partner that is called after a place: `Orange`. */
function covers(named: NamedPartner, mention: Mention): boolean {
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
  const alpha2 = place.kind === 'area' ? undefined : place.country;
  return {
    rule: ruleOf(role),
    level: mention.region === everywhere ? levels.mentioned : levelOf[role],
    region: mention.region,
    regions: mention.region === everywhere ? atlas.regions : mention.regions,
    sureness: mention.sureness,
    because: `${wordOf[role]} ${placeName(mention, words, atlas)}`,
    words,
    country: alpha2,
    subRegion: alpha2 === undefined ? undefined : atlas.subRegionOf(alpha2),
    order,
  };
}

function ruleOf(role: Role): Clue['rule'] {
  if (role === 'route') return 'explicit';
  return role === 'partner' || role === 'subsidiary' ? 'partner' : 'served';
}
