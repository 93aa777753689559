import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { Advice } from '../../../src/intake/advisor.ts';
import type { RegionVerdict } from '../../../src/region/verdict.ts';
import { requestForm } from '../../../src/slack/views/request-form.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';

const metadata = { v: 1, source: { kind: 'command', channel: 'C1' }, timeZone: 'Europe/Berlin' } as const;
const unknown: RegionVerdict = { kind: 'unknown', warnings: [] };
const noAdvice: Advice = {
  verdict: unknown,
  hints: [],
  timeZone: 'Europe/Berlin',
  pam: undefined,
  isNewPartner: false,
};
const munich: RegionVerdict = {
  kind: 'matched',
  region: 'EMEA',
  confidence: 0.9,
  reasons: [{ region: 'EMEA', rule: 'served', because: 'customer in <!channel> Munich', words: 'Munich' }],
  warnings: ['Check the embargo list.'],
};

function view(form: Form, verdict = unknown, catalogue = tinyCatalogue): ReturnType<typeof requestForm> {
  return requestForm({ catalogue, form, metadata, advice: { ...noAdvice, verdict } });
}

function idsOf(form: Form): (string | undefined)[] {
  return view(form).blocks.map(({ block_id: id }) => id);
}

function elementOf(form: Form, blockId: string): unknown {
  const block = view(form).blocks.find(({ block_id: id }) => id === blockId);
  return block !== undefined && 'element' in block ? block.element : undefined;
}

describe('requestForm', () => {
  it('asks for a theme before it offers activities', () => {
    expect(idsOf({ extras: {} })).not.toContainEqual(expect.stringContaining('activity'));
    expect(idsOf({ theme: 'align', extras: {} })).toContain('activity.align');
  });

  it('asks the questions of the chosen activity', () => {
    const ids = idsOf({ theme: 'expand', activity: 'success-plan', extras: {} });

    expect(ids.filter((id) => id?.startsWith('extra'))).toEqual([
      'extra.success-plan.plan',
      'extra.success-plan.review',
      'extra.success-plan.level',
    ]);
  });

  it('finds the theme of an activity that was read from a text', () => {
    expect(elementOf({ activity: 'success-plan', extras: {} }, 'theme')).toMatchObject({
      initial_option: { value: 'expand' },
    });
  });

  it('drops an activity of another theme, and its questions', () => {
    const form = { theme: 'align', activity: 'success-plan', extras: { plan: 'https://x.example' } };

    expect(elementOf(form, 'activity.align')).not.toHaveProperty('initial_option');
    expect(idsOf(form)).not.toContain('extra.success-plan.plan');
  });

  it('shows where it would go and why, in text that can do nothing', () => {
    const hint = view({ extras: {} }, munich).blocks.at(-1);

    expect(hint).toEqual({
      type: 'context',
      block_id: 'hint',
      elements: [
        {
          type: 'plain_text',
          text: 'This would go to EMEA: customer in <!channel> Munich. Check the embargo list.',
        },
      ],
    });
  });

  it.each([
    ['an impossible date', { neededBy: '2026-02-30' }, 'neededBy', 'initial_date'],
    ['a date in words', { neededBy: 'tomorrow' }, 'neededBy', 'initial_date'],
    ['a user id that is none', { pam: '@pam' }, 'pam', 'initial_user'],
    ['a stage that is gone', { stage: 'crawl' }, 'stage', 'initial_option'],
    ['a country that is none', { country: 'Atlantis' }, 'country', 'initial_option'],
  ])('starts without %s, which Slack would refuse', (_, typed, blockId, property) => {
    const form = { ...typed, extras: {} };

    expect(elementOf(form, blockId)).not.toHaveProperty(property);
    expect(checkView({ ...view(form) }, ['modal'])).toEqual([]);
  });

  it('offers what is usual for the reason first, and everything else after it', () => {
    const themes = tinyCatalogue.themes.map((theme) => ({
      ...theme,
      activities: tinyCatalogue.themes.flatMap(({ activities }) => activities),
    }));
    const catalogue = { ...tinyCatalogue, themes };
    const blocks = view({ theme: 'align', reason: 'enablement', extras: {} }, unknown, catalogue).blocks;

    expect(blocks.find(({ block_id: id }) => id === 'activity.align')).toMatchObject({
      element: {
        option_groups: [
          { label: { text: 'Usual for General enablement' }, options: [{ value: 'success-plan' }] },
          { label: { text: 'Also possible' }, options: [{ value: 'coach-deal' }] },
        ],
      },
    });
  });

  it('gives every block a new id once it was emptied, so that Slack forgets what was typed', () => {
    const fresh = requestForm({
      catalogue: tinyCatalogue,
      form: { extras: {} },
      metadata: { ...metadata, generation: 2 },
      advice: noAdvice,
    });

    expect(fresh.blocks.every(({ block_id: id }) => id?.endsWith('~2'))).toBe(true);
  });

  it('says what would help, and when the region is next at work', () => {
    const atWork = new Date('2026-11-23T08:00:00Z');
    const hints = [
      { kind: 'short-notice', region: 'EMEA', atWork },
      { kind: 'no-crm-link' },
      { kind: 'thin-need' },
    ] as const;
    const advice = { ...noAdvice, hints, isNewPartner: true };
    const form = { catalogue: tinyCatalogue, form: { extras: {} }, metadata, advice };

    expect(requestForm(form).blocks.at(-1)).toMatchSnapshot();
  });

  it('does not cut an emoji in half', () => {
    const element = elementOf({ need: '😀'.repeat(2000), extras: {} }, 'need');

    expect(element).toMatchObject({ initial_value: expect.stringMatching(/^(?:😀)+…$/u) });
  });

  it('leaves out a question without any possible answer', () => {
    const catalogue: Catalogue = { ...tinyCatalogue, stages: [] };

    expect(checkView({ ...view({ extras: {} }, unknown, catalogue) }, ['modal'])).toEqual([]);
  });
});
