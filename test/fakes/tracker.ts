import { Failure, type Remedy } from '../../src/domain/failure.ts';
import type { Issue } from '../../src/domain/request.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import type { IssueDraft, Tracker, TrackerHealth } from '../../src/ports/tracker.ts';

/** An issue the fake holds, with what it was opened with. */
type FakeIssue = Issue & { readonly draft: IssueDraft; readonly openedAt: Date };

type FakeNote = { readonly id: number; readonly issueId: number; readonly body: string };

export type FakeTracker = Tracker & {
  readonly issues: readonly FakeIssue[];
  readonly notes: readonly FakeNote[];
  /** Labels of every group. */
  readonly labels: string[];
  /** Something happened to an issue: this is how it is now. */
  show(issue: TrackedIssue): void;
  /** The next call fails like this; `done` says whether an issue is opened all the same. */
  failNext(remedy: Remedy, options?: { readonly code?: string; readonly done?: boolean }): void;
  setHealth(health: TrackerHealth): void;
};

/** A tracker in memory that knows these projects. Keeps every promise of `test/contracts/tracker.ts`. */
export function createFakeTracker(
  projects: readonly string[],
  now: () => Date = () => new Date(),
): FakeTracker {
  const issues: FakeIssue[] = [];
  const labels: string[] = [];
  const notes: FakeNote[] = [];
  const changed = new Map<number, TrackedIssue>();
  const failures: { readonly failure: Failure; readonly done: boolean }[] = [];
  let health: TrackerHealth = { kind: 'ok', user: 'fake-bot' };

  function open(project: string, draft: IssueDraft): FakeIssue {
    const iid = issues.filter((issue) => issue.project === project).length + 1;
    const projectId = projects.indexOf(project) + 1;
    const url = `https://gitlab.example/${project}/-/issues/${iid}`;
    const issue = { id: 1000 + issues.length, iid, projectId, project, url, draft, openedAt: now() };
    issues.push(issue);
    return issue;
  }

  function writeNote(issueId: number, body: string): number {
    notes.push({ id: notes.length + 1, issueId, body });
    return notes.length;
  }

  async function acting<Result>(effect: () => Result): Promise<Result> {
    const planned = failures.shift();
    if (planned?.done === true) effect();
    if (planned !== undefined) throw planned.failure;
    return effect();
  }

  function checkProject(project: string): void {
    if (!projects.includes(project))
      throw new Failure('gitlab', '404', { kind: 'never' }, 'No such project.');
  }

  return {
    issues,
    notes,
    labels,
    show: (issue) => void changed.set(issue.id, issue),
    failNext(remedy, { code = remedy.kind, done = false } = {}) {
      failures.push({ failure: new Failure('gitlab', code, remedy, `Made to fail: ${remedy.kind}.`), done });
    },
    setHealth: (next) => void (health = next),
    async findIssue(project, marker, since) {
      const planned = failures.shift();
      if (planned !== undefined) throw planned.failure;
      checkProject(project);
      const found = issues.find(
        (issue) =>
          issue.project === project && issue.openedAt >= since && issue.draft.description.includes(marker),
      );
      return found === undefined ? undefined : asIssue(found);
    },
    async openIssue(project, draft) {
      const planned = failures.shift();
      if (planned?.done === true) open(project, draft);
      if (planned !== undefined) throw planned.failure;
      checkProject(project);
      return asIssue(open(project, draft));
    },
    groupLabels: () => acting(() => labels),
    findNote: (issue, marker) =>
      acting(() => notes.find((note) => note.issueId === issue.id && note.body.includes(marker))?.id),
    addNote: (issue, body) => acting(() => writeNote(issue.id, body)),
    changedIssues: (project, since) =>
      acting(() => {
        checkProject(project);
        return [...changed.values()].filter((one) => one.project === project && one.updatedAt >= since);
      }),
    check: () => Promise.resolve(health),
  };
}

function asIssue({ draft: _draft, openedAt: _openedAt, ...issue }: FakeIssue): Issue {
  return issue;
}
