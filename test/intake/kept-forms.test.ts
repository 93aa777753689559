import { describe, expect, it } from '@jest/globals';
import { closed, sent } from '../../src/intake/kept-forms.ts';
import { createFakeKeptForms } from '../fakes/kept-forms.ts';

const ada = { person: 'U1', source: { kind: 'command', channel: 'C1' } } as const;
const first = { view: 'V1', at: '1795341600.000100', isShown: true };
const second = { view: 'V1', at: '1795341600.000200', isShown: true };
const form = { customer: 'Globex', extras: {} };
const later = { customer: 'Globex', theme: 'align', extras: {} };

describe('a form that is kept', () => {
  it('is there again for an hour', async () => {
    const { forms, pass } = setUp();
    await forms.keep(ada, first, form);

    pass(60 * 60_000);
    expect(await forms.recall(ada)).toEqual(form);
    expect(await forms.recall({ ...ada, person: 'U2' })).toBeUndefined();
    pass(1);
    expect(await forms.recall(ada)).toBeUndefined();
  });

  it('is not kept with nothing of its own in it', async () => {
    const { forms } = setUp();

    await forms.keep(ada, first, { am: 'U1', urgency: 'normal', extras: {} });

    expect(await forms.recall(ada)).toBeUndefined();
  });

  it('is not overtaken by an earlier change, which learns of the later one', async () => {
    const { forms } = setUp();
    await forms.keep(ada, second, later);
    await forms.keep(ada, first, form);

    expect(await forms.recall(ada)).toEqual(later);
    expect(await forms.isOvertaken(ada, first)).toBe(true);
    expect(await forms.isOvertaken(ada, second)).toBe(false);
  });

  it('is kept as it was typed last, which overtakes nothing that is to be shown', async () => {
    const { forms } = setUp();
    await forms.keep(ada, { view: 'V1', at: second.at }, later);
    await forms.keep(ada, first, form);

    expect(await forms.recall(ada)).toEqual(later);
    expect(await forms.isOvertaken(ada, first)).toBe(false);
  });

  it('is overtaken also by what is shown late, though something was typed meanwhile', async () => {
    const { forms } = setUp();
    await forms.keep(ada, { view: 'V1', at: '1795341600.000300' }, later);
    await forms.keep(ada, second, form);

    expect(await forms.recall(ada)).toEqual(later);
    expect(await forms.isOvertaken(ada, first)).toBe(true);
  });

  it('is another one for each post, and there again only where nothing was said since', async () => {
    const { forms, pass } = setUp();
    const post = { kind: 'message', channel: 'C1', ts: '1795341600.000100', author: 'U2' } as const;
    pass(1_000);
    await forms.keep({ ...ada, source: post }, first, form);
    await forms.keep({ ...ada, source: { ...post, ts: '1' } }, second, later);

    expect(await forms.recall({ ...ada, source: post }, new Date(999))).toEqual(form);
    expect(await forms.recall({ ...ada, source: post }, new Date(1_000))).toBeUndefined();
    expect(await forms.recall(ada)).toBeUndefined();
  });

  it('is none once everything was taken out of it, or it was emptied', async () => {
    const { forms } = setUp();
    await forms.keep(ada, first, form);
    await forms.keep(ada, second, { am: 'U1', extras: {} });
    expect(await forms.recall(ada)).toBeUndefined();

    await forms.forget(ada, { view: 'V1', at: '1795341600.000300' });
    await forms.keep(ada, second, form);
    expect(await forms.recall(ada)).toBeUndefined();
    await forms.keep(ada, { view: 'V1', at: '1795341600.000400' }, form);
    expect(await forms.recall(ada)).toEqual(form);
  });

  it('is kept as it was sent, where it came back, until it is changed', async () => {
    const { forms, pass } = setUp();
    pass(1795341600_000);
    await forms.keep(ada, { view: 'V1' }, form);
    await forms.keep(ada, { view: 'V1', at: '1795341599.999999' }, later);
    expect(await forms.recall(ada)).toEqual(form);

    await forms.keep(ada, first, later);
    expect(await forms.recall(ada)).toEqual(later);
  });

  it('stays as it was closed, whatever comes late', async () => {
    const { forms } = setUp();
    await forms.keep(ada, { view: 'V1', at: closed }, later);
    await forms.keep(ada, second, form);

    expect(await forms.recall(ada)).toEqual(later);
  });

  it('is gone once it was sent, whatever comes late', async () => {
    const { forms } = setUp();
    await forms.keep(ada, first, form);
    await forms.forget(ada, { view: 'V1', at: sent });
    await forms.keep(ada, second, later);

    expect(await forms.recall(ada)).toBeUndefined();
    expect(await forms.isOvertaken(ada, second)).toBe(true);
  });

  it('makes way for another form of the same person', async () => {
    const { forms } = setUp();
    await forms.forget(ada, { view: 'V1', at: sent });
    await forms.keep(ada, { view: 'V2', at: first.at }, form);

    expect(await forms.recall(ada)).toEqual(form);
    expect(await forms.isOvertaken(ada, first)).toBe(false);
  });

  it.each([null, 'x', { view: 'V1' }, { view: 'V1', at: '1', form: { extras: 7 } }])(
    'that cannot be read is none: %j',
    async (written) => {
      const { forms, drafts } = setUp();
      drafts.set('form:U1', { id: 'form:U1', user: 'U1', form: written, savedAt: new Date(0) });

      expect(await forms.recall(ada)).toBeUndefined();
    },
  );
});

function setUp() {
  let at = 0;
  const forms = createFakeKeptForms(() => new Date(at));
  return { forms, drafts: forms.drafts, pass: (ms: number) => void (at += ms) };
}
