import type { ReceivedCall } from '../gitlab/reception.ts';
import type { GitLab } from '../gitlab/gitlab.ts';
import type { Slack, Traffic } from '../slack/slack.ts';
import { textIn } from '../slack/json.ts';
import type { TrafficPicture } from './wire.ts';

const mostEntries = 250;

/** Everything between the three, oldest first: what Slack sent, what the bot called, what GitLab sent. */
export function trafficPictures(slack: Slack, gitlab: GitLab): readonly TrafficPicture[] {
  const all = [
    ...slack.traffic.map(slackEntry),
    ...gitlab.calls.map(gitlabEntry),
    ...gitlab.hooks.deliveries.map(({ event, outcome, headers }, index) => ({
      id: `hook-${index}`,
      at: Number(headers['webhook-timestamp'] ?? 0) * 1000,
      from: 'GitLab' as const,
      to: 'bot' as const,
      what: event,
      ...(outcome !== 'pending' && {
        outcome: { isGood: typeof outcome === 'number' && outcome < 300, says: String(outcome) },
      }),
    })),
  ];
  return all.sort((a, b) => a.at - b.at).slice(-mostEntries);
}

/** The whole of one entry; undefined for one that is no longer there. */
export function trafficDetail(slack: Slack, gitlab: GitLab, id: string): unknown {
  const [kind = '', number = ''] = id.split('-');
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    slack: slack.traffic,
    gitlab: gitlab.calls,
    hook: gitlab.hooks.deliveries.map(({ headers, body, outcome }) => ({
      headers,
      body: JSON.parse(body),
      outcome,
    })),
  };
  return lists[kind]?.[Number(number)];
}

function slackEntry(entry: Traffic, index: number): TrafficPicture {
  const base = { id: `slack-${index}`, at: entry.at };
  return entry.direction === 'from-bot'
    ? { ...base, from: 'bot', to: 'Slack', ...callOf(entry) }
    : { ...base, from: 'Slack', to: 'bot', ...deliveryOf(entry) };
}

function callOf({ method, answer, fault }: Extract<Traffic, { direction: 'from-bot' }>) {
  const isGood = answer?.['ok'] === true;
  const says = isGood ? 'ok' : (textIn(answer, 'error') ?? 'refused');
  return {
    what: method,
    ...(answer && { outcome: { isGood, says } }),
    ...(!answer && fault !== undefined && { outcome: { isGood: false, says: 'no answer' } }),
    ...(fault !== undefined && { fault }),
  };
}

function deliveryOf({ kind, body, receipt, retry }: Extract<Traffic, { direction: 'to-bot' }>) {
  const what = [kind, detailOf(kind, body), retry && `(retry ${retry.num})`].filter(Boolean).join(' ');
  if (!receipt) return { what };
  const isGood = receipt.kind === 'acked';
  const says = receipt.kind === 'acked' ? `ack ${receipt.ms.toFixed(0)} ms` : receipt.error;
  return { what, outcome: { isGood, says } };
}

/** What tells one delivery from another of its kind. */
function detailOf(kind: string, body: Readonly<Record<string, unknown>>): string {
  if (kind === 'command') return textIn(body, 'command') ?? '';
  if (kind === 'event') return textIn(body['event'], 'type') ?? '';
  const [action] = Array.isArray(body['actions']) ? body['actions'] : [];
  const named = textIn(action, 'action_id') ?? textIn(body, 'action_id') ?? textIn(body, 'callback_id');
  return named ?? textIn(body['view'], 'callback_id') ?? '';
}

function gitlabEntry({ method, path, at, status, fault }: ReceivedCall, index: number): TrafficPicture {
  return {
    id: `gitlab-${index}`,
    at: at.getTime(),
    from: 'bot',
    to: 'GitLab',
    what: `${method} ${shortened(path)}`,
    ...(status !== undefined && {
      outcome: {
        isGood: status >= 200 && status < 300,
        says: status === 0 ? 'connection cut' : String(status),
      },
    }),
    ...(fault !== undefined && { fault }),
  };
}

function shortened(path: string): string {
  const [place = '', query] = path.split('?');
  const name = place.replaceAll('%2F', '/').replace(/gitlab-com\/channel\/partners\/\w+\//u, '…/');
  return query === undefined ? name : `${name}?…`;
}
