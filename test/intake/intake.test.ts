import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { Form } from '../../src/domain/form.ts';
import type { Person, Standing } from '../../src/domain/person.ts';
import { createIntake } from '../../src/intake/intake.ts';
import type { ReadForm } from '../../src/intake/prefill.ts';
import type { Submission } from '../../src/intake/submission.ts';
import type { ClassifyRegion } from '../../src/region/verdict.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { freshPostgres, type FreshPostgres } from '../support/postgres.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const form: Form = {
  partner: 'Eficode',
  customer: 'Finnair',
  reason: 'presales',
  activity: 'coach-deal',
  need: 'A demo of merge trains.',
  urgency: 'normal',
  extras: {},
};

/** Knows Finland, Munich, and what it is told. */
const classify: ClassifyRegion = ({ fields, text }) => {
  if (text?.includes('Munich') === true) return munich;
  const region = fields?.region ?? (fields?.country === 'FI' ? 'EMEA' : undefined);
  if (region === undefined) return { kind: 'unknown', warnings: [] };
  return { kind: 'matched', region, confidence: 0.9, reasons: [], warnings: [] };
};

const munich = {
  kind: 'matched',
  region: 'EMEA',
  confidence: 0.9,
  reasons: [{ region: 'EMEA', rule: 'served', because: 'in Munich', words: 'Munich', country: 'DE' }],
  warnings: [],
} as const;

let postgres: FreshPostgres;
let count = 0;

