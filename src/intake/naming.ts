import { unlessFailed } from '../domain/failure.ts';
import type { Messenger } from '../ports/messenger.ts';

/** A text in which people and channels have their names again. Never fails: who has no name is `@somebody`. */
export type Named = (text: string) => Promise<string>;

export type NamingParts = {
  readonly person: Messenger['person'];
  readonly room: Messenger['room'];
};

/** `@U024BE7LH` or `#C024BE7LR`: no id goes without a digit. */
const ids = /(?<![\p{L}\p{N}_])(?:@[UW]|#C)(?=[A-Z]*\d)[A-Z0-9]{7,20}(?![\p{L}\p{N}_])/gu;

/** Nobody reads a post for who else is in a longer list. */
const mostNames = 20;

/**
 * Slack sends posts with ids where their readers saw names, and no names along.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function createNaming(parts: NamingParts): Named {
  return async (text) => {
    const found = [...new Set(text.match(ids))].slice(0, mostNames);
    const pairs = await Promise.all(found.map(async (id) => [id, await nameOf(parts, id)] as const));
    const names = new Map(pairs);
    return text.replaceAll(ids, (id) => names.get(id) ?? unnamed(id));
  };
}

async function nameOf({ person, room }: NamingParts, mention: string): Promise<string> {
  const id = mention.slice(1);
  if (mention.startsWith('@')) {
    const name = (await unlessFailed(person(id)))?.name ?? id;
    return name === id ? unnamed(mention) : `@${name}`;
  }
  const known = await unlessFailed(room(id));
  return known === undefined || known.kind === 'closed' ? unnamed(mention) : `#${known.name}`;
}

function unnamed(mention: string): string {
  return mention.startsWith('@') ? '@somebody' : '#another-channel';
}
