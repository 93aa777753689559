import { issueUrl } from '../rest/entities.ts';
import type { Issue, Label, Note, Project, User, World, WorldEvent } from '../world/world.ts';

type Json = Readonly<Record<string, unknown>>;

/** Which of a hook's subscriptions an event belongs to, and the name it travels under. */
export type HookEvent = 'Issue Hook' | 'Confidential Issue Hook' | 'Note Hook' | 'Confidential Note Hook';

export function hookEvent(event: WorldEvent): HookEvent {
  if (event.kind === 'issue') return event.issue.confidential ? 'Confidential Issue Hook' : 'Issue Hook';
  const isConfidential = event.note.internal || event.note.issue.confidential;
  return isConfidential ? 'Confidential Note Hook' : 'Note Hook';
}

/** The body of a webhook. https://docs.gitlab.com/user/project/integrations/webhook_events/ */
export function hookPayload(world: World, event: WorldEvent): Json {
  return event.kind === 'issue' ? issuePayload(world, event) : notePayload(world, event);
}

function issuePayload(world: World, event: Extract<WorldEvent, { kind: 'issue' }>): Json {
  const { issue } = event;
  const attributes = {
    ...issueAttributes(issue),
    url: issueUrl(world, issue),
    action: event.action,
    type: 'Issue',
  };
  return {
    object_kind: 'issue',
    event_type: issue.confidential ? 'confidential_issue' : 'issue',
    user: hookUser(event.actor.user),
    project: hookProject(world, issue.project),
    object_attributes: { ...attributes, severity: 'unknown', health_status: null },
    labels: issue.labels.map((label) => hookLabel(issue.project, label)),
    changes: event.changes,
    repository: hookRepository(world, issue.project),
    ...(issue.assignees.length > 0 && { assignees: issue.assignees.map(hookUser) }),
  };
}

function notePayload(world: World, event: Extract<WorldEvent, { kind: 'note' }>): Json {
  const { note } = event;
  const { issue } = note;
  return {
    object_kind: 'note',
    event_type: note.internal || issue.confidential ? 'confidential_note' : 'note',
    user: hookUser(event.actor.user),
    project_id: issue.project.id,
    project: hookProject(world, issue.project),
    object_attributes: { ...noteAttributes(world, note), action: event.action },
    repository: hookRepository(world, issue.project),
    issue: issueAttributes(issue),
  };
}

function noteAttributes(world: World, note: Note): Json {
  return {
    id: note.id,
    internal: note.internal,
    note: note.body,
    description: note.body,
    noteable_type: 'Issue',
    noteable_id: note.issue.id,
    author_id: note.author.id,
    created_at: hookTime(note.createdAt),
    updated_at: hookTime(note.updatedAt),
    project_id: note.issue.project.id,
    system: note.system,
    url: `${issueUrl(world, note.issue)}#note_${note.id}`,
  };
}

function issueAttributes(issue: Issue): Json {
  return {
    id: issue.id,
    iid: issue.iid,
    title: issue.title,
    description: issue.description,
    state: issue.state,
    state_id: issue.state === 'opened' ? 1 : 2,
    author_id: issue.author.id,
    assignee_ids: issue.assignees.map(({ id }) => id),
    assignee_id: issue.assignees[0]?.id ?? null,
    project_id: issue.project.id,
    created_at: hookTime(issue.createdAt),
    updated_at: hookTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : hookTime(issue.closedAt),
    confidential: issue.confidential,
    discussion_locked: issue.discussionLocked || null,
    due_date: issue.dueDate,
    moved_to_id: issue.movedToId,
    duplicated_to_id: null,
    milestone_id: null,
    labels: issue.labels.map((label) => hookLabel(issue.project, label)),
  };
}

function hookLabel(project: Project, label: Label): Json {
  const isGroup = label.groupId !== undefined;
  const owner = { project_id: isGroup ? null : project.id, group_id: label.groupId ?? null };
  return {
    id: label.id,
    title: label.name,
    color: label.color,
    type: isGroup ? 'GroupLabel' : 'ProjectLabel',
    ...owner,
  };
}

function hookUser({ id, name, username }: User): Json {
  return { id, name, username, avatar_url: null, email: '[REDACTED]' };
}

function hookProject(world: World, project: Project): Json {
  const url = `${world.url}/${project.path}`;
  const name = project.path.slice(project.path.lastIndexOf('/') + 1);
  const address = { web_url: url, homepage: url, url: `${url}.git`, path_with_namespace: project.path };
  return { id: project.id, name, description: null, visibility_level: 0, default_branch: 'main', ...address };
}

function hookRepository(world: World, project: Project): Json {
  const url = `${world.url}/${project.path}`;
  return {
    name: project.path.slice(project.path.lastIndexOf('/') + 1),
    url: `${url}.git`,
    homepage: url,
    description: null,
  };
}

/** Hooks write times differently than the API does: `2026-11-22 14:00:00 UTC`. */
function hookTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
