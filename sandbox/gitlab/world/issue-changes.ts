import type { Change, Issue } from './world.ts';

const compared: Readonly<Record<string, (issue: Issue) => unknown>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  state_id: ({ state }) => (state === 'opened' ? 1 : 2),
  confidential: ({ confidential }) => confidential,
  due_date: ({ dueDate }) => dueDate,
  discussion_locked: ({ discussionLocked }) => discussionLocked,
  moved_to_id: ({ movedToId }) => movedToId,
  labels: ({ labels }) => labels.map(({ id, name }) => ({ id, title: name })),
  assignees: ({ assignees }) => assignees.map(({ id, username, name }) => ({ id, username, name })),
  updated_at: ({ updatedAt }) => updatedAt.toISOString(),
};

/** `changes` of an issue webhook: every field that differs, as it was and as it is. */
export function fieldChanges(before: Issue, after: Issue): Readonly<Record<string, Change>> {
  const pairs = Object.entries(compared).map(
    ([name, of]) => [name, { previous: of(before), current: of(after) }] as const,
  );
  return Object.fromEntries(pairs.filter(([, { previous, current }]) => !isSame(previous, current)));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
