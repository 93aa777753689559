import { expect, it } from '@jest/globals';
import { cleanForm } from '../../src/intake/clean-form.ts';

it('brings every field into one shape and leaves out what has no answer', () => {
  const form = cleanForm({
    partner: '  Efi\u0000code\r\n  Oy ',
    customer: '\u200B',
    need: 'one\r\n\r\ntwo',
    extras: { plan: ' https://x.example ', note: ' ' },
  });

  expect(form).toEqual({ partner: 'Eficode Oy', need: 'one\n\ntwo', extras: { plan: 'https://x.example' } });
});
