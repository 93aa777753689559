import type { Json } from './json.ts';

export type Block = {
  readonly type: string;
  readonly block_id?: string;
  readonly [key: string]: unknown;
};

export type Element = {
  readonly type: string;
  readonly action_id?: string;
  readonly [key: string]: unknown;
};

export type Metadata = { readonly event_type: string; readonly event_payload: Json };

export type Reaction = { readonly name: string; readonly users: readonly string[]; readonly count: number };

/** A message as Slack keeps it, in Slack's own spelling. */
export type SimMessage = {
  readonly type: 'message';
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly team: string;
  readonly blocks?: readonly Block[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Metadata;
  /** On replies, and on a parent once it has some. */
  readonly thread_ts?: string;
  readonly subtype?: 'thread_broadcast' | 'tombstone';
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  readonly files?: readonly Json[];
  /** As the bot asked for it; `undefined` leaves Slack's default. */
  readonly unfurl_links?: boolean;
  readonly unfurl_media?: boolean;
  /** Set when the bot asked for names or channels in plain text to be linked. */
  readonly link_names?: boolean;
  readonly parse?: string;
};

/** A whisper to one person. Slack does not store it; only its reader can see it until they reload. */
export type Ephemeral = SimMessage & { readonly to: string };

/** Whether a message is a reply, rather than a top-level message or the parent of a thread. */
export function isReply({ ts, thread_ts: threadTs }: SimMessage): boolean {
  return threadTs !== undefined && threadTs !== ts;
}
