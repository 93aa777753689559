import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../src/domain/form.ts';
import type { Post } from '../../src/domain/post.ts';
import { createFiler } from '../../src/intake/filer.ts';
import type { RegionEvidence, RegionVerdict } from '../../src/region/verdict.ts';
import { createFakeStore } from '../fakes/store.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const post: Post = { channel: 'C1', ts: '1.2', author: 'U1', text: 'Please help' };

function verdictOf({ fields }: RegionEvidence): RegionVerdict {
  if (fields?.region === undefined) return { kind: 'unknown', warnings: [] };
  return { kind: 'matched', region: fields.region, confidence: 1, reasons: [], warnings: [] };
}

function filer(form: Form) {
  const store = createFakeStore();
  const made = createFiler({
    store,
    catalogue: tinyCatalogue,
    classify: verdictOf,
    read: () => form,
    named: (text) => Promise.resolve(text.replace('@U0PAM00001', '@Petra')),
    isNewPartner: (name) => name === 'Nobody Ltd',
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  return { made, store };
}

describe('a request made of a post', () => {
  it('leaves empty what the post does not say', () => {
    const { answers } = filer({ need: 'Please help', extras: {} }).made.read(post, undefined);

    expect(answers).toEqual({
      partner: '',
      customer: '',
      reason: '',
      activity: '',
      need: 'Please help',
      urgency: 'normal',
      extras: {},
    });
  });

  it.each([
    ['a day that has passed', { neededBy: '2026-11-21' }],
    ['a link to elsewhere', { crmLink: 'https://evil.example/1' }],
    ['an activity of yesterday’s catalogue', { activity: 'gone' }],
  ])('leaves out %s', (_, read) => {
    const { answers } = filer({ ...read, partner: 'Eficode', extras: {} }).made.read(post, undefined);

    expect(answers).toMatchObject({ partner: 'Eficode', activity: '' });
    expect(answers).not.toHaveProperty('neededBy');
    expect(answers).not.toHaveProperty('crmLink');
  });

  it('flags a partner the directory does not have', () => {
    const { answers } = filer({ partner: 'Nobody Ltd', extras: {} }).made.read(post, undefined);

    expect(answers.newPartner).toBe(true);
  });

  it('goes where a person says', () => {
    const reading = filer({ extras: {} }).made.read(post, undefined, 'APAC');

    expect(reading).toMatchObject({ region: 'APAC', verdict: { kind: 'matched', region: 'APAC' } });
  });

  it('is written down with the names of the people in it', async () => {
    const { made, store } = filer({ need: 'Hi @U0PAM00001, a demo please', extras: {} });
    const reading = made.read(post, undefined, 'APAC');

    await made.record({ ...reading, post, region: 'APAC' });

    expect(store.requests).toMatchObject([{ answers: { need: 'Hi @Petra, a demo please' } }]);
  });

  it.each([
    ['U1', {}],
    ['U2', { filedBy: 'U2' }],
  ])('filed by %s belongs to the author', async (filedBy, expected) => {
    const { made, store } = filer({ extras: {} });
    const reading = made.read(post, undefined, 'APAC');

    await made.record({ ...reading, post, region: 'APAC', filedBy });

    expect(store.requests).toMatchObject([{ key: 'post:C1/1.2', requester: 'U1', ...expected }]);
    expect('filedBy' in (store.requests[0] ?? {})).toBe('filedBy' in expected);
  });
});
