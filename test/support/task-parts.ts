import type { PartnerRequest } from '../../src/domain/request.ts';
import { reconcile } from '../../src/tasks/reconcile.ts';
import type { TaskParts } from '../../src/tasks/tasks.ts';
import { createFakeAdditions, type FakeAdditions } from '../fakes/additions.ts';
import { createFakeBookmarks, type FakeBookmarks } from '../fakes/bookmarks.ts';
import { createFakeEnquiries } from '../fakes/enquiries.ts';
import { createFakeFiler } from '../fakes/filer.ts';
import { createFakeMessenger, type FakeMessenger } from '../fakes/messenger.ts';
import { createFakeSightings, type FakeSightings } from '../fakes/sightings.ts';
import { createFakeStore, type FakeStore } from '../fakes/store.ts';
import { createFakeTracker, type FakeTracker } from '../fakes/tracker.ts';
import { tinyCatalogue } from './catalogue.ts';

export type FakeTaskParts = TaskParts & {
  readonly store: FakeStore;
  readonly additions: FakeAdditions;
  readonly sightings: FakeSightings;
  readonly messenger: FakeMessenger;
  readonly tracker: FakeTracker;
  readonly bookmarks: FakeBookmarks;
  /** What whoever runs this app was told of, without the words. */
  readonly warnings: readonly unknown[];
};

/**
 * Everything a task is handed, in memory and on this clock. These requests are there; nobody is known in
 * Slack.
 */
export function fakeTaskParts(now: () => Date, ...requests: readonly PartnerRequest[]): FakeTaskParts {
  const warnings: unknown[] = [];
  const parts = {
    store: createFakeStore(...requests),
    additions: createFakeAdditions(),
    sightings: createFakeSightings(),
    messenger: createFakeMessenger(now),
    tracker: createFakeTracker(projects, now),
    bookmarks: createFakeBookmarks(),
    filer: createFakeFiler(),
    enquiries: createFakeEnquiries(),
    detect: () => ({ kind: 'other', why: 'unlikely', score: 0 }) as const,
    catalogue: tinyCatalogue,
    warn: (_message: string, details: unknown) => void warnings.push(details),
    warnings,
    now,
  };
  return { ...parts, follow: reconcile(parts) };
}

const projects = tinyCatalogue.regions.map(({ project }) => project);
