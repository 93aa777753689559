import { describe, expect, it } from '@jest/globals';
import { csasOf, isCsa } from '../../src/domain/csas.ts';
import { watchesAny, watchModeOf } from '../../src/domain/watch.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const csas: Readonly<Record<string, readonly string[]>> = { AMER: ['U1'], APAC: [], EMEA: ['U2', 'U1'] };
const catalogue = {
  ...tinyCatalogue,
  regions: tinyCatalogue.regions.map((region) => ({ ...region, csas: csas[region.name] ?? [] })),
  watch: [
    { channel: 'C0ONE', mode: 'auto' },
    { channel: 'two', mode: 'off' },
  ],
} as const;

describe('the watch', () => {
  it.each([
    ['C0ONE', 'one', 'auto'],
    ['C0TWO', 'two', 'off'],
    ['C0THREE', 'three', 'off'],
    ['C0THREE', undefined, 'off'],
  ])('of %s (%s) is %s', (id, name, mode) => {
    expect(watchModeOf(catalogue, { id, name })).toBe(mode);
  });

  it('is on when any channel is watched', () => {
    expect(watchesAny(catalogue)).toBe(true);
    expect(watchesAny({ ...catalogue, watch: [{ channel: 'two', mode: 'off' }] })).toBe(false);
  });
});

describe('the CSAs', () => {
  it.each([
    ['EMEA', ['U2', 'U1']],
    ['APAC', ['U1', 'U2']],
    [undefined, ['U1', 'U2']],
  ])('of %s are %j', (region, expected) => {
    expect(csasOf(catalogue, region)).toEqual(expected);
  });

  it('are known in whatever region they are', () => {
    expect(['U1', 'U2', 'U3'].map((user) => isCsa(catalogue, user))).toEqual([true, true, false]);
  });
});
