/**
 * What the classifier says. It never guesses silently: `ambiguous` and `unknown` are answers, and the
 * form then asks a person.
 */
export type RegionVerdict =
  | {
      readonly kind: 'matched';
      /** Region name of the catalogue: `EMEA`. */
      readonly region: string;
      /** Finer label when the catalogue has one: `LATAM`, `Japan`, `Federal`. */
      readonly subRegion?: string;
      /** 0 to 1. */
      readonly confidence: number;
      /** Heaviest first. */
      readonly reasons: readonly RegionReason[];
      /** Things a person should know before acting, such as an embargoed country. */
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly regions: readonly string[];
      readonly reasons: readonly RegionReason[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly warnings: readonly string[] };

export type RegionReason = {
  readonly region: string;
  /** The step of the rule it belongs to, strongest first. */
  readonly rule: 'explicit' | 'served' | 'partner' | 'time-zone';
  /** For people: `customer in Munich (Germany)`. Holds user text; render it like any other. */
  readonly because: string;
  /** The words it rests on, as they were typed. */
  readonly words: string;
  /** ISO 3166-1 alpha-2, where a place is named to be served that lies in one country. */
  readonly country?: string;
};

/** What is known about a request when its region is decided. All of it may be missing. */
export type RegionEvidence = {
  readonly fields?: RegionFields;
  /** Free text, up to 40,000 characters are read. */
  readonly text?: string;
  /** IANA zone of the requester: a low-confidence tie-break only. */
  readonly timeZone?: string;
};

export type RegionFields = {
  /** Explicit routing by the requester: a region's name. */
  readonly region?: string | undefined;
  /** Territory in words: `DACH`, `US West`. */
  readonly territory?: string | undefined;
  /** Where the customer is served: a name or an ISO code. */
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly partner?: string | undefined;
  readonly partnerCountry?: string | undefined;
  readonly opportunity?: string | undefined;
  /** E-mail address, web address or host. */
  readonly domain?: string | undefined;
  readonly phone?: string | undefined;
};

export type ClassifyRegion = (evidence: RegionEvidence) => RegionVerdict;
