import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Failure } from '../../domain/failure.ts';
import { calling } from './failures.ts';

/** Ids by name: the catalogue may name a channel the way people do. */
export type Channels = {
  /** The id of a channel; `undefined` where none of its name is to be seen. Throws `Failure`. */
  readonly find: (channel: string) => Promise<string | undefined>;
  /** The same; of one whose name cannot be resolved now, `#name`, which Slack takes for posts. */
  readonly idOf: (channel: string) => Promise<string>;
};

/** Looks a name up once; one that is not found is looked up again, for it may be created or joined. */
export function createChannels(client: WebClient, log: Logger): Channels {
  const known = new Map<string, string>();

  async function find(channel: string): Promise<string | undefined> {
    // Names have no capitals, ids nothing else.
    if (/^[CDG][A-Z0-9]+$/.test(channel)) return channel;
    const name = nameOf(channel);
    const id = known.get(name) ?? (await search(client, name));
    if (id !== undefined) known.set(name, id);
    return id;
  }

  async function idOf(channel: string): Promise<string> {
    const name = nameOf(channel);
    try {
      const id = await find(channel);
      if (id !== undefined) return id;
      log.warn({ channel: name }, 'no channel of this name that we can see');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.warn({ err: error, channel: name }, 'the list of channels could not be read');
    }
    return `#${name}`;
  }

  return { find, idOf };
}

function nameOf(channel: string): string {
  return channel.replace(/^#/, '');
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
