import type { Partner } from '../../domain/catalogue.ts';
import { errorsBetween } from '../text/errors-between.ts';
import { companyName, type CompanyName } from './company-name.ts';
import { errorsAllowed, hashesOfShortened } from './near.ts';

type PartnerMatch =
  | { readonly kind: 'matched'; readonly partner: Partner; readonly exact: boolean }
  /** Two or more partners are called nearly so; a person has to say which. */
  | { readonly kind: 'ambiguous'; readonly partners: readonly Partner[] }
  | { readonly kind: 'unknown' };

/** Finds a partner by what somebody typed. */
export type FindPartner = (name: string) => PartnerMatch;

/** A partner, and what it is called, its own name first. */
type Listed = { readonly partner: Partner; readonly names: readonly CompanyName[] };

type Index<Key> = ReadonlyMap<Key, readonly Listed[]>;

/** The directory of partners, with everything a look-up needs: some 10 µs a partner. */
export function createDirectory(partners: readonly Partner[]): FindPartner {
  const listed = partners.map((partner) => ({
    partner,
    names: [partner.name, ...partner.aliases].map(companyName),
  }));
  const full = indexBy(listed, (name) => [name.full]);
  const core = indexBy(listed, (name) => [name.core]);
  const beginnings = indexBy(listed, ({ words }) => beginningsOf(words));
  const near = indexBy(listed, (name) => hashesOfShortened(name.core));
  return (name) => {
    const typed = companyName(name);
    if (typed.core === '') return { kind: 'unknown' };
    const found = full.get(typed.full) ?? core.get(typed.core);
    if (found !== undefined) return matchOf(found, true);
    const misspelled = nearest(typed.core, near);
    if (misspelled.length > 0) return matchOf(withTwins(misspelled, near), false);
    return matchOf(typed.core.length < 3 ? [] : (beginnings.get(typed.core) ?? []), false);
  };
}

function indexBy<Key>(
  partners: readonly Listed[],
  keysOf: (name: CompanyName) => readonly Key[],
): Index<Key> {
  const index = new Map<Key, Listed[]>();
  for (const listed of partners) {
    for (const key of new Set(listed.names.flatMap(keysOf))) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [listed]);
      else held.push(listed);
    }
  }
  return index;
}

/** `Insight` is enough for `Insight Enterprises` when no other partner begins so. */
function beginningsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(''));
}

/** Partners whose core is spelled within the errors allowed. All of them, so that two near names stay two. */
function nearest(core: string, near: Index<number>): readonly Listed[] {
  const limit = errorsAllowed(core.length);
  if (limit === 0) return [];
  const candidates = new Set(hashesOfShortened(core).flatMap((key) => near.get(key) ?? []));
  return [...candidates].filter(({ names }) =>
    names.some((name) => errorsBetween(core, name.core, limit) <= limit),
  );
}

/** With partners called nearly as the one that was found: a wrong letter may be theirs as well. */
function withTwins(found: readonly Listed[], near: Index<number>): readonly Listed[] {
  return [...new Set(found.flatMap(({ names: [own] }) => nearest(own?.core ?? '', near)))];
}

function matchOf(found: readonly Listed[], exact: boolean): PartnerMatch {
  const [first, ...others] = found.map(({ partner }) => partner);
  if (first === undefined) return { kind: 'unknown' };
  return others.length === 0
    ? { kind: 'matched', partner: first, exact }
    : { kind: 'ambiguous', partners: [first, ...others] };
}
