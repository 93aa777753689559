import type { Partner } from '../../domain/catalogue.ts';
import { companyName } from './company-name.ts';
import { errorsAllowed, errorsBetween, shortened } from './near.ts';

type PartnerMatch =
  | { readonly kind: 'matched'; readonly partner: Partner; readonly exact: boolean }
  /** Two or more partners are called nearly so; a person has to say which. */
  | { readonly kind: 'ambiguous'; readonly partners: readonly Partner[] }
  | { readonly kind: 'unknown' };

/** Finds a partner by what somebody typed. */
export type FindPartner = (name: string) => PartnerMatch;

type Index = ReadonlyMap<string, readonly Partner[]>;

/** The directory of partners; its index of misspellings is built when the first one is looked up. */
export function createDirectory(partners: readonly Partner[]): FindPartner {
  const full = indexBy(partners, (name) => [companyName(name).full]);
  const core = indexBy(partners, (name) => [companyName(name).core]);
  const beginnings = indexBy(partners, (name) => beginningsOf(companyName(name).words));
  let near: Index | undefined;
  return (name) => {
    const typed = companyName(name);
    if (typed.core === '') return { kind: 'unknown' };
    const found = full.get(typed.full) ?? core.get(typed.core);
    if (found !== undefined) return matchOf(found, true);
    near ??= indexBy(partners, (listed) => shortened(companyName(listed).core));
    const misspelled = nearest(typed.core, near);
    if (misspelled.length > 0) return matchOf(withTwins(misspelled, near), false);
    return matchOf(typed.core.length < 3 ? [] : (beginnings.get(typed.core) ?? []), false);
  };
}

function indexBy(partners: readonly Partner[], keysOf: (name: string) => readonly string[]): Index {
  const index = new Map<string, Partner[]>();
  for (const partner of partners) {
    const keys = new Set([partner.name, ...partner.aliases].flatMap(keysOf));
    for (const key of keys) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [partner]);
      else held.push(partner);
    }
  }
  return index;
}

/** `Insight` is enough for `Insight Enterprises` when no other partner begins so. */
function beginningsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(''));
}

/** Partners whose core is spelled within the errors allowed. All of them, so that two near names stay two. */
function nearest(core: string, near: Index): readonly Partner[] {
  const limit = errorsAllowed(core.length);
  if (limit === 0) return [];
  const candidates = new Set(shortened(core).flatMap((key) => near.get(key) ?? []));
  return [...candidates].filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => errorsBetween(core, companyName(spelling).core, limit) <= limit),
  );
}

/** With partners called nearly as the one that was found: a wrong letter may be theirs as well. */
function withTwins(found: readonly Partner[], near: Index): readonly Partner[] {
  return [...new Set(found.flatMap(({ name }) => nearest(companyName(name).core, near)))];
}

function matchOf(partners: readonly Partner[], exact: boolean): PartnerMatch {
  const [first, ...others] = partners;
  if (first === undefined) return { kind: 'unknown' };
  return others.length === 0 ? { kind: 'matched', partner: first, exact } : { kind: 'ambiguous', partners };
}
