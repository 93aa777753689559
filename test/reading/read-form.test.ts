import { describe, expect, it } from '@jest/globals';
import { createReader } from '../../src/reading/read-form.ts';
import { forms } from './forms.ts';
import { team } from './team.ts';

const today = '2026-11-25';
const reader = createReader({ catalogue: team, isPlace: (name) => name === 'Munich' });

describe('reading a form from a text', () => {
  it.each(forms)('reads %j', (text, expected) => {
    expect(reader.form(text, today)).toEqual({ ...expected, need: text, extras: {} });
  });

  it('leaves every field of an empty text open', () => {
    expect(reader.form(' \n ', today)).toEqual({ extras: {} });
  });

  it('shortens a long text to what the form can hold, without cutting an emoji in two', () => {
    const { need = '' } = reader.form('🦊'.repeat(5000), today);

    expect(need.length).toBeLessThanOrEqual(3000);
    expect(need.isWellFormed()).toBe(true);
  });

  it('reads only the beginning of a very long text', () => {
    expect(reader.form(`${' '.repeat(39_000)}Softcat`, today)).toEqual({ extras: {} });
  });

  it('never names a day before today', () => {
    const texts = forms.flatMap(([text]) =>
      ['2026-01-01', '2026-12-31', '2028-02-29'].map((day) => [text, day] as const),
    );

    const days = texts.flatMap(([text, day]) => [[reader.form(text, day).neededBy ?? day, day] as const]);

    expect(days.filter(([needed, day]) => needed < day)).toEqual([]);
  });
});
