import { issueDescription } from './issue/description.ts';
import { activityOf, type IssueFacts } from './issue/facts.ts';
import { regionNamed, urgencyOf } from './look-up.ts';
import { referenceOf } from './request.ts';
import { cleanLine, clip } from './text/clean.ts';
import { safeTitle } from './text/gitlab-title.ts';
import { customerIn, partnerIn } from './unsaid.ts';

export type IssueDraft = {
  /** At most 255 characters, one line. */
  readonly title: string;
  /** GitLab Markdown, safe to save: no quick action, mention or foreign reference from user text. */
  readonly description: string;
  readonly labels: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly dueDate?: string;
  readonly confidential: boolean;
};

/** The issue for a request, whole: everything GitLab is told, in one call. */
export function draftIssue(facts: IssueFacts): IssueDraft {
  const { request, catalogue } = facts;
  const { neededBy } = request.answers;
  return {
    title: issueTitle(facts),
    description: issueDescription(facts),
    labels: issueLabels(facts),
    ...(neededBy !== undefined && { dueDate: neededBy }),
    confidential: catalogue.confidential,
  };
}

/** Partner and customer come first: they are what a list of issues is scanned for. */
function issueTitle(facts: IssueFacts): string {
  const { request } = facts;
  const partner = clip(cleanLine(partnerIn(request.answers)), 60);
  const customer = clip(cleanLine(customerIn(request.answers)), 80);
  return safeTitle(`[${referenceOf(request)}] ${partner} for ${customer}: ${activityOf(facts).label}`);
}

/** What an issue is labelled with, as the catalogue says it now. */
export function issueLabels(facts: Pick<IssueFacts, 'request' | 'catalogue'>): readonly string[] {
  const { request, catalogue } = facts;
  const region = regionNamed(catalogue, request.route.region);
  const urgency = urgencyOf(catalogue, request.answers.urgency);
  const sources = [catalogue, region, activityOf(facts).theme, urgency];
  return [...new Set(sources.flatMap((source) => source?.labels ?? []))];
}
