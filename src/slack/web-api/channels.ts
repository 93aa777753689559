import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Failure } from '../../domain/failure.ts';
import { calling } from './failures.ts';

/** Ids by name: the catalogue may name a channel the way people do. */
export type Channels = {
  /** The id of a channel; of one whose name cannot be resolved now, `#name`, which Slack takes for posts. */
  readonly idOf: (channel: string) => Promise<string>;
};

/** Looks a name up once; one that is not found is looked up again, for it may be created or joined. */
export function createChannels(client: WebClient, log: Logger): Channels {
  const known = new Map<string, string>();
  return {
    async idOf(channel) {
      // Names have no capitals, ids nothing else.
      if (/^[CDG][A-Z0-9]+$/.test(channel)) return channel;
      const name = channel.replace(/^#/, '');
      const id = known.get(name) ?? (await look(client, log, name));
      if (id === undefined) return `#${name}`;
      known.set(name, id);
      return id;
    },
  };
}

async function look(client: WebClient, log: Logger, name: string): Promise<string | undefined> {
  try {
    const id = await search(client, name);
    if (id === undefined) log.warn({ channel: name }, 'no channel of this name that we can see');
    return id;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.warn({ err: error, channel: name }, 'the list of channels could not be read');
    return undefined;
  }
}

async function search(client: WebClient, name: string, cursor?: string): Promise<string | undefined> {
  const page = await calling('repeatable', () =>
    client.conversations.list({
      types: 'public_channel',
      exclude_archived: true,
      limit: 1000,
      ...(cursor !== undefined && { cursor }),
    }),
  );
  const found = page.channels?.find((channel) => channel.name === name)?.id;
  const next = page.response_metadata?.next_cursor;
  return found !== undefined || next === undefined || next === '' ? found : search(client, name, next);
}
