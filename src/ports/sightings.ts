import type { Job } from '../domain/job.ts';
import type { Post } from '../domain/post.ts';
import type { Sighting } from '../domain/sighting.ts';

/** Posts that may become requests, and who wants to be asked about them. */
export interface Sightings {
  /** Writes a sighting and its jobs in one transaction; a key that is there already changes nothing. */
  note(sighting: Sighting, jobs: readonly Job[]): Promise<void>;
  sighting(key: string): Promise<Sighting | undefined>;
  /**
   * Changes a sighting under its row lock: `decide` gets it as it stands and answers with the change, or
   * nothing. Answers whether it was changed.
   */
  change(key: string, decide: (sighting: Sighting) => SightingChange | undefined): Promise<boolean>;
  /** How many posts of theirs the author was asked about since, by the watch. */
  countAsked(author: string, since: Date): Promise<number>;
  /** Whether somebody wants to be asked about their posts; everybody does until they say otherwise. */
  wantsOffers(userId: string): Promise<boolean>;
  setWantsOffers(userId: string, wants: boolean): Promise<void>;
  /** Forgets what was seen before. */
  forgetBefore(date: Date): Promise<void>;
}

export type SightingChange = { readonly post?: Post; readonly asked?: readonly string[] };
