import { expect, it } from '@jest/globals';
import { dayIn } from '../../src/domain/day.ts';

it.each([
  ['Pacific/Auckland', '2026-11-23'],
  ['America/Los_Angeles', '2026-11-22'],
  ['Mars/Olympus', '2026-11-22'],
  [undefined, '2026-11-22'],
])('in %s the day is %s', (zone, day) => {
  expect(dayIn(zone, new Date('2026-11-22T12:00:00Z'))).toBe(day);
});
