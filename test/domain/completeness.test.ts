import { describe, expect, it } from '@jest/globals';
import { hintsFor } from '../../src/domain/completeness.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const region = tinyCatalogue.regions.find(({ name }) => name === 'EMEA');
const sunday = { region, today: '2026-11-22', now: new Date('2026-11-22T10:00:00Z') };
const monday = { region, today: '2026-11-23', now: new Date('2026-11-23T10:00:00Z') };
const complete = {
  crmLink: 'https://x.salesforce.com/1',
  neededBy: '2026-12-04',
  need: 'They meet the CTO next week; a second meeting would be a good outcome.',
};

describe('hintsFor', () => {
  it('says nothing about a complete request', () => {
    expect(hintsFor(complete, sunday)).toEqual([]);
  });

  it('misses what an empty form has not', () => {
    expect(hintsFor({}, sunday)).toEqual([
      { kind: 'no-crm-link' },
      { kind: 'no-date' },
      { kind: 'thin-need' },
    ]);
  });

  it.each([
    ['a demo', true],
    ['Please help us with this one soon', true],
    ['Please help the partner to tell the CI story', false],
    ['来週の会議で顧客に製品の価値を説明してほしいです', false],
    ['🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏', true],
  ])('finds that “%s” says too little: %s', (need, isThin) => {
    expect(hintsFor({ ...complete, need }, sunday).length === 1).toBe(isThin);
  });

  it.each([
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
  ])('says when the region is next at work when it is needed %s', (_, neededBy) => {
    expect(hintsFor({ ...complete, neededBy }, sunday)).toEqual([
      { kind: 'short-notice', region: 'EMEA', atWork: new Date('2026-11-23T08:00:00Z') },
    ]);
  });

  it('says that the region is at work now', () => {
    const hints = hintsFor({ ...complete, neededBy: '2026-11-23' }, monday);

    expect(hints).toEqual([{ kind: 'short-notice', region: 'EMEA' }]);
  });

  it('knows short notice without a region', () => {
    const hints = hintsFor({ ...complete, neededBy: '2026-11-23' }, { ...monday, region: undefined });

    expect(hints).toEqual([{ kind: 'short-notice' }]);
  });

  it.each(['2026-11-25', 'soon'])('does not take %s for short notice', (neededBy) => {
    expect(hintsFor({ ...complete, neededBy }, monday)).toEqual([]);
  });
});
