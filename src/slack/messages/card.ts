import type { KnownBlock } from '@slack/types';
import type { Card } from '../../domain/card.ts';
import type { Issue, Phase, Progress } from '../../domain/request.ts';
import { mentionOf, mrkdwnLine, mrkdwnLink, mrkdwnQuote } from '../../domain/text/slack-mrkdwn.ts';
import { command } from '../ids.ts';
import { section } from '../blocks/section.ts';

/** Slack calls a message by these two names: `text` is what notifications and screen readers say. */
export type Message = { readonly text: string; readonly blocks: KnownBlock[] };

/**
 * The one living message of a request. `asker` is how they are shown, in mrkdwn: nobody is pinged by
 * what others or we wrote.
 */
export function cardMessage(card: Card, asker: string): Message {
  const headline = `${card.reference} · ${mrkdwnLine(card.partner, 150)} · ${mrkdwnLine(card.customer, 150)}`;
  return {
    text: `${headline} · ${mrkdwnLine(card.region, 75)}`,
    blocks: [
      section(`*${headline}*\n${statusLine(card)}`),
      section(lines([regionLine(card), workLine(card), whenLine(card, asker), ...noteLines(card)])),
      section(mrkdwnQuote(card.need, 600)),
    ],
  };
}

/** Who asked, and who filed it for them; both in mrkdwn. */
export function askerOf(requester: string, filedBy: string | undefined): string {
  return filedBy === undefined ? requester : `${requester}, filed by ${filedBy}`;
}

/** The same as links to themselves, for messages that notify nobody. */
export function linkedAsker({ requester, filedBy }: Card): string {
  return askerOf(mentionOf(requester), filedBy === undefined ? undefined : mentionOf(filedBy));
}

const phaseWords: Readonly<Record<Phase, string>> = {
  open: ':white_check_mark:',
  waiting: ':speech_balloon: Waiting for an answer in',
  closed: ':checkered_flag: Closed:',
};

/** How far a request is, in one line. */
function statusLine({ progress, phase, region, reference }: Card): string {
  switch (progress.kind) {
    case 'saved':
    case 'opening':
      return ':hourglass_flowing_sand: Saved; the link to the issue will follow.';
    case 'opened':
      return progress.movedOn === true
        ? `:arrow_right: Moved on in GitLab, to a project that is none of ours: ${issueLink(progress)} leads there.`
        : `${phaseWords[phase]} ${issueLink(progress)}`;
    case 'gone':
      return (
        `:wastebasket: The issue ${mrkdwnLine(issueName(progress), 150)} was deleted in GitLab; the request is kept. ` +
        `Ask the ${mrkdwnLine(region, 75)} team about ${reference}, or file it again with \`${command}\`.`
      );
    case 'parked':
      return (
        `:warning: Saved, but GitLab did not take it: ${mrkdwnLine(progress.reason.replace(/\.$/u, ''), 300)}. ` +
        `Nothing is lost; whoever runs this app finds it under ${mrkdwnLine(progress.reference, 60)}.`
      );
  }
}

/** The issue as a link, named as GitLab names it among neighbours: `emea-internal#12`. */
export function issueLink(opened: Extract<Progress, { kind: 'opened' }>): string {
  return mrkdwnLink(opened.issue.url, issueName(opened));
}

function issueName({ issue }: { readonly issue: Issue }): string {
  return `${issue.project.split('/').at(-1)}#${issue.iid}`;
}

function regionLine({ region, because }: Card): string {
  const why = because.slice(0, 3).map((reason) => mrkdwnLine(reason, 200));
  return `*Region* ${mrkdwnLine(region, 75)}${why.length === 0 ? '' : ` – ${why.join('; ')}`}`;
}

function workLine({ theme, activity }: Card): string {
  return `*Wanted* ${theme === '' ? '' : `${mrkdwnLine(theme, 75)}: `}${mrkdwnLine(activity, 150)}`;
}

function whenLine({ neededBy, urgency }: Card, asker: string): string {
  const day = neededBy === undefined ? '' : `*Needed by* ${mrkdwnLine(neededBy, 20)} · `;
  return `${day}*Urgency* ${mrkdwnLine(urgency, 75)} · *Asked by* ${asker}`;
}

/** What somebody should look at before acting. */
function noteLines({ warnings, newPartner, partner, progress }: Card): readonly string[] {
  const check = `:new: ${mrkdwnLine(partner, 150)} is not in our partner directory yet. PAM, please check.`;
  const isExposed = progress.kind === 'opened' && progress.exposed === true;
  return [
    ...(isExposed ? [':warning: GitLab did not keep the issue confidential: check it.'] : []),
    ...(newPartner ? [check] : []),
    ...warnings.slice(0, 3).map((warning) => `:warning: ${mrkdwnLine(warning, 200)}`),
  ];
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}
