import type { Issue } from './request.ts';

/** An issue of ours as it is over there now. */
export type TrackedIssue = Issue & {
  readonly description: string;
  readonly isClosed: boolean;
  readonly labels: readonly string[];
  /** It went to another project and left this closed copy behind. */
  readonly wasMoved: boolean;
  /** By the tracker's clock. */
  readonly updatedAt: Date;
};
