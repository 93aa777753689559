import { onePerScope, resolveLabels } from './world/labels.ts';
import { changeIssue, moveIssue, openIssue } from './world/issues.ts';
import { addNote, type NoteOutcome } from './world/notes.ts';
import { userNamed } from './world/seed.ts';
import type { Actor, Issue, Project, World } from './world/world.ts';

/** Somebody who uses GitLab in a browser. */
export type Person = {
  open(project: Project, title: string, description?: string): Issue;
  comment(issue: Issue, body: string): NoteOutcome;
  internalNote(issue: Issue, body: string): NoteOutcome;
  /** Replaces the assignees; nobody when none is named. */
  assign(issue: Issue, ...usernames: readonly string[]): void;
  close(issue: Issue): void;
  /** Deletes it, as owners may; no hook tells of that. */
  remove(issue: Issue): void;
  reopen(issue: Issue): void;
  /** Answers with the issue in its new project. */
  move(issue: Issue, to: Project): Issue;
  label(issue: Issue, ...names: readonly string[]): void;
  unlabel(issue: Issue, ...names: readonly string[]): void;
  rename(issue: Issue, title: string): void;
  setConfidential(issue: Issue, confidential: boolean): void;
};

export function createPerson(world: World, username: string): Person {
  const actor: Actor = { user: userNamed(world, username) };
  const labels = (issue: Issue, names: readonly string[]) =>
    resolveLabels(world, issue.project, actor.user, names);
  return {
    open: (project, title, description = '') => openIssue(world, project, actor, { title, description }),
    comment: (issue, body) => addNote(world, issue, actor, body, false),
    internalNote: (issue, body) => addNote(world, issue, actor, body, true),
    assign: (issue, ...usernames) =>
      changeIssue(world, issue, actor, { assignees: usernames.map((name) => userNamed(world, name)) }),
    remove({ project, id }) {
      const at = project.issues.findIndex((issue) => issue.id === id);
      if (at !== -1) project.issues.splice(at, 1);
      world.signals.changed();
    },
    close: (issue) => changeIssue(world, issue, actor, { state: 'closed' }),
    reopen: (issue) => changeIssue(world, issue, actor, { state: 'opened' }),
    move: (issue, to) => moveIssue(world, issue, to, actor),
    label: (issue, ...names) =>
      changeIssue(world, issue, actor, { labels: onePerScope([...issue.labels, ...labels(issue, names)]) }),
    unlabel(issue, ...names) {
      changeIssue(world, issue, actor, { labels: issue.labels.filter(({ name }) => !names.includes(name)) });
    },
    rename: (issue, title) => changeIssue(world, issue, actor, { title }),
    setConfidential: (issue, confidential) => changeIssue(world, issue, actor, { confidential }),
  };
}
