import type { Issue } from './request.ts';

/** An issue with what GitLab may have left out of what was asked for, without a word. */
export type OpenedIssue = Issue & {
  readonly confidential: boolean;
  readonly labels: readonly string[];
};

/** An issue as it is over there now. */
export type TrackedIssue = OpenedIssue & {
  readonly description: string;
  readonly isClosed: boolean;
  /** GitLab's id of who opened it. */
  readonly author?: number;
  /** Set on the closed copy that is left behind when an issue goes to another project: the id it has there. */
  readonly movedTo?: number;
  /** By the tracker's clock. */
  readonly updatedAt: Date;
};

/** What was seen, by GitLab's id. */
export type SeenIssues = ReadonlyMap<number, TrackedIssue>;

/**
 * An issue and what it was moved to, from copy to copy as far as they were seen; empty where it was not seen
 * itself. Ids count up in every GitLab by itself: a request of the one before is not taken for ours.
 */
export function trailOf({ id, projectId }: Issue, seen: SeenIssues): readonly TrackedIssue[] {
  const trail: TrackedIssue[] = [];
  let copy = seen.get(id);
  if (copy?.projectId !== projectId) return [];
  while (copy !== undefined && !trail.includes(copy)) {
    trail.push(copy);
    copy = copy.movedTo === undefined ? undefined : seen.get(copy.movedTo);
  }
  return trail;
}
