import { Failure, type Remedy } from '../../src/domain/failure.ts';
import type { IssueDraft } from '../../src/domain/issue-draft.ts';
import type { Issue } from '../../src/domain/request.ts';
import type { OpenedIssue, TrackedIssue } from '../../src/domain/tracked-issue.ts';
import type { Tracker, TrackerHealth } from '../../src/ports/tracker.ts';

/** An issue the fake holds, with what it was opened with. */
type FakeIssue = Issue & { readonly draft: IssueDraft; readonly openedAt: Date };

type FakeFailure = {
  readonly code?: string;
  readonly done?: boolean;
  readonly on?: keyof Tracker;
};

type FakeNote = { readonly id: number; readonly issueId: number; readonly body: string };

export type FakeTracker = Tracker & {
  readonly issues: readonly FakeIssue[];
  readonly notes: readonly FakeNote[];
  /** Labels of every group. */
  readonly labels: string[];
  /** Something happened to an issue: this is how it is now. */
  show(issue: TrackedIssue): void;
  /** Somebody deleted it. */
  remove(issue: Issue): void;
  /** The next call, or the next one of this method, fails like this; `done`: it takes effect all the same. */
  failNext(remedy: Remedy, options?: FakeFailure): void;
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
  const failures: Planned[] = [];
  const gone = new Set<number>();
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

  function planned(method: keyof Tracker): Planned | undefined {
    const at = failures.findIndex(({ on = method }) => on === method);
    return at === -1 ? undefined : failures.splice(at, 1)[0];
  }

  async function acting<Result>(method: keyof Tracker, effect: () => Result): Promise<Result> {
    const failing = planned(method);
    if (failing?.done === true) effect();
    if (failing !== undefined) throw failing.failure;
    return effect();
  }

  function asItIs(id: number): TrackedIssue | undefined {
    if (gone.has(id)) return undefined;
    const opened = issues.find((issue) => issue.id === id);
    return changed.get(id) ?? (opened && asTracked(opened));
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
    remove: ({ id }) => void gone.add(id),
    failNext(remedy, { code = remedy.kind, ...how } = {}) {
      failures.push({
        failure: new Failure('gitlab', code, remedy, `Made to fail: ${remedy.kind}.`),
        ...how,
      });
    },
    setHealth: (next) => void (health = next),
    findIssue: (project, marker, since) =>
      acting('findIssue', () => {
        checkProject(project);
        const found = issues.find(
          (issue) =>
            issue.project === project && issue.openedAt >= since && issue.draft.description.includes(marker),
        );
        return found === undefined ? undefined : asOpened(found);
      }),
    openIssue: (project, draft) =>
      acting('openIssue', () => {
        checkProject(project);
        return asOpened(open(project, draft));
      }),
    issue: (issue) =>
      acting('issue', () => {
        checkProject(issue.project);
        return asItIs(issue.id);
      }),
    presentIssues: (_projectId, wanted) =>
      acting('presentIssues', () => {
        for (const { project } of wanted) checkProject(project);
        return new Set(wanted.map(({ id }) => id).filter((id) => asItIs(id) !== undefined));
      }),
    groupLabels: () => acting('groupLabels', () => labels),
    findNote: (issue, marker) =>
      acting(
        'findNote',
        () => notes.find((note) => note.issueId === issue.id && note.body.includes(marker))?.id,
      ),
    addNote: (issue, body) => acting('addNote', () => writeNote(issue.id, body)),
    changedIssues: (project, since) =>
      acting('changedIssues', () => {
        checkProject(project);
        return [...changed.values()].filter((one) => one.project === project && one.updatedAt >= since);
      }),
    obstacleIn: (project) =>
      acting('obstacleIn', () => (projects.includes(project) ? undefined : 'GitLab shows no such project.')),
    check: () => Promise.resolve(health),
  };
}

type Planned = Omit<FakeFailure, 'code'> & { readonly failure: Failure };

function asOpened({
  draft: { confidential, labels },
  openedAt: _openedAt,
  ...issue
}: FakeIssue): OpenedIssue {
  return { ...issue, confidential, labels };
}

function asTracked(issue: FakeIssue): TrackedIssue {
  const { draft, openedAt } = issue;
  return { ...asOpened(issue), description: draft.description, isClosed: false, updatedAt: openedAt };
}
