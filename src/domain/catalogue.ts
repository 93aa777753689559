/**
 * Everything a team may change without touching code, as plain values. Read from `catalogue.yml` and
 * checked by `config/catalogue.ts`; trusted everywhere else.
 */
export type Catalogue = {
  /** Slack channel: an id (`C…`) or a name without `#`. */
  readonly channel: string;
  /** Labels every issue carries, besides its region's. */
  readonly labels: readonly string[];
  /** Whether issues are opened confidential. */
  readonly confidential: boolean;
  /** Hosts a CRM link may point to; a sub-domain of one of them is fine too. Empty: any https host. */
  readonly crmHosts: readonly string[];
  readonly regions: readonly Region[];
  readonly reasons: readonly Choice[];
  readonly stages: readonly Choice[];
  readonly urgencies: readonly Urgency[];
  readonly themes: readonly Theme[];
  readonly partners: readonly Partner[];
  /** Countries that somebody has to decide about; the others go where nearly every public table puts them. */
  readonly countries: readonly CountryRule[];
  /** Finer labels than the regions. */
  readonly subRegions: readonly SubRegion[];
  /** The GitLab label that says an issue waits for an answer of the requester. */
  readonly waitingLabel: string;
  /** Channels in which posts that look like a request are noticed; in any other none is. */
  readonly watch: readonly Watch[];
  /** How often one person is offered to make a request of a post, in 24 hours. */
  readonly offersPerDay: number;
  /** When a post nobody made a request of is offered to the CSAs. */
  readonly offerToCsasAfterMinutes: number;
  /** A CSA's reaction with this emoji makes a request of a post. A name without colons. */
  readonly intakeEmoji: string;
  /** Our reaction to a post that became a request. A name without colons. */
  readonly receiptEmoji: string;
  /** Where GitLab's labels name partners; absent: the directory is `partners` alone. */
  readonly partnerLabels?: PartnerLabels;
};

/** `auto`: a post that says its region and partner becomes a request at once; the others are offered. */
type Watch = { /** As `channel`. */ readonly channel: string; readonly mode: WatchMode };

export type WatchMode = 'off' | 'offer' | 'auto';

/** A GitLab group whose labels `Partner-Acct-<Name>` name partners. */
type PartnerLabels = { /** Full path. */ readonly group: string };

export type Choice = { readonly id: string; readonly label: string };

type Urgency = Choice & { readonly labels: readonly string[] };

export type Region = {
  /** Short name people use: `EMEA`. */
  readonly name: string;
  /** Full path of the GitLab project; resolved to its numeric id before use. */
  readonly project: string;
  readonly labels: readonly string[];
  /** IANA zone in which due dates and working hours are meant. */
  readonly timeZone: string;
  readonly hours: WorkingHours;
  /** Slack user ids of the region's CSAs. */
  readonly csas: readonly string[];
};

/** When a region's CSAs are at work, in the region's time zone. */
export type WorkingHours = {
  /** `09:00` */
  readonly from: string;
  /** `17:00`; later than `from`. */
  readonly to: string;
  readonly days: readonly Weekday[];
};

type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';

export type Theme = Choice & {
  readonly description: string;
  readonly labels: readonly string[];
  readonly activities: readonly Activity[];
};

/** One thing a CSA can be asked for. `id` is unique over all themes. */
export type Activity = Choice & {
  /** Reasons (ids) this activity is usual for; empty: all. */
  readonly reasons: readonly string[];
  readonly checklist: readonly string[];
  readonly raci: Raci;
  readonly fields: readonly ExtraField[];
};

export type Role = 'CSA' | 'PAM/PTM' | 'AM/AE' | 'Partner';

/** Who does, answers for, is asked about and is told of the work. */
export type Raci = {
  readonly responsible: readonly Role[];
  readonly accountable: readonly Role[];
  readonly consulted: readonly Role[];
  readonly informed: readonly Role[];
};

/** A question only this activity asks. `id` is unique within its activity. */
export type ExtraField = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'paragraph' | 'link' | 'date' | 'choice';
  readonly required: boolean;
  readonly hint?: string;
  /** For `choice`: what can be chosen. */
  readonly options: readonly string[];
};

export type Partner = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Region name, when the partner agreement names one. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Slack user id of the Partner Account Manager. */
  readonly pam?: string;
};

export type CountryRule = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Absent: the usual one. `ask`: a person decides, the country alone never routes. */
  readonly region?: string | undefined;
  /** Warns a person; never changes the region. */
  readonly warning?: string | undefined;
};

/** A finer label that is served by one of the regions. */
export type SubRegion = {
  readonly name: string;
  /** Absent: it says nothing about the region, as `Global`. */
  readonly region?: string | undefined;
  /** Words that name it, besides its name. */
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries it covers. */
  readonly countries: readonly string[];
};
