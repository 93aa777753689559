import { markerOf } from '../marker.ts';
import { referenceOf } from '../request.ts';
import { markdownLink } from '../text/gitlab-link.ts';
import { inlineMarkdown, quotedMarkdown } from '../text/gitlab-markdown.ts';
import { customerIn, openQuestions, partnerIn } from '../unsaid.ts';
import { activityOf, dayInWords, nameOf, type IssueFacts } from './facts.ts';
import { raciTable } from './raci-table.ts';
import { regionReasons } from './region-reasons.ts';
import { requestTable } from './request-table.ts';

/**
 * The description of an issue, in the order a CSA reads: who asks for what, the need in their own words,
 * the facts, why it came here, what to do, who is in it. With the longest legal answers it stays below
 * half of GitLab's 1,048,576 characters.
 */
export function issueDescription(facts: IssueFacts): string {
  const { request } = facts;
  const sections = [
    lead(facts),
    `### What is needed\n\n${quotedMarkdown(request.answers.need)}`,
    ...longAnswers(facts),
    `### The request\n\n${requestTable(facts)}`,
    `### Why ${inlineMarkdown(request.route.region)}\n\n${regionReasons(request.route)}`,
    ...checklist(facts),
    ...whoDoesWhat(facts),
    `---\n\n${origin(facts)}`,
    markerOf(request),
  ];
  return `${sections.join('\n\n')}\n`;
}

function lead(facts: IssueFacts): string {
  const { request, people } = facts;
  const { neededBy } = request.answers;
  const partner = partnerIn(request.answers);
  const customer = customerIn(request.answers);
  const sentences = [
    `**${nameOf(request.requester, people)}** asks for your help with **${inlineMarkdown(partner)}** for **${inlineMarkdown(customer)}**.`,
    `Wanted${neededBy === undefined ? '' : ` by **${dayInWords(neededBy)}**`}: ${inlineMarkdown(activityOf(facts).label)}.`,
  ];
  return sentences.join(' ');
}

function longAnswers(facts: IssueFacts): readonly string[] {
  const { extras } = facts.request.answers;
  const fields = activityOf(facts).activity?.fields.filter(({ kind }) => kind === 'paragraph') ?? [];
  return fields.flatMap(({ id, label }) => {
    const answer = extras[id];
    return answer === undefined ? [] : [`### ${inlineMarkdown(label)}\n\n${quotedMarkdown(answer)}`];
  });
}

/**
 * What is open comes first; the other items are the team's own words: one line of Markdown each, links and
 * all.
 */
function checklist(facts: IssueFacts): readonly string[] {
  const clarify = openQuestions(facts.request.answers);
  const items = [...clarify, ...(activityOf(facts).activity?.checklist ?? [])];
  return items.length === 0 ? [] : [`### Checklist\n\n${items.map((item) => `- [ ] ${item}`).join('\n')}`];
}

function whoDoesWhat(facts: IssueFacts): readonly string[] {
  const { activity } = activityOf(facts);
  return activity === undefined ? [] : [`### Who does what\n\n${raciTable(activity.raci, facts)}`];
}

function origin({ request, messageLink }: IssueFacts): string {
  const asked =
    messageLink === undefined ? 'Asked in Slack' : markdownLink(messageLink, 'Open the Slack thread');
  return `${asked} · ${referenceOf(request)}`;
}
