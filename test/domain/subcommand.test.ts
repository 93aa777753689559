import { describe, expect, it } from '@jest/globals';
import { numberOf, parseSubcommand } from '../../src/domain/subcommand.ts';

describe('parseSubcommand', () => {
  it.each([
    ['help', { kind: 'help' }],
    ['  HELP ', { kind: 'help' }],
    ['help?', { kind: 'help' }],
    ['--help', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['mine', { kind: 'mine' }],
    ['open', { kind: 'open', text: '' }],
    ['open a request for Acme', { kind: 'open', text: 'open a request for Acme' }],
    ['offers off', { kind: 'offers', wanted: false }],
    ['Offers ON.', { kind: 'offers', wanted: true }],
    ['offers for Acme', { kind: 'open', text: 'offers for Acme' }],
    ['mine!', { kind: 'mine' }],
    ['status CSA-17', { kind: 'status', reference: 'CSA-17' }],
    ['status', { kind: 'status', reference: '' }],
    ['explain  Demo in\nMunich ', { kind: 'explain', text: 'Demo in\nMunich' }],
    ['explain', { kind: 'explain', text: '' }],
    ['', { kind: 'open', text: '' }],
    ['help Eficode with a demo', { kind: 'open', text: 'help Eficode with a demo' }],
    ['status of the Acme deal is unclear', { kind: 'open', text: 'status of the Acme deal is unclear' }],
    ['mine is a demo for Acme', { kind: 'open', text: 'mine is a demo for Acme' }],
    ['Demo for Acme', { kind: 'open', text: 'Demo for Acme' }],
  ])('reads “%s”', (typed, expected) => {
    expect(parseSubcommand(typed)).toEqual(expected);
  });
});

describe('numberOf', () => {
  it.each([
    ['CSA-17', 17],
    ['csa-17', 17],
    ['CSA17', 17],
    ['17', 17],
    ['#17', 17],
    ['CSA-0017', 17],
    ['CSA-17.', 17],
    ['`CSA-17`', 17],
    ['CSA-', undefined],
    ['seventeen', undefined],
    ['17.5', undefined],
    ['-17', undefined],
    ['12345678901', undefined],
  ])('of “%s” is %s', (reference, expected) => {
    expect(numberOf(reference)).toBe(expected);
  });
});
