import type { KnownBlock } from '@slack/types';
import type { Card } from '../../domain/card.ts';
import type { Progress } from '../../domain/request.ts';
import { mrkdwnLine, mrkdwnLink, mrkdwnQuote } from '../../domain/text/slack-mrkdwn.ts';

/** Slack calls a message by these two names: `text` is what notifications and screen readers say. */
export type Message = { readonly text: string; readonly blocks: KnownBlock[] };

/**
 * The one living message of a request. `requester` is how they are shown, in mrkdwn: nobody is pinged
 * by what others or we wrote.
 */
export function cardMessage(card: Card, requester: string): Message {
  const headline = `${card.reference} · ${mrkdwnLine(card.partner, 150)} · ${mrkdwnLine(card.customer, 150)}`;
  return {
    text: `${headline} · ${mrkdwnLine(card.region, 75)}`,
    blocks: [
      section(`*${headline}*\n${statusOf(card.progress)}`),
      section(lines([regionLine(card), workLine(card), whenLine(card, requester), ...warningLines(card)])),
      section(mrkdwnQuote(card.need, 600)),
    ],
  };
}

function statusOf(progress: Progress): string {
  switch (progress.kind) {
    case 'saved':
    case 'opening':
      return ':hourglass_flowing_sand: Saved; the link to the issue will follow.';
    case 'opened':
      return `:white_check_mark: ${issueLink(progress)}`;
    case 'parked':
      return (
        `:warning: Saved, but GitLab did not take it: ${mrkdwnLine(progress.reason, 300)}. ` +
        `Nothing is lost; whoever runs this app finds it under ${mrkdwnLine(progress.reference, 60)}.`
      );
  }
}

/** The issue as a link, named the way GitLab names it. */
export function issueLink({ issue }: Extract<Progress, { kind: 'opened' }>): string {
  return mrkdwnLink(issue.url, `${issue.project}#${issue.iid}`);
}

function regionLine({ region, because }: Card): string {
  const why = because.slice(0, 3).map((reason) => mrkdwnLine(reason, 200));
  return `*Region* ${mrkdwnLine(region, 75)}${why.length === 0 ? '' : ` – ${why.join('; ')}`}`;
}

function workLine({ theme, activity }: Card): string {
  return `*Wanted* ${theme === '' ? '' : `${mrkdwnLine(theme, 75)}: `}${mrkdwnLine(activity, 150)}`;
}

function whenLine({ neededBy, urgency }: Card, requester: string): string {
  const day = neededBy === undefined ? '' : `*Needed by* ${mrkdwnLine(neededBy, 20)} · `;
  return `${day}*Urgency* ${mrkdwnLine(urgency, 75)} · *Asked by* ${requester}`;
}

function warningLines({ warnings }: Card): readonly string[] {
  return warnings.slice(0, 3).map((warning) => `:warning: ${mrkdwnLine(warning, 200)}`);
}

function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}
