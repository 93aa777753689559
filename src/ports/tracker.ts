import type { IssueDraft } from '../domain/issue-draft.ts';
import type { Issue } from '../domain/request.ts';
import type { OpenedIssue, TrackedIssue } from '../domain/tracked-issue.ts';

/** Where issues live. Every method throws `Failure` and nothing else. */
export interface Tracker {
  /**
   * The first issue that carries this marker, made at or after `since` by the tracker's clock, whoever made
   * it: our user changes with our token, and the random id in a marker stands nowhere in GitLab before our
   * issue does. Compares the marker itself, never the service's search.
   */
  findIssue(project: string, marker: string, since: Date): Promise<OpenedIssue | undefined>;
  /**
   * Opens an issue once: no repetition inside. A failure with remedy `unknown` means it may exist.
   */
  openIssue(project: string, draft: IssueDraft): Promise<OpenedIssue>;
  /** An issue as it is now; `undefined` when it is gone, though its project is there. */
  issue(issue: Issue): Promise<TrackedIssue | undefined>;
  /** Which of these issues of one project, at most 100, are to be seen there; by their ids. */
  presentIssues(projectId: number, issues: readonly Issue[]): Promise<ReadonlySet<number>>;
  /**
   * Issues that changed at or after `since`, oldest change first. Whoever made them: whose they
   * are, the request knows (`followIssue`).
   */
  changedIssues(project: string, since: Date): Promise<readonly TrackedIssue[]>;
  /** Names of the labels of a group, given by its full path; at most a few thousand. */
  groupLabels(group: string): Promise<readonly string[]>;
  /** The id of our note that carries this marker, if the issue has one. Compares the marker itself. */
  findNote(issue: Issue, marker: string): Promise<number | undefined>;
  /** Writes a note once, as `openIssue` opens an issue; answers with its id. */
  addNote(issue: Issue, body: string): Promise<number>;
  /**
   * Why issues would not arrive in a project, or not whole, in a sentence for the operator; `undefined` where
   * nothing is known to stand in the way.
   */
  obstacleIn(project: string): Promise<string | undefined>;
  /** Whether our token still works. */
  check(): Promise<TrackerHealth>;
}

export type TrackerHealth =
  | { readonly kind: 'ok'; readonly user: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unreachable'; readonly why: string };
