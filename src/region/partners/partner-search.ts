import type { Partner } from '../../domain/catalogue.ts';
import { errorsBetween } from '../text/errors-between.ts';
import { companyName, type CompanyName } from './company-name.ts';
import { errorsAllowed } from './near.ts';

/** Partners that fit what was typed so far, best first. */
export type SearchPartners = (typed: string) => readonly Partner[];

type Entry = { readonly partner: Partner; readonly names: readonly CompanyName[] };

/**
 * Prepares a type-ahead over the directory. Case, accents, punctuation and legal forms do not count, and
 * aliases do; where nothing fits, beginnings with a typing error or two are found.
 */
export function createPartnerSearch(partners: readonly Partner[]): SearchPartners {
  const entries: readonly Entry[] = partners
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((partner) => ({ partner, names: [partner.name, ...partner.aliases].map(companyName) }));
  return (typed) => {
    const { core } = companyName(typed);
    if (core === '') return [];
    const ranked = entries.map(({ partner, names }) => ({ partner, rank: best(names, core, rankOf) }));
    const fitting = ranked.filter(({ rank }) => rank > 0).toSorted((one, other) => other.rank - one.rank);
    const found = fitting.length > 0 ? fitting : entries.filter(({ names }) => best(names, core, isNear) > 0);
    return found.map(({ partner }) => partner);
  };
}

function best(
  names: readonly CompanyName[],
  typed: string,
  rank: (name: CompanyName, typed: string) => number,
): number {
  return Math.max(...names.map((name) => rank(name, typed)));
}

/** The whole name, its beginning, the beginning of one of its words, anywhere in it. */
function rankOf({ core, full, words }: CompanyName, typed: string): number {
  if (core === typed || full === typed) return 4;
  if (core.startsWith(typed) || full.startsWith(typed)) return 3;
  if (words.some((_, at) => words.slice(at).join('').startsWith(typed))) return 2;
  return typed.length > 2 && core.includes(typed) ? 1 : 0;
}

function isNear({ core }: CompanyName, typed: string): number {
  const limit = errorsAllowed(typed.length);
  if (limit === 0) return 0;
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return lengths.some((length) => errorsBetween(core.slice(0, length), typed, limit) <= limit) ? 1 : 0;
}
