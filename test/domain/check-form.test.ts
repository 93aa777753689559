import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../src/domain/form.ts';
import { checkForm } from '../../src/domain/check-form.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const today = '2026-11-22';
const good: Form = {
  partner: 'Eficode',
  customer: 'Finnair',
  reason: 'presales',
  activity: 'coach-deal',
  need: 'A demo of merge trains, so that they see the release flow.',
  urgency: 'normal',
  extras: {},
};

function check(change: Partial<Form>) {
  return checkForm({ ...good, ...change }, { catalogue: tinyCatalogue, today });
}

describe('checkForm', () => {
  it('turns a good form into answers', () => {
    const checked = check({ theme: 'align', country: 'FI', neededBy: '2026-12-01', extras: {} });

    const { extras, ...answers } = good;
    expect(checked).toEqual({
      kind: 'ok',
      answers: { ...answers, extras, country: 'FI', neededBy: '2026-12-01' },
    });
  });

  it.each<[string, Partial<Form>, string]>([
    ['an empty partner', { partner: '' }, 'partner'],
    ['a partner of emoji only', { partner: '🎉 :tada: 🙏' }, 'partner'],
    ['a customer of blanks', { customer: '  \n ' }, 'customer'],
    ['a need without a word', { need: '…!?' }, 'need'],
    ['a need that is too long', { need: 'a'.repeat(3001) }, 'need'],
    ['a reason nobody offers', { reason: 'other' }, 'reason'],
    ['an activity that has left the catalogue', { activity: 'gone' }, 'activity'],
    ['an urgency nobody offers', { urgency: 'yesterday' }, 'urgency'],
    ['a stage nobody offers', { stage: 'crawl' }, 'stage'],
    ['a region nobody offers', { region: 'MARS' }, 'region'],
    ['a day in the past', { neededBy: '2026-11-21' }, 'neededBy'],
    ['a day that does not exist', { neededBy: '2026-02-30' }, 'neededBy'],
    ['a day in words', { neededBy: 'soon' }, 'neededBy'],
    ['a day in a far year', { neededBy: '2126-01-01' }, 'neededBy'],
    ['a link without https', { crmLink: 'http://acme.my.salesforce.com/1' }, 'crmLink'],
    ['a link to another host', { crmLink: 'https://evil.example/salesforce.com' }, 'crmLink'],
    ['a link to a host that only ends alike', { crmLink: 'https://notsalesforce.com/1' }, 'crmLink'],
    ['a link with a password', { crmLink: 'https://a:b@acme.salesforce.com/' }, 'crmLink'],
    ['a script for a link', { crmLink: 'javascript:alert(1)' }, 'crmLink'],
    ['a country that is no code', { country: 'Finland' }, 'country'],
  ])('finds %s', (_what, change, field) => {
    const checked = check(change);

    expect(checked.kind === 'problems' && Object.keys(checked.problems)).toEqual([field]);
  });

  it.each(['مرحبا بالعالم', '日本語のパートナー', 'Ünïcode & <Sons>', '7'])(
    'accepts the partner %j',
    (partner) => {
      expect(check({ partner }).kind).toBe('ok');
    },
  );

  it('accepts today', () => {
    expect(check({ neededBy: today }).kind).toBe('ok');
  });

  it('asks for what the activity needs and checks its kind', () => {
    const missing = check({ activity: 'success-plan', extras: {} });
    const wrong = check({
      activity: 'success-plan',
      extras: { plan: 'not a link', review: '2020-01-01', level: 'odd' },
    });
    const right = check({
      activity: 'success-plan',
      extras: { plan: 'https://docs.example/1', level: 'Gold', old: 'x' },
    });

    expect(missing.kind === 'problems' && Object.keys(missing.problems)).toEqual(['extra.plan']);
    expect(wrong.kind === 'problems' && Object.keys(wrong.problems)).toEqual([
      'extra.plan',
      'extra.review',
      'extra.level',
    ]);
    expect(right.kind === 'ok' && right.answers.extras).toEqual({
      plan: 'https://docs.example/1',
      level: 'Gold',
    });
  });

  it('finds everything at once', () => {
    const checked = checkForm({ extras: {} }, { catalogue: tinyCatalogue, today });

    expect(checked.kind === 'problems' && Object.keys(checked.problems)).toEqual([
      'partner',
      'customer',
      'need',
      'reason',
      'activity',
      'urgency',
    ]);
  });
});
