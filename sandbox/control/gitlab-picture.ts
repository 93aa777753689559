import type { GitLab } from '../gitlab/gitlab.ts';
import type { Issue, Note, Project, Where } from '../gitlab/world/world.ts';
import type { GitLabPicture, IssuePicture, NotePicture, ProjectPicture } from './wire.ts';

/** More than anybody scrolls through. */
const mostIssues = 200;

export function gitlabPicture(gitlab: GitLab): GitLabPicture {
  return {
    url: gitlab.url,
    users: gitlab.users.map(({ username, name, bot }) => ({ username, name, isBot: bot })),
    projects: gitlab.projects.map((project) => projectPicture(gitlab, project)),
  };
}

function projectPicture(gitlab: GitLab, project: Project): ProjectPicture {
  const issues = project.issues.slice(-mostIssues).toReversed();
  return { id: project.id, path: project.path, issues: issues.map((issue) => issuePicture(gitlab, issue)) };
}

function issuePicture(gitlab: GitLab, issue: Issue): IssuePicture {
  const { id, iid, title, description, state, labels, assignees, dueDate } = issue;
  const moved =
    issue.movedToId === null ? undefined : gitlab.issues().find((one) => one.id === issue.movedToId);
  return {
    id,
    iid,
    title,
    description,
    state,
    dueDate,
    isConfidential: issue.confidential,
    author: issue.author.username,
    labels: labels.map(({ name, color }) => ({ name, color })),
    assignees: assignees.map(({ username }) => username),
    createdAt: issue.createdAt.toISOString(),
    movedTo: moved ? { path: moved.project.path, iid: moved.iid } : null,
    notes: issue.notes.map(notePicture),
    effects: effectsIn(gitlab, issue),
  };
}

function notePicture({ id, author, body, internal, system, createdAt }: Note): NotePicture {
  const [isInternal, isSystem] = [internal, system];
  return { id, author: author.username, body, isInternal, isSystem, createdAt: createdAt.toISOString() };
}

function effectsIn({ ran, mentions }: GitLab, issue: Issue): IssuePicture['effects'] {
  const isHere = ({ where }: { readonly where: Where }): boolean =>
    where.project === issue.project.path && where.iid === issue.iid;
  return [
    ...ran.filter(isHere).map(({ action, argument, by }) => ({ what: `/${action} ${argument}`.trim(), by })),
    ...mentions.filter(isHere).map(({ text, by }) => ({ what: `mentioned ${text}`, by })),
  ];
}
