import type { Catalogue } from '../domain/catalogue.ts';
import type { Tasks } from '../domain/job.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { Tracker } from '../ports/tracker.ts';
import { announce } from './announce.ts';
import { openIssue } from './open-issue.ts';

export type TaskParts = {
  readonly store: Store;
  readonly tracker: Tracker;
  readonly messenger: Messenger;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
};

/** What workers do, by job name. */
export function createTasks(parts: TaskParts): Tasks {
  return { 'open-issue': openIssue(parts), announce: announce(parts) };
}
