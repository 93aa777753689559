import type { Picture } from '../control/wire.ts';

export type MessageLink = {
  readonly kind: 'message';
  readonly channel: string;
  readonly ts: string;
  readonly parent: string | undefined;
};

/** A link of the simulation: to an issue, or to a message. */
type Inside = { readonly kind: 'issue'; readonly project: number; readonly iid: number } | MessageLink;

const slackLink =
  /^https:\/\/[\w-]+\.slack\.example\/archives\/(\w+)\/p(\d{10})(\d{6})(?:\?.*?thread_ts=([\d.]+))?/u;

/** What a link of the simulated Slack or GitLab points at; undefined for any other. */
export function readLink({ gitlab }: Picture, url: string): Inside | undefined {
  const [, channel, seconds, rest, parent] = slackLink.exec(url) ?? [];
  if (channel !== undefined) return { kind: 'message', channel, ts: `${seconds}.${rest}`, parent };
  if (!url.startsWith(`${gitlab.url}/`)) return undefined;
  const [, path, iid] = /^\/(.+)\/-\/(?:issues|work_items)\/(\d+)/u.exec(url.slice(gitlab.url.length)) ?? [];
  const project = gitlab.projects.find((one) => one.path === path);
  return project && { kind: 'issue', project: project.id, iid: Number(iid) };
}
