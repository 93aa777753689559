import type { IssueDraft } from '../domain/issue-draft.ts';
import type { Issue } from '../domain/request.ts';

/** Where issues live. Every method throws `Failure` and nothing else. */
export interface Tracker {
  /**
   * The issue that carries this marker, if we opened one at or after `since`. Compares the marker
   * itself, never the service's search.
   */
  findIssue(project: string, marker: string, since: Date): Promise<Issue | undefined>;
  /**
   * Opens an issue once: no repetition inside. A failure with remedy `unknown` means it may exist.
   */
  openIssue(project: string, draft: IssueDraft): Promise<Issue>;
  /** Whether our token still works. */
  check(): Promise<TrackerHealth>;
}

export type { IssueDraft };

export type TrackerHealth =
  | { readonly kind: 'ok'; readonly user: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unreachable'; readonly why: string };
