import type { Addition, AdditionEffect, Done } from '../domain/addition.ts';
import type { Job } from '../domain/job.ts';

/** Where additions to requests are written down. */
export interface Additions {
  /** Writes an addition and its jobs, in one transaction; a key that is there changes nothing. */
  record(addition: NewAddition, jobs: readonly Job[]): Promise<void>;
  addition(id: string): Promise<Addition | undefined>;
  /** Merges what was done into what is there. */
  done(id: string, done: Done): Promise<void>;
  /** Writes a doubt down, or clears it. */
  doubt(id: string, effect: AdditionEffect, until: Date | undefined): Promise<void>;
}

export type NewAddition = Omit<Addition, 'done' | 'doubts'>;
