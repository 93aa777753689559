import { describe, expect, it } from '@jest/globals';
import type { WorkingHours } from '../../src/domain/catalogue.ts';
import { nextAtWork } from '../../src/domain/working-hours.ts';

const week: WorkingHours = { from: '09:00', to: '17:00', days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] };
const sundayToThursday: WorkingHours = {
  from: '08:30',
  to: '16:00',
  days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu'],
};

describe('nextAtWork', () => {
  it.each([
    ['in the middle of a working day', week, 'Europe/Berlin', '2026-11-23T10:00Z', '2026-11-23T10:00Z'],
    ['before work', week, 'Europe/Berlin', '2026-11-23T07:59Z', '2026-11-23T08:00Z'],
    ['at the end of work', week, 'Europe/Berlin', '2026-11-23T16:00Z', '2026-11-24T08:00Z'],
    ['on a Friday evening', week, 'America/New_York', '2026-11-20T22:30Z', '2026-11-23T14:00Z'],
    [
      'on a Sunday that is Monday over there',
      week,
      'Asia/Singapore',
      '2026-11-22T23:00Z',
      '2026-11-23T01:00Z',
    ],
    [
      'on a Sunday where Sunday is worked',
      sundayToThursday,
      'Asia/Dubai',
      '2026-11-22T05:00Z',
      '2026-11-22T05:00Z',
    ],
    [
      'on a Friday where Friday is free',
      sundayToThursday,
      'Asia/Dubai',
      '2026-11-20T05:00Z',
      '2026-11-22T04:30Z',
    ],
    ['across the end of summer time', week, 'Europe/Berlin', '2026-10-24T10:00Z', '2026-10-26T08:00Z'],
    ['across the start of summer time', week, 'Europe/Berlin', '2027-03-27T10:00Z', '2027-03-29T07:00Z'],
    ['in a zone with odd minutes', week, 'Asia/Kathmandu', '2026-11-23T00:00Z', '2026-11-23T03:15Z'],
    ['late on the last day of the year', week, 'Pacific/Auckland', '2026-12-31T10:00Z', '2026-12-31T20:00Z'],
  ])('%s', (_, hours, timeZone, now, expected) => {
    expect(nextAtWork(hours, timeZone, new Date(now))).toEqual(new Date(expected));
  });
});
