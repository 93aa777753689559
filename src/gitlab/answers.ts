import { z } from 'zod';
import type { Issue } from '../domain/request.ts';
import { unreadable } from './translate.ts';

const ProjectAnswer = z.object({ id: z.int().positive() });

const UserAnswer = z.object({ id: z.int().positive(), username: z.string() });

const TokenAnswer = z.object({ scopes: z.array(z.string()) });

const IssueAnswer = z.object({
  id: z.int().positive(),
  iid: z.int().positive(),
  project_id: z.int().positive(),
  description: z.string().nullish(),
  /** `group/project#17`; the project's path as it is now. */
  references: z.object({ full: z.string().regex(/^[\w./-]+#\d+$/) }),
});

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
