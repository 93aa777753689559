import type { QuickAction } from '../text/quick-actions.ts';
import { labelsOf, onePerScope } from './labels.ts';
import { hasRole } from './permissions.ts';
import type { Actor, Issue, Label, User, World } from './world.ts';

type Effect = (world: World, issue: Issue, argument: string, user: User) => string | undefined;

/** The effects a test or a person can see; every other quick action is recorded only. */
const effects: Readonly<Record<string, Effect>> = {
  close: (world, issue, _, user) => {
    Object.assign(issue, { state: 'closed', closedAt: world.now(), closedBy: user });
    return 'Closed this issue.';
  },
  reopen: (_, issue) => {
    Object.assign(issue, { state: 'opened', closedAt: null, closedBy: null });
    return 'Reopened this issue.';
  },
  confidential: (_, issue) => {
    issue.confidential = true;
    return 'Made this issue confidential.';
  },
  title: (_, issue, argument) => {
    issue.title = argument;
    return `Changed the title to "${argument}".`;
  },
  label: (world, issue, argument) => {
    issue.labels = onePerScope([...issue.labels, ...labelsIn(world, issue, argument)]);
    return 'Added labels.';
  },
  relabel: (world, issue, argument) => {
    issue.labels = onePerScope(labelsIn(world, issue, argument));
    return 'Replaced all labels.';
  },
  unlabel: (world, issue, argument) => {
    const gone = new Set(labelsIn(world, issue, argument));
    issue.labels = argument === '' ? [] : issue.labels.filter((label) => !gone.has(label));
    return 'Removed labels.';
  },
  assign: (world, issue, argument, user) => {
    issue.assignees = [...new Set([...issue.assignees, ...membersIn(world, issue, argument, user)])];
    return 'Assigned.';
  },
  unassign: (_, issue) => {
    issue.assignees = [];
    return 'Removed assignees.';
  },
  due: (_, issue, argument) => {
    issue.dueDate = /^\d{4}-\d\d-\d\d$/.test(argument) ? argument : issue.dueDate;
    return 'Set the due date.';
  },
  remove_due_date: (_, issue) => {
    issue.dueDate = null;
    return 'Removed the due date.';
  },
  lock: (_, issue) => {
    issue.discussionLocked = true;
    return 'Locked the discussion.';
  },
  unlock: (_, issue) => {
    issue.discussionLocked = false;
    return 'Unlocked the discussion.';
  },
};

const aliases: Readonly<Record<string, string>> = {
  labels: 'label',
  remove_label: 'unlabel',
  reassign: 'assign',
};

/** Does what the action says, if the user may; answers with GitLab's summary of it. */
export function runQuickAction(
  world: World,
  issue: Issue,
  actor: Actor,
  quick: QuickAction,
): string | undefined {
  if (!hasRole(issue.project, actor.user, 'planner')) return undefined;
  const effect = effects[aliases[quick.action] ?? quick.action];
  return effect?.(world, issue, quick.argument, actor.user);
}

function labelsIn(world: World, issue: Issue, argument: string): readonly Label[] {
  const words = [...argument.matchAll(/~?(?:"([^"]+)"|(\S+))/g)];
  const names = new Set(words.map(([, quoted, plain]) => quoted ?? plain));
  return labelsOf(world, issue.project).filter(({ name }) => names.has(name));
}

function membersIn(world: World, issue: Issue, argument: string, user: User): readonly User[] {
  const words = argument.split(/[\s,]+/);
  const names = new Set(words.map((word) => (word === 'me' ? user.username : word.replace(/^@/, ''))));
  return world.users.filter(({ id, username }) => names.has(username) && issue.project.members.has(id));
}
