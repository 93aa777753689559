import { z } from 'zod';
import type { OpenedIssue, TrackedIssue } from '../domain/tracked-issue.ts';
import { unreadable } from './translate.ts';

const Access = z.object({ access_level: z.int() }).nullish().catch(null);

/** What cannot be read of a project besides its id stands in nobody's way. */
const ProjectAnswer = z.object({
  id: z.int().positive(),
  archived: z.boolean().catch(false),
  issues_enabled: z.boolean().catch(true),
  permissions: z.object({ project_access: Access, group_access: Access }).catch({}),
});

export type ProjectAnswer = z.infer<typeof ProjectAnswer>;

const UserAnswer = z.object({ username: z.string() });

const TokenAnswer = z.object({ scopes: z.array(z.string()) });

const IssueAnswer = z.object({
  id: z.int().positive(),
  iid: z.int().positive(),
  project_id: z.int().positive(),
  description: z.string().nullish(),
  confidential: z.boolean().catch(true),
  labels: z.array(z.string().catch('')).catch([]),
  /** `group/project#17`; the project's path as it is now. */
  references: z.object({ full: z.string().regex(/^[\w./-]+#\d+$/) }),
});

/** What cannot be read of an issue as it is is taken for nothing special. */
const IssueNowAnswer = IssueAnswer.extend({
  state: z.string().catch('opened'),
  author: z.object({ id: z.int() }).nullish().catch(null),
  moved_to_id: z.int().nullish().catch(null),
  updated_at: z.coerce.date(),
});

type IssueNowAnswer = z.infer<typeof IssueNowAnswer>;

const IssueIdAnswer = z.object({ id: z.int() });

const LabelAnswer = z.object({ name: z.string() });

const NoteAnswer = z.object({ id: z.int().positive(), body: z.string() });

export type NoteAnswer = z.infer<typeof NoteAnswer>;

export type IssueAnswer = z.infer<typeof IssueAnswer>;

export function readProject(answer: unknown): ProjectAnswer {
  return read(ProjectAnswer, answer, 'GET');
}

export function readUser(answer: unknown): z.infer<typeof UserAnswer> {
  return read(UserAnswer, answer, 'GET');
}

export function readScopes(answer: unknown): readonly string[] {
  return read(TokenAnswer, answer, 'GET').scopes;
}

export function readIssues(answer: unknown): readonly IssueAnswer[] {
  return read(z.array(IssueAnswer), answer, 'GET');
}

/** The issue a create answered with. One that cannot be read may exist all the same. */
export function readCreatedIssue(answer: unknown): IssueAnswer {
  return read(IssueAnswer, answer, 'POST');
}

export function readIssueNow(answer: unknown): IssueNowAnswer {
  return read(IssueNowAnswer, answer, 'GET');
}

export function readIssueIds(answer: unknown): ReadonlySet<number> {
  return new Set(read(z.array(IssueIdAnswer), answer, 'GET').map(({ id }) => id));
}

/** A page of issues; single ones that cannot be read are left out, they are not ours to lose. */
export function readChangedIssues(
  answer: unknown,
  perPage: number,
): { readonly answers: readonly IssueNowAnswer[]; readonly isLast: boolean } {
  const all = read(z.array(z.unknown()), answer, 'GET');
  const answers = all.flatMap((one) => IssueNowAnswer.safeParse(one).data ?? []);
  return { answers, isLast: all.length < perPage };
}

/** An issue as it is now. */
export function trackedIssueOf(answer: IssueNowAnswer, url: string): TrackedIssue {
  return {
    ...openedIssueOf(answer, url),
    description: answer.description ?? '',
    isClosed: answer.state === 'closed',
    ...(typeof answer.author?.id === 'number' && { author: answer.author.id }),
    ...(typeof answer.moved_to_id === 'number' && { movedTo: answer.moved_to_id }),
    updatedAt: answer.updated_at,
  };
}

export function readLabels(answer: unknown): readonly string[] {
  return read(z.array(LabelAnswer), answer, 'GET').map(({ name }) => name);
}

export function readNotes(answer: unknown): readonly NoteAnswer[] {
  return read(z.array(NoteAnswer), answer, 'GET');
}

export function readCreatedNote(answer: unknown): NoteAnswer {
  return read(NoteAnswer, answer, 'POST');
}

/** The link is made from our own configuration, never from an address in an answer. */
export function openedIssueOf(answer: IssueAnswer, url: string): OpenedIssue {
  const { id, iid, project_id: projectId, confidential, labels } = answer;
  const project = answer.references.full.replace(/#\d+$/, '');
  return { id, iid, projectId, project, url: `${url}/${project}/-/issues/${iid}`, confidential, labels };
}

function read<Schema extends z.ZodType>(schema: Schema, answer: unknown, method: string): z.output<Schema> {
  const result = schema.safeParse(answer);
  if (!result.success) throw unreadable(method);
  return result.data;
}
