import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith, knowledge } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('what is known of the world', () => {
  it('covers every time zone of this platform', () => {
    const missing = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !knowledge.zones.has(zone.toLowerCase()),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    'Asia/Calcutta',
    'US/Pacific',
    'GB-Eire',
    'Asia/Saigon',
    'America/Buenos_Aires',
    'Europe/Kiev',
    'NZ',
  ])('covers the old zone name %s', (zone) => {
    expect(knowledge.zones.has(zone.toLowerCase())).toBe(true);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh', 'ko', 'ar', 'ru'])(
    'covers the names of countries in %s',
    (language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      const wrong = [...knowledge.countries.values()].filter(
        ({ alpha2, region }) => alpha2 !== 'AQ' && answerTo(classify, names.of(alpha2) ?? '') !== region,
      );
      expect(wrong.length).toBeLessThanOrEqual(6);
    },
  );

  it.each([
    ['Big Apple', 'AMER'],
    ['Blighty', 'EMEA'],
    ['Down Under', 'APAC'],
    ['the Gulf', 'EMEA'],
    ['Monachium', 'EMEA'],
    ['Londres', 'EMEA'],
    ['Пекин', 'APAC'],
    ['القاهرة', 'EMEA'],
    ['バルセロナ', 'EMEA'],
    ['SYD', 'APAC'],
    ['GRU', 'AMER'],
    ['Kiwi', 'APAC'],
    ['Bavaria', 'EMEA'],
    ['Karnataka', 'APAC'],
    ['Paris, Texas', 'AMER'],
    ['Sinagpore', 'APAC'],
    ['Germny', 'EMEA'],
  ])('places %s', (name, region) => {
    expect(answerTo(classify, name)).toBe(region);
  });
});
