import { z } from 'zod';
import type { GitLab } from '../gitlab/gitlab.ts';

const issue = { project: z.number().int(), iid: z.number().int() };
const body = z.string().trim().min(1).max(100_000);

/** What somebody can do on an issue's page. */
export const GitLabAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('comment'), body, ...issue }),
  z.object({ do: z.literal('internal-note'), body, ...issue }),
  z.object({ do: z.literal('assign'), usernames: z.array(z.string()), ...issue }),
  z.object({ do: z.literal('close'), ...issue }),
  z.object({ do: z.literal('reopen'), ...issue }),
  z.object({ do: z.literal('move'), to: z.number().int(), ...issue }),
]);
export type GitLabAct = z.infer<typeof GitLabAct>;

/** Does it as this user. Answers with the place of the issue where it is another one now. */
export function actInGitLab(
  gitlab: GitLab,
  username: string,
  act: GitLabAct,
): { readonly project?: number; readonly iid?: number } {
  const person = gitlab.as(username);
  const found = gitlab.project(act.project).issues.find(({ iid }) => iid === act.iid);
  if (!found) throw new Error(`There is no issue ${act.iid} in this project.`);
  switch (act.do) {
    case 'comment':
      person.comment(found, act.body);
      return {};
    case 'internal-note':
      person.internalNote(found, act.body);
      return {};
    case 'assign':
      person.assign(found, ...act.usernames);
      return {};
    case 'close':
      person.close(found);
      return {};
    case 'reopen':
      person.reopen(found);
      return {};
    case 'move': {
      const moved = person.move(found, gitlab.project(act.to));
      return { project: moved.project.id, iid: moved.iid };
    }
  }
}
