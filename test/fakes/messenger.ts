import type { Addition } from '../../src/domain/addition.ts';
import type { Card } from '../../src/domain/card.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Post } from '../../src/domain/post.ts';
import type { Place, Posted } from '../../src/domain/request.ts';
import type { Whisper } from '../../src/domain/whisper.ts';
import type { Messenger, PostKey, Room } from '../../src/ports/messenger.ts';

/** What is to be seen in a channel. `card` is as last shown. */
type FakePost = Posted & {
  readonly threadTs?: string;
  readonly key: PostKey;
  readonly card?: Card;
  readonly addition?: Addition;
  readonly edits: number;
};

type FakeWhisper = {
  readonly user: string;
  readonly place: Place | undefined;
  readonly whisper: Whisper;
};

export type FakeMessenger = Messenger & {
  readonly posts: readonly FakePost[];
  /** What was told privately: to whom, and where it was shown (`undefined`: directly). */
  readonly whispers: readonly FakeWhisper[];
  readonly reactions: readonly (Posted & { readonly emoji: string })[];
  readonly people: Map<string, Person>;
  /** What channels are; any other one is ours. In a closed one nothing can be read. */
  readonly rooms: Map<string, Room>;
  /** What people posted, to be read. */
  readonly written: Map<string, Post>;
  /** The next call of this method fails; with `done` after it has taken effect. */
  failNext(method: keyof Messenger, failure: Failure, options?: { readonly done: boolean }): void;
};

/** A messenger in memory that keeps the same promises as Slack's (`contracts/messenger.ts`). */
export function createFakeMessenger(now: () => Date = () => new Date()): FakeMessenger {
  let posts: readonly FakePost[] = [];
  const whispers: FakeWhisper[] = [];
  const reactions: (Posted & { emoji: string })[] = [];
  const rooms = new Map<string, Room>();
  const written = new Map<string, Post>();
  const people = new Map<string, Person>();
  const faults = new Map<keyof Messenger, { readonly failure: Failure; readonly done: boolean }>();

  async function act<Result>(method: keyof Messenger, effect: () => Result): Promise<Result> {
    const fault = faults.get(method);
    faults.delete(method);
    if (fault === undefined) return effect();
    if (fault.done) effect();
    throw fault.failure;
  }

  function post(place: Place, key: PostKey, shown: Pick<FakePost, 'card' | 'addition'>): Posted {
    const ts = `${Math.floor(now().getTime() / 1000)}.${String(posts.length + 1).padStart(6, '0')}`;
    const thread = place.threadTs === undefined ? {} : { threadTs: place.threadTs };
    posts = [...posts, { channel: place.channel, ts, ...thread, key, ...shown, edits: 0 }];
    return { channel: place.channel, ts };
  }

  return {
    get posts() {
      return posts;
    },
    whispers,
    reactions,
    people,
    rooms,
    written,
    failNext: (method, failure, { done } = { done: false }) => void faults.set(method, { failure, done }),
    findPost: (place, key, since) =>
      act('findPost', () => {
        const found = posts.find((one) => isIn(one, place) && sameKey(one.key, key) && isSince(one, since));
        return found === undefined ? undefined : { channel: found.channel, ts: found.ts };
      }),
    postCard: (place, key, card) => act('postCard', () => post(place, key, { card })),
    postLinkReply: (place, key, card) => act('postLinkReply', () => post(place, key, { card })),
    postAddition: (place, key, addition) => act('postAddition', () => post(place, key, { addition })),
    updateCard: (posted, card) =>
      act('updateCard', () => {
        const at = posts.findIndex(({ ts }) => ts === posted.ts);
        const known = posts[at];
        if (known === undefined) return false;
        posts = posts.with(at, { ...known, card, edits: known.edits + 1 });
        return true;
      }),
    whisper: (user, place, whisper) => act('whisper', () => void whispers.push({ user, place, whisper })),
    react: (posted, emoji) =>
      act('react', () => {
        const isThere = reactions.some((one) => one.ts === posted.ts && one.emoji === emoji);
        if (!isThere) reactions.push({ ...posted, emoji });
      }),
    readPost: ({ channel, ts }) =>
      act('readPost', () => {
        if (rooms.get(channel)?.kind === 'closed') return { kind: 'closed' };
        const found = written.get(`${channel}/${ts}`);
        return found === undefined ? { kind: 'gone' } : { kind: 'written', post: found };
      }),
    room: (channel) => act('room', () => rooms.get(channel) ?? { kind: 'ours', name: channel }),
    permalink: ({ channel, ts }) =>
      act('permalink', () => `https://home.slack.example/archives/${channel}/p${ts.replace('.', '')}`),
    person: (userId) =>
      act('person', () => {
        const person = people.get(userId);
        if (person !== undefined) return person;
        throw new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');
      }),
  };
}

function isIn(post: FakePost, { channel, threadTs }: Place): boolean {
  return post.channel === channel && (post.threadTs === threadTs || post.ts === threadTs);
}

function sameKey(one: PostKey, other: PostKey): boolean {
  return one.requestId === other.requestId && one.part === other.part;
}

function isSince({ ts }: Posted, since: Date): boolean {
  return Number(ts) * 1000 >= since.getTime();
}
