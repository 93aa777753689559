import { fieldChanges } from './issue-changes.ts';
import { hasRole } from './permissions.ts';
import { applyQuickActions, readText } from './read-text.ts';
import type { Actor, Issue, Label, Project, User, World } from './world.ts';

/** What may be said about an issue; absent means "leave it". */
export type IssueFields = {
  readonly title?: string;
  readonly description?: string;
  readonly state?: Issue['state'];
  readonly labels?: readonly Label[];
  readonly assignees?: readonly User[];
  readonly dueDate?: string | null;
  readonly confidential?: boolean;
  readonly discussionLocked?: boolean;
  readonly movedToId?: number;
};

/**
 * Opens an issue as GitLab does: an empty description gets the template, quick actions in it run with
 * the author's rights, and guests cannot set anything but title, text and confidentiality.
 */
export function openIssue(
  world: World,
  project: Project,
  actor: Actor,
  fields: IssueFields & { title: string },
): Issue {
  const written = fields.description?.trim() ? fields.description : project.template;
  const issue = newIssue(world, project, actor.user, fields);
  if (hasRole(project, actor.user, 'planner')) setFields(world, issue, actor.user, withoutText(fields));
  project.issues.push(issue);
  const { text, actions } = readText(world, written, actor.user, issue);
  issue.description = text;
  applyQuickActions(world, issue, actor, actions, 'description');
  world.signals.publish({ kind: 'issue', action: 'open', issue, changes: {}, actor });
  return issue;
}

/** Changes an issue and tells the hooks what changed. */
export function changeIssue(world: World, issue: Issue, actor: Actor, fields: IssueFields): void {
  const before = { ...issue };
  setFields(world, issue, actor.user, fields);
  if (fields.description !== undefined) {
    const { text, actions } = readText(world, fields.description, actor.user, issue);
    issue.description = text;
    applyQuickActions(world, issue, actor, actions, 'description');
  }
  publishChange(world, before, issue, actor);
}

/** Tells the hooks how an issue differs from what it was `before`. */
export function publishChange(world: World, before: Issue, issue: Issue, actor: Actor): void {
  issue.updatedAt = world.now();
  const changes = fieldChanges(before, issue);
  const turned = issue.state === before.state ? 'update' : issue.state === 'closed' ? 'close' : 'reopen';
  world.signals.publish({ kind: 'issue', action: turned, issue, changes, actor });
}

/** Closes the issue here and opens it there; labels the target does not know are lost. */
export function moveIssue(world: World, issue: Issue, to: Project, actor: Actor): Issue {
  const names = new Set(issue.labels.map(({ name }) => name));
  const kept = [...to.labels, ...issue.labels.filter(({ groupId }) => groupId !== undefined)];
  const moved: Issue = {
    ...issue,
    id: world.nextId(),
    iid: nextIid(to),
    project: to,
    notes: [...issue.notes],
    awards: [...issue.awards],
    labels: kept.filter(({ name }) => names.has(name)),
    updatedAt: world.now(),
  };
  to.issues.push(moved);
  world.signals.publish({ kind: 'issue', action: 'open', issue: moved, changes: {}, actor });
  changeIssue(world, issue, actor, { state: 'closed', movedToId: moved.id });
  return moved;
}

function newIssue(
  world: World,
  project: Project,
  author: User,
  fields: IssueFields & { title: string },
): Issue {
  const now = world.now();
  return {
    id: world.nextId(),
    iid: nextIid(project),
    project,
    author,
    createdAt: now,
    updatedAt: now,
    title: fields.title,
    description: '',
    confidential: fields.confidential ?? false,
    state: 'opened',
    labels: [],
    assignees: [],
    dueDate: null,
    discussionLocked: false,
    closedAt: null,
    closedBy: null,
    movedToId: null,
    notes: [],
    awards: [],
  };
}

function setFields(world: World, issue: Issue, user: User, fields: IssueFields): void {
  const { description: _, assignees, state, ...rest } = fields;
  Object.assign(issue, rest);
  // Somebody who is no member is dropped without a word.
  if (assignees !== undefined) issue.assignees = assignees.filter(({ id }) => issue.project.members.has(id));
  if (state === undefined || state === issue.state) return;
  issue.state = state;
  issue.closedAt = state === 'closed' ? world.now() : null;
  issue.closedBy = state === 'closed' ? user : null;
}

function withoutText(fields: IssueFields): IssueFields {
  const { description: _, ...rest } = fields;
  return rest;
}

function nextIid(project: Project): number {
  return project.issues.reduce((last, { iid }) => Math.max(last, iid), 0) + 1;
}
