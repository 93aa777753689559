import {
  accessLevels,
  type Issue,
  type Label,
  type Note,
  type Project,
  type Role,
  type User,
  type World,
} from '../world/world.ts';

export function userEntity(world: World, user: User): Readonly<Record<string, unknown>> {
  return {
    id: user.id,
    username: user.username,
    name: user.name,
    state: 'active',
    locked: false,
    avatar_url: null,
    web_url: `${world.url}/${user.username}`,
  };
}

/** More of it, as GET /user shows oneself. */
export function ownUserEntity(world: World, user: User): Readonly<Record<string, unknown>> {
  return {
    ...userEntity(world, user),
    email: user.email,
    bot: user.bot,
    created_at: '2026-01-01T00:00:00.000Z',
  };
}

export function memberEntity(world: World, user: User, role: Role): Readonly<Record<string, unknown>> {
  return {
    ...userEntity(world, user),
    access_level: accessLevels[role],
    expires_at: null,
    membership_state: 'active',
  };
}

export function projectEntity(world: World, project: Project): Readonly<Record<string, unknown>> {
  const name = project.path.slice(project.path.lastIndexOf('/') + 1);
  return {
    id: project.id,
    description: null,
    name,
    path: name,
    path_with_namespace: project.path,
    default_branch: 'main',
    visibility: 'private',
    archived: project.archived,
    issues_enabled: true,
    web_url: `${world.url}/${project.path}`,
    created_at: '2026-01-01T00:00:00.000Z',
  };
}

export function labelEntity(label: Label): Readonly<Record<string, unknown>> {
  return {
    id: label.id,
    name: label.name,
    description: label.description,
    color: label.color,
    text_color: '#FFFFFF',
    subscribed: false,
    priority: null,
    is_project_label: label.groupId === undefined,
  };
}

export function issueUrl(world: World, { project, iid }: Issue): string {
  return `${world.url}/${project.path}/-/issues/${iid}`;
}

export function issueEntity(world: World, issue: Issue): Readonly<Record<string, unknown>> {
  const assignees = issue.assignees.map((user) => userEntity(world, user));
  return {
    id: issue.id,
    iid: issue.iid,
    project_id: issue.project.id,
    title: issue.title,
    description: issue.description,
    state: issue.state,
    created_at: issue.createdAt.toISOString(),
    updated_at: issue.updatedAt.toISOString(),
    closed_at: issue.closedAt?.toISOString() ?? null,
    closed_by: issue.closedBy === null ? null : userEntity(world, issue.closedBy),
    labels: issue.labels.map(({ name }) => name).sort(),
    milestone: null,
    assignees,
    assignee: assignees[0] ?? null,
    author: userEntity(world, issue.author),
    type: 'ISSUE',
    issue_type: 'issue',
    user_notes_count: issue.notes.filter(({ system }) => !system).length,
    upvotes: 0,
    downvotes: 0,
    due_date: issue.dueDate,
    confidential: issue.confidential,
    discussion_locked: issue.discussionLocked || null,
    moved_to_id: issue.movedToId,
    web_url: issueUrl(world, issue),
    references: {
      short: `#${issue.iid}`,
      relative: `#${issue.iid}`,
      full: `${issue.project.path}#${issue.iid}`,
    },
    has_tasks: /^\s*[-*+] \[[ x]\]/im.test(issue.description),
  };
}

export function noteEntity(world: World, note: Note): Readonly<Record<string, unknown>> {
  return {
    id: note.id,
    type: null,
    body: note.body,
    author: userEntity(world, note.author),
    created_at: note.createdAt.toISOString(),
    updated_at: note.updatedAt.toISOString(),
    system: note.system,
    noteable_id: note.issue.id,
    noteable_type: 'Issue',
    project_id: note.issue.project.id,
    resolvable: false,
    confidential: note.internal,
    internal: note.internal,
    noteable_iid: note.issue.iid,
    commands_changes: {},
  };
}
