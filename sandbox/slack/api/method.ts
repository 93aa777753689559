import type { WebAPICallResult } from '@slack/web-api';
import type { Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';

/** One web API method. Refuses by throwing `SlackError`. */
type Method = {
  /** The token it wants (default: the bot's); `none`: anybody may call it. */
  readonly token?: 'app' | 'none';
  /** The bot needs one of these scopes; none: it needs no scope. */
  readonly scopes?: readonly string[];
  readonly run: (world: World, args: Json) => WebAPICallResult;
};

export type Methods = Readonly<Record<string, Method>>;

/** For scopes that depend on what is asked for. */
export function demandScope(world: World, needed: string): void {
  demandOneScope(world, [needed]);
}

export function demandOneScope(world: World, scopes: readonly string[]): void {
  const provided = world.manifest.scopes;
  if (scopes.length === 0 || scopes.some((scope) => provided.includes(scope))) return;
  throw new SlackError('missing_scope', { needed: scopes[0], provided: provided.join(',') });
}

/** A page of a list, and the cursor of the next one (empty: that was all). */
export function page<Item>(
  items: readonly Item[],
  cursor: string | undefined,
  limit: number,
): { readonly items: readonly Item[]; readonly next: string } {
  const start =
    cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('at:', ''));
  if (!Number.isInteger(start)) throw new SlackError('invalid_cursor');
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`at:${end}`).toString('base64') : '';
  return { items: items.slice(start, end), next };
}
