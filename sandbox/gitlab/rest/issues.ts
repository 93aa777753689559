import { resolveLabels } from '../world/labels.ts';
import { changeIssue, moveIssue, openIssue, type IssueFields } from '../world/issues.ts';
import type { Issue, Project, World } from '../world/world.ts';
import { notFound, refuse, type Answer } from './answer.ts';
import { flag, list, text, whole, type Call } from './call.ts';
import { issueEntity } from './entities.ts';
import { findIssue, findProject, requireRole } from './find.ts';

export function showIssue(world: World, call: Call): Answer {
  return { status: 200, body: issueEntity(world, findIssue(world, call)) };
}

export function createIssue(world: World, call: Call): Answer {
  const project = findProject(world, call);
  requireRole(project, call.actor.user, 'guest');
  call.limits.take('issues', `${project.id} ${call.actor.user.id}`);
  const fields = fieldsOf(world, call, project);
  const title = fields.title ?? '';
  checkTexts(title, fields.description);
  return {
    status: 201,
    body: issueEntity(world, openIssue(world, project, call.actor, { ...fields, title })),
  };
}

export function editIssue(world: World, call: Call): Answer {
  const issue = findIssue(world, call);
  if (issue.author !== call.actor.user) requireRole(issue.project, call.actor.user, 'planner');
  const fields = fieldsOf(world, call, issue.project);
  checkTexts(fields.title ?? issue.title, fields.description);
  const labels = addedAndRemoved(world, call, issue, fields);
  const event = text(call, 'state_event');
  changeIssue(world, issue, call.actor, {
    ...fields,
    ...(labels !== undefined && { labels }),
    ...(event !== undefined && { state: event === 'close' ? 'closed' : 'opened' }),
  });
  return { status: 200, body: issueEntity(world, issue) };
}

export function moveIssueTo(world: World, call: Call): Answer {
  const issue = findIssue(world, call);
  const to = world.projects.find(({ id }) => id === whole(call, 'to_project_id'));
  if (to === undefined) throw notFound('Project');
  if (to === issue.project) throw refuse(400, 'Cannot move issue to project it originates from!');
  if (issue.movedToId !== null) throw refuse(400, 'Cannot move issue due to insufficient permissions!');
  requireRole(issue.project, call.actor.user, 'planner');
  requireRole(to, call.actor.user, 'planner');
  return { status: 201, body: issueEntity(world, moveIssue(world, issue, to, call.actor)) };
}

function fieldsOf(world: World, call: Call, project: Project): IssueFields {
  const title = text(call, 'title');
  const description = text(call, 'description');
  const names = list(call, 'labels');
  const ids = list(call, 'assignee_ids') ?? list(call, 'assignee_id');
  const dueDate = text(call, 'due_date');
  const confidential = flag(call, 'confidential');
  const discussionLocked = flag(call, 'discussion_locked');
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(names !== undefined && { labels: resolveLabels(world, project, call.actor.user, names) }),
    ...(ids !== undefined && { assignees: world.users.filter(({ id }) => ids.includes(String(id))) }),
    ...(dueDate !== undefined && { dueDate: dueDate === '' ? null : dueDate }),
    ...(confidential !== undefined && { confidential }),
    ...(discussionLocked !== undefined && { discussionLocked }),
  };
}

function addedAndRemoved(world: World, call: Call, issue: Issue, fields: IssueFields): IssueFields['labels'] {
  const added = list(call, 'add_labels');
  const removed = list(call, 'remove_labels');
  if (added === undefined && removed === undefined) return undefined;
  const names = [...(fields.labels ?? issue.labels).map(({ name }) => name), ...(added ?? [])];
  const kept = names.filter((name) => removed?.includes(name) !== true);
  return resolveLabels(world, issue.project, call.actor.user, kept);
}

function checkTexts(title: string, description: string | undefined): void {
  if (title.trim() === '') throw refuse(400, { title: ["can't be blank"] });
  if (lengthOf(title) > 255) throw refuse(400, { title: ['is too long (maximum is 255 characters)'] });
  if (lengthOf(description ?? '') > 1_048_576) {
    throw refuse(400, { description: ['is too long (maximum is 1048576 characters)'] });
  }
}

/** In code points, as Ruby counts. */
function lengthOf(words: string): number {
  return Array.from(words).length;
}
