import { z } from 'zod';
import type { Issue } from '../domain/request.ts';
import type { TrackedIssue } from '../domain/tracked-issue.ts';
import { unreadable } from './translate.ts';

const ProjectAnswer = z.object({ id: z.int().positive() });

const UserAnswer = z.object({ username: z.string() });

const TokenAnswer = z.object({ scopes: z.array(z.string()) });

const IssueAnswer = z.object({
  id: z.int().positive(),
  iid: z.int().positive(),
  project_id: z.int().positive(),
  description: z.string().nullish(),
  /** `group/project#17`; the project's path as it is now. */
  references: z.object({ full: z.string().regex(/^[\w./-]+#\d+$/) }),
});

/** What cannot be read of an issue that changed is taken for nothing special. */
const ChangedIssueAnswer = IssueAnswer.extend({
  state: z.string().catch('opened'),
  labels: z.array(z.string().catch('')).catch([]),
  moved_to_id: z.int().nullish().catch(null),
  updated_at: z.coerce.date(),
});

type ChangedIssueAnswer = z.infer<typeof ChangedIssueAnswer>;

const LabelAnswer = z.object({ name: z.string() });

const NoteAnswer = z.object({ id: z.int().positive(), body: z.string() });

export type NoteAnswer = z.infer<typeof NoteAnswer>;

export type IssueAnswer = z.infer<typeof IssueAnswer>;

export function readProjectId(answer: unknown): number {
  return read(ProjectAnswer, answer, 'GET').id;
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

/** A page of issues; single ones that cannot be read are left out, they are not ours to lose. */
export function readChangedIssues(
  answer: unknown,
  perPage: number,
): { readonly answers: readonly ChangedIssueAnswer[]; readonly isLast: boolean } {
  const all = read(z.array(z.unknown()), answer, 'GET');
  const answers = all.flatMap((one) => ChangedIssueAnswer.safeParse(one).data ?? []);
  return { answers, isLast: all.length < perPage };
}

/** An issue as it is now. */
export function trackedIssueOf(answer: ChangedIssueAnswer, url: string): TrackedIssue {
  return {
    ...issueOf(answer, url),
    description: answer.description ?? '',
    isClosed: answer.state === 'closed',
    labels: answer.labels,
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
export function issueOf(answer: IssueAnswer, url: string): Issue {
  const { id, iid, project_id: projectId } = answer;
  const project = answer.references.full.replace(/#\d+$/, '');
  return { id, iid, projectId, project, url: `${url}/${project}/-/issues/${iid}` };
}

function read<Schema extends z.ZodType>(schema: Schema, answer: unknown, method: string): z.output<Schema> {
  const result = schema.safeParse(answer);
  if (!result.success) throw unreadable(method);
  return result.data;
}
