import type { Activity, Catalogue, Theme } from '../catalogue.ts';
import { workOf } from '../look-up.ts';
import type { PartnerRequest } from '../request.ts';
import { inlineMarkdown } from '../text/gitlab-markdown.ts';
import { toBeClarified } from '../unsaid.ts';

/** What an issue is drafted from. */
export type IssueFacts = {
  readonly request: PartnerRequest;
  readonly catalogue: Catalogue;
  /** Names by Slack user id. Somebody who is missing is shown by the id. */
  readonly people: ReadonlyMap<string, string>;
  /** Web link to the Slack message the request lives under. */
  readonly messageLink?: string;
};

/** The activity as the catalogue has it now. One that has left it since is known by its id only. */
export type Asked = { readonly label: string; readonly activity?: Activity; readonly theme?: Theme };

export function activityOf({ request, catalogue }: Pick<IssueFacts, 'request' | 'catalogue'>): Asked {
  const wanted = request.answers.activity;
  const work = workOf(catalogue, wanted);
  return work === undefined
    ? { label: wanted === '' ? toBeClarified : wanted }
    : { label: work.activity.label, ...work };
}

/** Somebody's name as Markdown. */
export function nameOf(slackId: string, people: ReadonlyMap<string, string>): string {
  return inlineMarkdown(people.get(slackId) ?? `Slack user ${slackId}`, 80);
}

/** A calendar day that reads the same on every continent: `Fri 4 December 2026`. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return inlineMarkdown(day, 40);
  const words = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat('en-GB', words).format(date).replace(',', '');
}
