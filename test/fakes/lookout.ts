import { keyOfPost, type Post } from '../../src/domain/post.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Sighting } from '../../src/domain/sighting.ts';
import type { Lookout, FiledOutcome, MarkedRegion, Reaction } from '../../src/intake/lookout.ts';

export type FakeLookout = Lookout & {
  readonly posts: readonly Post[];
  readonly mentions: readonly Post[];
  readonly reactions: readonly Reaction[];
  readonly choices: readonly MarkedRegion[];
  readonly stopped: readonly string[];
  /** Nothing can be written down from now on. */
  fails(error: Error): void;
  /** Sightings that buttons may be about, by key. */
  readonly sightings: Map<string, Sighting>;
  /** Channels that get no card. */
  readonly closed: Set<string>;
  /** Requests there are, by the key of their post. */
  readonly requests: Map<string, PartnerRequest>;
};

/** Lookout that only write down who knocked. */
export function createFakeLookout(
  filed: FiledOutcome = { kind: 'refused', why: 'Nobody is here.' },
): FakeLookout {
  const posts: Post[] = [];
  const mentions: Post[] = [];
  const reactions: Reaction[] = [];
  const choices: MarkedRegion[] = [];
  const stopped: string[] = [];
  const sightings = new Map<string, Sighting>();
  const requests = new Map<string, PartnerRequest>();
  const closed = new Set<string>();
  let failure: Error | undefined;

  async function noted<Thing>(list: Thing[], thing: Thing): Promise<void> {
    if (failure !== undefined) throw failure;
    list.push(thing);
  }

  return {
    fails: (error) => void (failure = error),
    posts,
    mentions,
    reactions,
    choices,
    stopped,
    sightings,
    requests,
    closed,
    answersThere: (channel) => Promise.resolve(!closed.has(channel)),
    posted: (post) => noted(posts, post),
    mentioned: (post) => noted(mentions, post),
    reacted: (reaction) => noted(reactions, reaction),
    requestOf: (post) => Promise.resolve(requests.get(keyOfPost(post))),
    sighting: (key) => Promise.resolve(sightings.get(key)),
    async chooseRegion(choice) {
      choices.push(choice);
      return filed;
    },
    stopOffers: (userId) => noted(stopped, userId),
  };
}
