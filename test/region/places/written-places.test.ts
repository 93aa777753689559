import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('places by the way they are written', () => {
  it.each([
    ['customer is on Asia/Riyadh time', 'EMEA'],
    ['America/Argentina/Buenos_Aires', 'AMER'],
    ['America/Nuuk', 'EMEA'],
    ['EST5EDT', 'AMER'],
    ['their zone is Europe/Kiev', 'EMEA'],
  ])('are told by a time zone: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it('are not told by a zone of no place', () => {
    expect(answerTo(classify, 'Etc/GMT+5')).toBe('unknown');
    expect(answerTo(classify, 'the job runs at 10:00 EST')).toBe('unknown');
  });

  it.each([
    ['Hohenwald, TN', 'AMER'],
    ['customer in Lake Junaluska, NC', 'AMER'],
    ['customer in Woodgate, QLD', 'APAC'],
    ['Tailville Oregon', 'AMER'],
    ['Cambridge, Mass.', 'AMER'],
    ['Nice airport wants a PoC', 'EMEA'],
    ['Victoria state government wants a PoC', 'APAC'],
    ['customer in Perth, Ont.', 'AMER'],
    ['customer in Geneva Alabama', 'AMER'],
    ['the Ipswich in Queensland, not Suffolk', 'APAC'],
    ['seats are in Ipswich (Queensland)', 'APAC'],
  ])('are told by the state of a town we do not know: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it.each(['Bosch, DE', 'Thanks Kerstin, OK'])('are not told by what may be no state: %s', (text) => {
    expect(answerTo(classify, text)).not.toBe('AMER');
  });

  it.each([
    ['Santa Rosa, Laguna, Philippines', 'APAC'],
    ['customer in Valencia, Carabobo, Venezuela', 'AMER'],
    ['Paris, Texas, and nowhere else', 'AMER'],
    ['Armenia, Colombia', 'AMER'],
    ['Georgia, USA', 'AMER'],
  ])('are told by the country an address ends with: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it.each([
    ['Heard and McDonald Islander', 'APAC'],
    ['the Tadzhik customer wants a workshop', 'EMEA'],
    ['ein paraguayischer Kunde', 'AMER'],
    ['японский заказчик', 'APAC'],
    ['温哥华', 'AMER'],
    ['開普敦', 'EMEA'],
  ])('are told in other languages and by their people: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it('are not told by a country that only stands beside theirs', () => {
    expect(answerTo(classify, 'customers in Ireland, the US and Japan')).toBe('ambiguous');
  });

  it.each([
    ['customer in Cộng hòa Xã hội chủ nghĩa Việt Nam', 'APAC'],
    ['中华人民共和国', 'APAC'],
    ['Al-Jumhūrīyah Al-Libnānīyah', 'EMEA'],
    ['Estado Libre Asociado de Puerto Rico', 'AMER'],
    ['Jamhuri ya Kenya', 'EMEA'],
    ['Virgin Islands (British)', 'AMER'],
    ['Saint Martin (French part)', 'AMER'],
    ['Korea, Republic of', 'APAC'],
    ['customer in the Arab Republic of Egypt', 'EMEA'],
    ['customer in the Federal Republic of Nigeria', 'EMEA'],
  ])('are countries by their long names: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it.each([
    ['our customer in SF', 'AMER'],
    ['customer in KL', 'APAC'],
    ['meet them in D.C.', 'AMER'],
    ['NOLA', 'AMER'],
  ])('are cities by their initials after a preposition: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it('leaves initials alone elsewhere', () => {
    expect(answerTo(classify, 'SF integration and an LA')).toBe('unknown');
  });

  it('takes the name of a sub-region in the field for territories', () => {
    expect(classify({ fields: { territory: 'Federal' } })).toMatchObject({
      region: 'AMER',
      subRegion: 'Federal',
    });
  });
});
