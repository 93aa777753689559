import { maySee } from '../world/permissions.ts';
import type { Issue, World } from '../world/world.ts';
import type { Answer } from './answer.ts';
import { date, flag, list, text, whole, type Call } from './call.ts';
import { issueEntity } from './entities.ts';
import { findProject } from './find.ts';
import { paginate } from './pagination.ts';

type Keep = (issue: Issue) => boolean;

/** A project's issues, filtered and ordered. Only `search` has a limit of its own. */
export function listIssues(world: World, call: Call): Answer {
  const project = findProject(world, call);
  if (text(call, 'search') !== undefined) call.limits.take('search', String(call.actor.user.id));
  const filters = [...filtersOf(call), (issue: Issue) => maySee(issue, call.actor.user)];
  const issues = project.issues.filter((issue) => filters.every((keep) => keep(issue)));
  return paginate(call, world.url, issues.sort(order(call)), (issue) => issueEntity(world, issue));
}

function filtersOf(call: Call): readonly Keep[] {
  const [author, state, search] = [text(call, 'author_username'), text(call, 'state'), text(call, 'search')];
  const [authorId, confidential] = [whole(call, 'author_id'), flag(call, 'confidential')];
  const [labels, iids] = [list(call, 'labels'), list(call, 'iids')];
  return [
    ...when(author, (wanted) => (issue) => issue.author.username === wanted),
    ...when(authorId, (wanted) => (issue) => issue.author.id === wanted),
    ...when(state, (wanted) => (issue) => wanted === 'all' || issue.state === wanted),
    ...when(confidential, (wanted) => (issue) => issue.confidential === wanted),
    ...when(iids, (wanted) => (issue) => wanted.includes(String(issue.iid))),
    ...when(
      labels,
      (wanted) => (issue) => wanted.every((name) => issue.labels.some((label) => label.name === name)),
    ),
    ...when(search, (wanted) => (issue) => contains(`${issue.title}\n${issue.description}`, wanted)),
    ...when(date(call, 'created_after'), (limit) => (issue) => issue.createdAt >= limit),
    ...when(date(call, 'created_before'), (limit) => (issue) => issue.createdAt <= limit),
    ...when(date(call, 'updated_after'), (limit) => (issue) => issue.updatedAt >= limit),
    ...when(date(call, 'updated_before'), (limit) => (issue) => issue.updatedAt <= limit),
  ];
}

function when<Value>(value: Value | undefined, filter: (value: Value) => Keep): readonly Keep[] {
  return value === undefined ? [] : [filter(value)];
}

function contains(haystack: string, needle: string): boolean {
  return haystack.toLowerCase().includes(needle.toLowerCase());
}

/** Newest first unless asked otherwise; equal times are told apart by id. */
function order(call: Call): (a: Issue, b: Issue) => number {
  const field = text(call, 'order_by') === 'updated_at' ? 'updatedAt' : 'createdAt';
  const sign = text(call, 'sort') === 'asc' ? 1 : -1;
  return (a, b) => sign * (a[field].getTime() - b[field].getTime() || a.id - b.id);
}
