import type { Issue } from './request.ts';

/** An issue as it is over there now. */
export type TrackedIssue = Issue & {
  readonly description: string;
  readonly isClosed: boolean;
  readonly labels: readonly string[];
  /** Set on the closed copy that is left behind when an issue goes to another project: the id it has there. */
  readonly movedTo?: number;
  /** By the tracker's clock. */
  readonly updatedAt: Date;
};
