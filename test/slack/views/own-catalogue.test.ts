import { describe, expect, it } from '@jest/globals';
import type { AnyBlock, OptionGroup, PlainTextOption } from '@slack/types';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import { loadCatalogue } from '../../../src/config/catalogue.ts';
import type { Activity, Catalogue } from '../../../src/domain/catalogue.ts';
import type { PartnerRequest } from '../../../src/domain/request.ts';
import type { Advice } from '../../../src/intake/advisor.ts';
import type { RegionVerdict } from '../../../src/region/verdict.ts';
import { dispatchingFields } from '../../../src/slack/ids.ts';
import { requestForm } from '../../../src/slack/views/request-form.ts';
import { similarBlocks } from '../../../src/slack/views/similar.ts';
import { newRequest } from '../../support/request.ts';

const catalogue = ownCatalogue();
const activities = catalogue.themes.flatMap((theme) =>
  theme.activities.map((activity) => ({ theme, activity })),
);
const metadata = { v: 1, source: { kind: 'command', channel: 'C0CSA' }, timeZone: 'Europe/Berlin' } as const;
const noAdvice: Advice = {
  verdict: { kind: 'unknown', warnings: [] },
  hints: [],
  timeZone: undefined,
  pam: undefined,
  isNewPartner: false,
};

describe('the form with our own catalogue', () => {
  it.each(activities)('asks for “$activity.label”', ({ theme, activity }) => {
    const form = { reason: 'presales', theme: theme.id, activity: activity.id, extras: {} };

    expect(linesOf(requestForm({ catalogue, form, metadata, advice: noAdvice }))).toMatchSnapshot();
  });

  it.each(activities)(
    'is taken by Slack for “$activity.label” with the longest answers',
    ({ theme, activity }) => {
      const view = requestForm({
        catalogue,
        form: { ...longest(), theme: theme.id, activity: activity.id, extras: longestExtras(activity) },
        metadata: { ...metadata, pam: `U${'A'.repeat(30)}`, generation: 99 },
        advice: wordyAdvice(),
        similar: similarBlocks([1, 2, 3].map(wordyRequest), catalogue),
        notice: 'x'.repeat(9000),
        isRestored: true,
      });

      expect(checkView({ ...view }, ['modal'])).toEqual([]);
      expect(JSON.stringify(view).length).toBeLessThan(250_000);
    },
  );
});

/** A form as its reader sees it, a line for each field: the whole JSON of twenty forms says less. */
function linesOf({ blocks }: ReturnType<typeof requestForm>): string {
  return blocks.map((block) => lineOf(block)).join('\n');
}

function lineOf(block: AnyBlock): string {
  if (block.type !== 'input' || !('element' in block)) return `[${block.type}] ${block.block_id ?? ''}`;
  const { element, label, optional } = block;
  const id = 'action_id' in element ? element.action_id : undefined;
  const isShown = dispatchingFields.some((field) => field === id);
  const marks = [optional === true ? 'optional' : '', isShown ? 'shown anew' : ''].filter(Boolean);
  return `${label.text} (${[element.type, ...marks].join(', ')}) ${block.block_id}${offered(element)}`;
}

function offered(element: object): string {
  const groups = 'option_groups' in element ? (element.option_groups as OptionGroup[]) : [];
  const options = 'options' in element ? (element.options as PlainTextOption[]) : [];
  const all = [
    ...groups.flatMap(({ label, options: some }) => [`${label.text}:`, ...some.map(textOf)]),
    ...options.map(textOf),
  ];
  return all.map((text) => `\n    ${text}`).join('');
}

function textOf({ text }: { readonly text: { readonly text: string } }): string {
  return text.text;
}

function wordyRequest(number: number): PartnerRequest {
  const text = '😀&<'.repeat(1000);
  const request = newRequest();
  return {
    ...request,
    number,
    answers: { ...request.answers, partner: text, customer: text, activity: text },
    route: { ...request.route, region: text },
    progress: { kind: 'parked', reason: text, reference: text },
    phase: 'waiting',
    posts: {},
    doubts: {},
  };
}

function longest(): Record<
  'partner' | 'customer' | 'crmLink' | 'city' | 'need' | 'country' | 'neededBy' | 'pam',
  string
> {
  const text = '😀&<'.repeat(1000);
  return {
    partner: text,
    customer: text,
    crmLink: `https://x.example/${text}`,
    city: text,
    need: text,
    country: 'GS',
    neededBy: '2026-12-31',
    pam: `U${'A'.repeat(30)}`,
  };
}

function longestExtras({ fields }: Activity): Record<string, string> {
  return Object.fromEntries(fields.map(({ id, options }) => [id, options[0] ?? '😀&<'.repeat(1000)]));
}

function wordyAdvice(): Advice {
  const region = '😀'.repeat(75);
  const hints = [
    { kind: 'short-notice', region, atWork: new Date('2026-11-23T08:00:00Z') },
    { kind: 'no-crm-link' },
    { kind: 'no-date' },
    { kind: 'thin-need' },
  ] as const;
  return {
    verdict: wordy(),
    hints,
    timeZone: 'America/Argentina/Buenos_Aires',
    pam: undefined,
    isNewPartner: true,
  };
}

function wordy(): RegionVerdict {
  const because = '😀'.repeat(3000);
  const reason = { region: 'EMEA', rule: 'served', because, words: because } as const;
  return { kind: 'matched', region: 'EMEA', confidence: 1, reasons: [reason, reason], warnings: [because] };
}

function ownCatalogue(): Catalogue {
  const loaded = loadCatalogue();
  if (loaded.kind === 'ok') return loaded.catalogue;
  throw new Error(loaded.problems.join('\n'));
}
