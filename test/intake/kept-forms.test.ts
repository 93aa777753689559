import { describe, expect, it } from '@jest/globals';
import { closed } from '../../src/intake/kept-forms.ts';
import { createFakeKeptForms } from '../fakes/kept-forms.ts';

const first = { view: 'V1', at: '1795341600.000100' };
const second = { view: 'V1', at: '1795341600.000200' };
const form = { customer: 'Globex', extras: {} };
const later = { customer: 'Globex', theme: 'align', extras: {} };

describe('a form that is kept', () => {
  it('is there again for an hour', async () => {
    const { forms, pass } = setUp();
    await forms.keep('U1', first, form);

    pass(60 * 60_000);
    expect(await forms.recall('U1')).toEqual(form);
    expect(await forms.recall('U2')).toBeUndefined();
    pass(1);
    expect(await forms.recall('U1')).toBeUndefined();
  });

  it('is not kept with nothing of its own in it', async () => {
    const { forms } = setUp();

    await forms.keep('U1', first, { am: 'U1', urgency: 'normal', extras: {} });

    expect(await forms.recall('U1')).toBeUndefined();
  });

  it('is not overtaken by an earlier change, which learns of the later one', async () => {
    const { forms } = setUp();
    await forms.keep('U1', second, later);
    await forms.keep('U1', first, form);

    expect(await forms.recall('U1')).toEqual(later);
    expect(await forms.isOvertaken('U1', first)).toBe(true);
    expect(await forms.isOvertaken('U1', second)).toBe(false);
  });

  it('stays as it was closed, whatever comes late', async () => {
    const { forms } = setUp();
    await forms.keep('U1', { view: 'V1', at: closed }, later);
    await forms.keep('U1', second, form);

    expect(await forms.recall('U1')).toEqual(later);
  });

  it('is gone once it was sent, whatever comes late', async () => {
    const { forms } = setUp();
    await forms.keep('U1', first, form);
    await forms.sent('U1', 'V1');
    await forms.keep('U1', second, later);

    expect(await forms.recall('U1')).toBeUndefined();
    expect(await forms.isOvertaken('U1', second)).toBe(true);
  });

  it('makes way for another form of the same person', async () => {
    const { forms } = setUp();
    await forms.sent('U1', 'V1');
    await forms.keep('U1', { view: 'V2', at: first.at }, form);

    expect(await forms.recall('U1')).toEqual(form);
    expect(await forms.isOvertaken('U1', first)).toBe(false);
  });

  it.each([null, 'x', { view: 'V1' }, { view: 'V1', at: '1', form: { extras: 7 } }])(
    'that cannot be read is none: %j',
    async (written) => {
      const { forms, drafts } = setUp();
      drafts.set('form:U1', { id: 'form:U1', user: 'U1', form: written, savedAt: new Date(0) });

      expect(await forms.recall('U1')).toBeUndefined();
    },
  );
});

function setUp() {
  let at = 0;
  const forms = createFakeKeptForms(() => new Date(at));
  return { forms, drafts: forms.drafts, pass: (ms: number) => void (at += ms) };
}
