import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import { loadCatalogue } from '../../../src/config/catalogue.ts';
import type { Activity, Catalogue } from '../../../src/domain/catalogue.ts';
import type { RegionVerdict } from '../../../src/region/verdict.ts';
import { requestForm } from '../../../src/slack/views/request-form.ts';

const catalogue = ownCatalogue();
const activities = catalogue.themes.flatMap((theme) =>
  theme.activities.map((activity) => ({ theme, activity })),
);
const metadata = { v: 1, source: { kind: 'command', channel: 'C0CSA' }, timeZone: 'Europe/Berlin' } as const;
const unknown: RegionVerdict = { kind: 'unknown', warnings: [] };

describe('the form with our own catalogue', () => {
  it.each(catalogue.themes)('asks for $label', (theme) => {
    const asking = theme.activities.toSorted((one, other) => other.fields.length - one.fields.length)[0];
    const form = { theme: theme.id, ...(asking && { activity: asking.id }), extras: {} };

    expect(requestForm({ catalogue, form, metadata, verdict: unknown })).toMatchSnapshot();
  });

  it.each(activities)(
    'is taken by Slack for “$activity.label” with the longest answers',
    ({ theme, activity }) => {
      const view = requestForm({
        catalogue,
        form: { ...longest(), theme: theme.id, activity: activity.id, extras: longestExtras(activity) },
        metadata,
        verdict: wordy(),
        notice: 'x'.repeat(9000),
      });

      expect(checkView({ ...view }, ['modal'])).toEqual([]);
      expect(JSON.stringify(view).length).toBeLessThan(250_000);
    },
  );
});

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
