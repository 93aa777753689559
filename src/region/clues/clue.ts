import type { RegionReason } from '../verdict.ts';

/** One piece of evidence for a region. Pure data; weighed in `decide.ts`. */
export type Clue = {
  readonly rule: RegionReason['rule'];
  /** Within the order of the rule; the highest level there is decides alone. */
  readonly level: number;
  /** The region, or `*` for the whole world; undefined when only `regions` is known. */
  readonly region: string | undefined;
  /** The regions it may mean. */
  readonly regions: readonly string[];
  /** 0 to 1. */
  readonly sureness: number;
  readonly because: string;
  readonly words: string;
  /** ISO 3166-1 alpha-2, when a country is behind it. */
  readonly country?: string | undefined;
  readonly subRegion?: string | undefined;
  /** Named as the lead of several, or as what comes later. */
  readonly order?: 'lead' | 'later' | undefined;
};

/** The rule of the region in steps: higher wins outright. */
export const levels = {
  explicit: 90,
  site: 80,
  territory: 78,
  customer: 74,
  namedCustomer: 70,
  mentioned: 60,
  institution: 58,
  origin: 55,
  customerHome: 50,
  company: 47,
  partner: 44,
  subsidiary: 42,
  directory: 38,
  contact: 34,
  legalForm: 30,
  multinational: 28,
  requester: 25,
  hint: 20,
  hours: 15,
  timeZone: 10,
} as const;

/** Words of a text, first and last. */
export type Span = { readonly first: number; readonly last: number };
