import type { GitLab } from '../../../sandbox/gitlab/gitlab.ts';

export const emea = 'gitlab-com/channel/partners/emea/emea-internal';
export const apac = 'gitlab-com/channel/partners/apac/apac-internal';

export type ApiAnswer = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** A plain call with the bot's token, no library between. */
export async function callApi(
  gitlab: GitLab,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { 'private-token': gitlab.token },
): Promise<ApiAnswer> {
  const response = await fetch(`${gitlab.url}/api/v4${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    redirect: 'manual',
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

/** Address of a project's issues, by number. */
export function issuesOf(gitlab: GitLab, project: string): string {
  return `/projects/${gitlab.project(project).id}/issues`;
}
