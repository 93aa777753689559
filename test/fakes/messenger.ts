import type { Card } from '../../src/domain/card.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Posted } from '../../src/domain/request.ts';
import type { Messenger, Place, PostKey } from '../../src/ports/messenger.ts';

/** What is to be seen in a channel. `card` is as last shown. */
type FakePost = Posted & {
  readonly threadTs?: string;
  readonly key: PostKey;
  readonly card: Card;
  readonly edits: number;
};

export type FakeMessenger = Messenger & {
  readonly posts: readonly FakePost[];
  /** Private confirmations: to whom, and where they were shown (`undefined`: directly). */
  readonly confirmations: readonly { readonly user: string; readonly channel: string | undefined }[];
  readonly people: Map<string, Person>;
  /** The next call of this method fails; with `done` after it has taken effect. */
  failNext(method: keyof Messenger, failure: Failure, options?: { readonly done: boolean }): void;
};

/** A messenger in memory that keeps the same promises as Slack's (`contracts/messenger.ts`). */
export function createFakeMessenger(now: () => Date = () => new Date()): FakeMessenger {
  let posts: readonly FakePost[] = [];
  const confirmations: { user: string; channel: string | undefined }[] = [];
  const people = new Map<string, Person>();
  const faults = new Map<keyof Messenger, { readonly failure: Failure; readonly done: boolean }>();

  async function act<Result>(method: keyof Messenger, effect: () => Result): Promise<Result> {
    const fault = faults.get(method);
    faults.delete(method);
    if (fault === undefined) return effect();
    if (fault.done) effect();
    throw fault.failure;
  }

  function post(place: Place, key: PostKey, card: Card): Posted {
    const ts = `${Math.floor(now().getTime() / 1000)}.${String(posts.length + 1).padStart(6, '0')}`;
    const thread = place.threadTs === undefined ? {} : { threadTs: place.threadTs };
    posts = [...posts, { channel: place.channel, ts, ...thread, key, card, edits: 0 }];
    return { channel: place.channel, ts };
  }

  return {
    get posts() {
      return posts;
    },
    confirmations,
    people,
    failNext: (method, failure, { done } = { done: false }) => void faults.set(method, { failure, done }),
    findPost: (place, key, since) =>
      act('findPost', () => {
        const found = posts.find((one) => isIn(one, place) && sameKey(one.key, key) && isSince(one, since));
        return found === undefined ? undefined : { channel: found.channel, ts: found.ts };
      }),
    postCard: (place, key, card) => act('postCard', () => post(place, key, card)),
    postLinkReply: (place, key, card) => act('postLinkReply', () => post(place, key, card)),
    updateCard: (posted, card) =>
      act('updateCard', () => {
        const at = posts.findIndex(({ ts }) => ts === posted.ts);
        const known = posts[at];
        if (known === undefined)
          throw new Failure('slack', 'message_not_found', { kind: 'never' }, 'Slack refused');
        posts = posts.with(at, { ...known, card, edits: known.edits + 1 });
      }),
    confirm: (user, channel) => act('confirm', () => void confirmations.push({ user, channel })),
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

/** Clocks differ a little between here and there. */
function isSince({ ts }: Posted, since: Date): boolean {
  return Number(ts) * 1000 >= since.getTime() - 5 * 60_000;
}
