import { GroupLabels, IssueNotes, Issues, PersonalAccessTokens, Projects, Users } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import type { OpenedIssue } from '../domain/tracked-issue.ts';
import type { IssueDraft, Tracker, TrackerHealth } from '../ports/tracker.ts';
import { openedIssueOf, readCreatedIssue, readCreatedNote, readIssues, readProjectId } from './answers.ts';
import { changedIssues } from './changed-issues.ts';
import { groupLabels } from './group-labels.ts';
import { checkHealth } from './health.ts';
import { issueNow, presentIssues } from './issue-now.ts';
import { searchNotes } from './notes.ts';
import { createProjectIds } from './project-ids.ts';
import { createRequester } from './requester.ts';

export type TrackerSettings = {
  /** Base address without /api/v4 and without a slash at its end: `https://gitlab.com`. */
  readonly url: string;
  /** Access token with the scope `api`; only signs that an HTTP header may carry. */
  readonly token: string;
  /** For one call. Must stay well below the job's heartbeat, so that no other worker looks meanwhile. */
  readonly timeoutMs?: number;
  readonly now?: () => Date;
};

const perPage = 100;
const maxPages = 50;

/** The tracker on GitLab's REST API. */
export function createTracker({
  url,
  token,
  timeoutMs = 10_000,
  now = () => new Date(),
}: TrackerSettings): Tracker {
  const requesterFn = createRequester({ timeoutMs, now, secret: token });
  // As `oauthToken` it travels in Authorization, which no HTTP client hands on to a foreign origin.
  const access = { host: url, oauthToken: token, requesterFn, queryTimeout: null, rateLimits: {} };
  const issues = new Issues(access);
  const notes = new IssueNotes(access);
  const labels = new GroupLabels(access);
  const users = new Users(access);
  const tokens = new PersonalAccessTokens(access);
  const projects = new Projects(access);
  const ids = createProjectIds(async (path) => readProjectId(await projects.show(path)));

  return {
    findIssue(project, marker, since) {
      const createdAfter = since.toISOString();
      return ids.with(project, (projectId) => search(issues, { projectId, createdAfter }, marker, url));
    },
    async openIssue(project, draft) {
      const answer = await ids.with(project, (id) => issues.create(id, draft.title, fieldsOf(draft)));
      return openedIssueOf(readCreatedIssue(answer), url);
    },
    issue: (issue) => issueNow({ issues, projects }, issue, url),
    presentIssues: (projectId, wanted) => presentIssues(issues, projectId, wanted),
    changedIssues: (project, since) =>
      ids.with(project, (projectId) => changedIssues(issues, projectId, since, url)),
    groupLabels: (group) => groupLabels(labels, group),
    findNote: ({ projectId, iid }, marker) => searchNotes(notes, projectId, iid, marker),
    async addNote({ projectId, iid }, body) {
      return readCreatedNote(await notes.create(projectId, iid, body)).id;
    },
    check: (): Promise<TrackerHealth> => checkHealth(users, tokens),
  };
}

type Filter = { readonly projectId: number; readonly createdAfter: string };

/**
 * Oldest first: ours is before any copy of it and near the start, and new ones do not shift the pages
 * meanwhile.
 */
async function search(
  issues: Issues,
  filter: Filter,
  marker: string,
  url: string,
): Promise<OpenedIssue | undefined> {
  for (let page = 1; page <= maxPages; page += 1) {
    const order = { orderBy: 'created_at', sort: 'asc', perPage, page } as const;
    const answers = readIssues(await issues.all({ ...filter, ...order }));
    const found = answers.find(({ description }) => description?.includes(marker) === true);
    if (found !== undefined) return openedIssueOf(found, url);
    if (answers.length < perPage) return undefined;
  }
  // To answer "there is none" after looking at a part would open a second one.
  throw new Failure(
    'gitlab',
    'too-many',
    { kind: 'never' },
    `Our issue was not among the first ${maxPages * perPage}.`,
  );
}

function fieldsOf({
  description,
  labels,
  dueDate,
  confidential,
}: IssueDraft): Parameters<Issues['create']>[2] {
  return {
    description,
    confidential,
    ...(labels.length > 0 && { labels: labels.join(',') }),
    ...(dueDate !== undefined && { dueDate }),
  };
}
