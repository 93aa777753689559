import type { GitLabAct } from '../control/gitlab-acts.ts';
import type { SandboxAct } from '../control/sandbox-acts.ts';
import type { ActOutcome, SlackAct } from '../control/slack-acts.ts';

/** Each door of the control surface, and what comes back from it. */
type Doors = {
  readonly slack: { readonly body: SlackAct & { readonly as: string }; readonly answer: ActOutcome };
  readonly gitlab: {
    readonly body: GitLabAct & { readonly as: string };
    readonly answer: { readonly project?: number; readonly iid?: number };
  };
  readonly sandbox: { readonly body: SandboxAct; readonly answer: unknown };
};

/** Rejects with the sentence the sandbox refused with. */
export async function post<Door extends keyof Doors>(
  door: Door,
  body: Doors[Door]['body'],
): Promise<Doors[Door]['answer']> {
  const response = await fetch(`/control/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}
