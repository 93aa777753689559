import { GroupLabels, IssueNotes, Issues, PersonalAccessTokens, Projects, Users } from '@gitbeaker/rest';
import type { IssueDraft } from '../domain/issue-draft.ts';
import type { Tracker, TrackerHealth } from '../ports/tracker.ts';
import { openedIssueOf, readCreatedIssue, readCreatedNote, readProject } from './answers.ts';
import { changedIssues } from './changed-issues.ts';
import { findIssue, findNote } from './find-by-marker.ts';
import { groupLabels } from './group-labels.ts';
import { checkHealth } from './health.ts';
import { issueNow, presentIssues } from './issue-now.ts';
import { obstacleIn } from './obstacle.ts';
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
  const ids = createProjectIds(async (path) => readProject(await projects.show(path)).id);

  return {
    findIssue(project, marker, since) {
      const createdAfter = since.toISOString();
      return ids.with(project, (projectId) => findIssue(issues, { projectId, createdAfter }, marker, url));
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
    findNote: (issue, marker) => findNote(notes, issue, marker),
    async addNote({ projectId, iid }, body) {
      return readCreatedNote(await notes.create(projectId, iid, body)).id;
    },
    obstacleIn: (project) => obstacleIn(projects, project),
    check: (): Promise<TrackerHealth> => checkHealth(users, tokens),
  };
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