beforeAll(async () => {
  postgres = await freshPostgres();
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

function intake(
  standing: Standing | 'unknown' = 'member',
  now: () => Date = () => noon,
  said: Partial<Form> = {},
  read: ReadForm = (text) => ({ need: text, extras: {}, ...said }),
) {
  const person = (id: string): Promise<Person> =>
    standing === 'unknown'
      ? Promise.reject(new Failure('slack', 'timeout', { kind: 'retry' }, 'timeout'))
      : Promise.resolve({ id, name: 'Ada', standing, timeZone: 'Pacific/Auckland' });
  return createIntake({
    isNewPartner: (name) => name === 'Nobody knows',
    store: postgres.store,
    catalogue: tinyCatalogue,
    classify,
    read,
    person,
    now,
  });
}

function submission(change: Partial<Form> = {}, key = `view:V${(count += 1)}`): Submission {
  return {
    key,
    requester: 'U0BERLIN',
    source: { kind: 'command', channel: 'C0CSA' },
    form: { ...form, country: 'FI', ...change },
  };
}

async function jobsOf(requestId: string): Promise<readonly unknown[]> {
  const rows = await postgres.query(`select name from pgboss.job where singleton_key = $1`, [requestId]);
  return rows.map(({ name }) => name);
}

describe('the intake', () => {
  it('files for a colleague, in whose day and zone it is meant', async () => {
    const outcome = await intake().submit(submission({ onBehalfOf: 'U0AUSTIN' }));

    expect(outcome).toMatchObject({
      kind: 'recorded',
      request: { requester: 'U0AUSTIN', filedBy: 'U0BERLIN' },
    });
  });

  it('takes a colleague who is oneself for oneself', async () => {
    const outcome = await intake().submit(submission({ onBehalfOf: 'U0BERLIN' }));

    expect(outcome.kind === 'recorded' && outcome.request).not.toHaveProperty('filedBy');
  });

  it('says what a form that is sent again has to add', async () => {
    const sent = submission({});
    await intake().submit(sent);

    const again = await intake().submit(sent);
    const changed = await intake().submit({ ...sent, form: { ...sent.form, need: 'Something else.' } });

    expect(again).toMatchObject({ kind: 'recorded', again: true });
    expect(again).not.toHaveProperty('differing');
    expect(changed).toMatchObject({ kind: 'recorded', again: true, differing: 'Something else.' });
  });

  it('flags a partner nobody knows', async () => {
    const outcome = await intake().submit(submission({ partner: 'Nobody knows' }));

    expect(outcome).toMatchObject({ request: { answers: { newPartner: true } } });
  });

  it.each([
    ['the country a text surely names', 'A demo in Munich', 'DE'],
    ['no country for a text that names none', 'A demo', undefined],
    ['no country where nothing was said', '', undefined],
  ])('fills in %s', (_, text, country) => {
    expect(intake().prefill(text === '' ? [] : [{ text }]).country).toBe(country);
  });

  it.each([
    ['Auckland', 'Pacific/Auckland', '2026-11-23'],
    ['an unknown zone', undefined, '2026-11-22'],
  ])('counts `today` from the day it is for the writer: %s', (_, timeZone, neededBy) => {
    const of = intake(
      'member',
      () => noon,
      {},
      (_text, today) => ({ neededBy: today, extras: {} }),
    );

    const at = new Date('2026-11-20T01:00:00Z');
    expect(of.prefill([{ text: 'today', timeZone }])).toMatchObject({ neededBy });
    expect(of.prefill([{ text: 'today', timeZone, at }]).neededBy).toBe('2026-11-20');
  });

  it('counts each text from its own day, and takes the day of the first that names one', () => {
    const of = intake(
      'member',
      () => noon,
      {},
      (text, today) => (text.includes('today') ? { neededBy: today, extras: {} } : { extras: {} }),
    );
    const root = { text: 'a demo today', at: new Date('2026-11-03T12:00:00Z') };

    expect(of.prefill([{ text: 'today, please' }, root]).neededBy).toBe('2026-11-22');
    expect(of.prefill([{ text: 'can you help?' }, root]).neededBy).toBe('2026-11-03');
  });

  it('tells a text that says another day in another zone', () => {
    const of = intake(
      'member',
      () => noon,
      {},
      (text, today) => ({
        neededBy: text === 'today' ? today : text,
        extras: {},
      }),
    );

    expect(['today', '2026-12-01'].map((text) => of.dependsOnZone({ text }))).toEqual([true, false]);
  });

  it('leaves the country alone that a text was read to name', () => {
    expect(
      intake('member', () => noon, { country: 'AT' }).prefill([{ text: 'A demo in Munich' }]).country,
    ).toBe('AT');
  });

  it('writes a good form down with its first job', async () => {
    const outcome = await intake().submit(submission({ partner: ' Efi\u0000code \n' }));

    if (outcome.kind !== 'recorded') throw new Error(outcome.kind);
    const stored = await postgres.store.request(outcome.request.id);
    expect(stored).toMatchObject({ answers: { partner: 'Eficode' }, route: { region: 'EMEA' } });
    expect(await jobsOf(outcome.request.id)).toEqual(['announce']);
  });

  it('makes one request of a form that comes twice at once', async () => {
    const twice = submission();

    const outcomes = await Promise.all([intake().submit(twice), intake().submit(twice)]);

    const ids = new Set(outcomes.map((outcome) => outcome.kind === 'recorded' && outcome.request.id));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'recorded' && outcome.again)).toHaveLength(1);
  });

  it('counts the day in the zone of the requester', async () => {
    const today = await intake().submit(submission({ neededBy: '2026-11-23' }));
    const yesterday = await intake().submit(submission({ neededBy: '2026-11-22' }));

    expect(today.kind).toBe('recorded');
    expect(yesterday).toMatchObject({ kind: 'rejected', problems: { neededBy: expect.any(String) } });
  });

  it.each<Standing>(['guest', 'stranger', 'bot', 'deleted'])('refuses a %s', async (standing) => {
    expect((await intake(standing).submit(submission())).kind).toBe('refused');
  });

  it('lets nobody in on a guess, and loses nothing', async () => {
    expect(await intake('unknown').submit(submission())).toMatchObject({ kind: 'rejected' });
  });

  it('asks for the region, keeps the form, and goes on with the answer', async () => {
    const asked = await intake().submit(submission({ country: '' }));
    if (asked.kind !== 'ask-region') throw new Error(asked.kind);

    const outcome = await intake().chooseRegion({
      draft: asked.draft,
      requester: 'U0BERLIN',
      region: 'APAC',
    });

    expect(outcome).toMatchObject({
      kind: 'recorded',
      request: { route: { region: 'APAC' }, answers: { need: form.need } },
    });
  });

  it('keeps a draft for its owner and for an hour', async () => {
    const asked = await intake().submit(submission({ country: '' }));
    if (asked.kind !== 'ask-region') throw new Error(asked.kind);
    const choice = { draft: asked.draft, requester: 'U0BERLIN', region: 'APAC' };
    const later = new Date(noon.getTime() + 61 * 60_000);

    expect(await intake().chooseRegion({ ...choice, requester: 'U0AUSTIN' })).toEqual({ kind: 'expired' });
    expect(await intake('member', () => later).chooseRegion(choice)).toEqual({ kind: 'expired' });
  });
});
