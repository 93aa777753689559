import { describe, expect, it } from '@jest/globals';
import { isTimeZone } from '../../src/domain/time-zone.ts';

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Calcutta'])('is %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each([null, undefined, '', 'Mars/Phobos', 7])('is not %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
