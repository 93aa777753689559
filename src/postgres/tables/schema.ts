import type { Generated, GeneratedAlways, Insertable, JSONColumnType, Selectable } from 'kysely';
import type { AdditionEffect, Done } from '../../domain/addition.ts';
import type { Effect, PartnerRequest, Phase } from '../../domain/request.ts';
import type { Sighting } from '../../domain/sighting.ts';

/** The tables as they are after all migrations. What our own code wrote is read back as its type. */
export type Tables = {
  requests: RequestTable;
  drafts: DraftTable;
  additions: AdditionTable;
  bookmarks: { name: string; at: Date };
  partner_labels: { name: string };
  sightings: SightingTable;
  preferences: PreferenceTable;
};

type RequestTable = {
  id: string;
  number: GeneratedAlways<number>;
  key: string;
  requester: string;
  filed_by: string | null;
  region: string;
  source: Json<PartnerRequest['source']>;
  answers: Json<PartnerRequest['answers']>;
  verdict: Json<PartnerRequest['route']['verdict']>;
  progress: Json<PartnerRequest['progress']>;
  phase: Generated<Phase>;
  /** By which requests for the same partner or customer are found; empty: not told apart. */
  partner_key: string;
  customer_key: string;
  posts: Json<PartnerRequest['posts']>;
  /** When each doubt is over, in ISO 8601. */
  doubts: Json<Readonly<Partial<Record<Effect, string>>>>;
  created_at: Date;
};

type AdditionTable = {
  id: string;
  key: string;
  request_id: string;
  author: string;
  text: string;
  done: JSONColumnType<Done, string | undefined>;
  /** As a request's. */
  doubts: JSONColumnType<Readonly<Partial<Record<AdditionEffect, string>>>, string | undefined>;
  created_at: Date;
};

type DraftTable = {
  id: string;
  slack_user: string;
  form: Json<{ readonly form?: unknown }>;
  saved_at: Date;
};

export type SightingTable = {
  key: string;
  door: Sighting['door'];
  by_user: string;
  details: Json<Pick<Sighting, 'at' | 'post' | 'words' | 'threadTs'>>;
  /** Slack user ids. */
  asked: Json<Sighting['asked']>;
  seen_at: Date;
};

type PreferenceTable = {
  slack_user: string;
  wants_offers: boolean;
};

/** Read as its type, written as the text of `storableJson`. */
type Json<T extends object> = JSONColumnType<T>;

export type AdditionRow = Selectable<AdditionTable>;
export type RequestRow = Selectable<RequestTable>;
export type NewRequestRow = Insertable<RequestTable>;
