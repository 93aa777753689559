import { describe, expect, it } from '@jest/globals';
import { extractQuickActions } from '../../../sandbox/gitlab/text/quick-actions.ts';
import { readReferences } from '../../../sandbox/gitlab/text/references.ts';
import { cardOf } from '../../../src/domain/card.ts';
import { draftIssue, type IssueDraft } from '../../../src/domain/issue-draft.ts';
import type { IssueFacts } from '../../../src/domain/issue/facts.ts';
import { mentionOf, mrkdwnLine, mrkdwnLink, mrkdwnQuote } from '../../../src/domain/text/slack-mrkdwn.ts';
import { cardMessage } from '../../../src/slack/messages/card.ts';
import { activitiesOf, issueFacts, ownCatalogue } from '../a-request.ts';
import { hostileText, seeded } from './hostile-text.ts';
import { findings, titleFindings } from './second-judge.ts';

const catalogue = ownCatalogue();
/** At least so many texts of each request are shown in its issue. */
const textsOfARequest = 17;

/** A request in which everything a person can write was written to do harm. */
function hostileFacts(random: () => number): IssueFacts {
  const text = () => hostileText(random);
  const activities = activitiesOf(catalogue);
  const activity = activities[Math.floor(random() * activities.length)];
  const extras = Object.fromEntries((activity?.fields ?? []).map(({ id }) => [id, text()]));
  const answers = { partner: text(), customer: text(), city: text(), country: text(), need: text() + text() };
  const more = {
    activity: activity?.id ?? '',
    crmLink: text(),
    neededBy: text(),
    extras: { ...extras, gone: text() },
  };
  const facts = issueFacts(catalogue, { ...answers, ...more });
  const because = () => ({ region: 'EMEA', rule: 'served', because: text(), words: text() }) as const;
  const verdict = {
    kind: 'ambiguous',
    regions: [],
    reasons: [because(), because()],
    warnings: [text(), text()],
  } as const;
  return {
    ...facts,
    request: { ...facts.request, route: { region: 'EMEA', verdict } },
    people: new Map([
      ['U1', text()],
      ['U2', text()],
      ['U3', text()],
    ]),
    messageLink: text(),
  };
}

/** The lines of an issue that are our own words: headings, tasks, rules and the marker. */
function skeleton({ description }: IssueDraft): readonly string[] {
  return description.split('\n').filter((line) => /^(?:#|- \[|---|<!--)/.test(line));
}

const ownLines = new Map(
  activitiesOf(catalogue).map(({ id }) => [
    id,
    skeleton(draftIssue(issueFacts(catalogue, { activity: id }))),
  ]),
);

/** The lines of our own are all there, in their order, with only further quotations in between. */
function keepsLayout(draft: IssueDraft, activity: string): boolean {
  const lines = skeleton(draft).values();
  return (ownLines.get(activity) ?? []).every((own) => lines.some((line) => line === own));
}

describe('100,000 hostile texts in issues', () => {
  it('run no quick action, mention nobody, refer to nothing and keep the layout', () => {
    const random = seeded(1);
    const harm: unknown[] = [];

    for (let count = 0; count < 100_000; count += textsOfARequest) {
      const facts = hostileFacts(random);
      const draft = draftIssue(facts);
      harm.push(...findings(draft.description), ...titleFindings(draft.title));
      if (Array.from(draft.title).length > 255) harm.push({ tooLong: draft.title });
      if (!keepsLayout(draft, facts.request.answers.activity)) harm.push({ brokenLayout: draft.description });
    }

    expect(harm).toEqual([]);
  });

  it('are harmless to the simulated GitLab as well', () => {
    const random = seeded(2);
    const harm: unknown[] = [];

    // A whole parser takes its time, so it sees fewer of them.
    for (let count = 0; count < 5_000; count += textsOfARequest) {
      const { description } = draftIssue(hostileFacts(random));
      harm.push(...extractQuickActions(description).actions);
      harm.push(...readReferences(description, 'https://gitlab.example.com'));
    }

    expect(harm).toEqual([]);
  });

  it('are found by both judges when they are not made safe', () => {
    const random = seeded(3);
    const texts = Array.from({ length: 500 }, () => hostileText(random));

    expect(texts.filter((text) => findings(text).length > 0).length).toBeGreaterThan(400);
    expect(texts.filter((text) => extractQuickActions(text).actions.length > 0).length).toBeGreaterThan(100);
    expect(texts.filter((text) => readReferences(text, '').length > 0).length).toBeGreaterThan(50);
  });
});

describe('100,000 hostile texts in Slack', () => {
  it('hold no control sequence but our own, no half entity, and stay within their limit', () => {
    const random = seeded(4);
    const harm: unknown[] = [];

    for (let count = 0; count < 100_000; count += 1) {
      const text = hostileText(random);
      const limit = 5 + Math.floor(random() * 200);
      const written = [mrkdwnLine(text, limit), mrkdwnQuote(text, limit)];
      harm.push(...written.filter((mrkdwn) => mrkdwn.length > limit || isLive(mrkdwn)));
      const link = mrkdwnLink('https://gitlab.example.com/x?a=1&b=<2>|3', text);
      if (!/^<https:[^<>|\s]+\|[^<>|\n]+>$/.test(link)) harm.push(link);
    }

    expect(harm).toEqual([]);
  });

  it('are live when they are not made safe', () => {
    const random = seeded(6);
    const texts = Array.from({ length: 500 }, () => hostileText(random));

    expect(texts.filter(isLive).length).toBeGreaterThan(300);
  });

  it('hold no control sequence but our own on the card', () => {
    const random = seeded(7);
    const harm: unknown[] = [];

    for (let count = 0; count < 10_000; count += textsOfARequest) {
      const { request } = hostileFacts(random);
      const { text, blocks } = cardMessage(cardOf(request, catalogue), mentionOf(request.requester));
      harm.push(
        ...(JSON.stringify({ text, blocks }).match(/<[^>]*>?/g) ?? []).filter(
          (control) => control !== '<@U1>',
        ),
      );
    }

    expect(harm).toEqual([]);
  });
});

/** Control sequences, half entities, code, and marks of bold, italics and strike where they format. */
function isLive(mrkdwn: string): boolean {
  const shown = mrkdwn.replaceAll(/&(?:amp|lt|gt);|^>/gm, '');
  return /[&<`]|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/u.test(shown);
}
