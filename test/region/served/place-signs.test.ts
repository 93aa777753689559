import { describe, expect, it } from '@jest/globals';
import { ownRules } from '../../../src/config/own-rules.ts';
import { toldPlaces } from '../../../src/region/clues/told-places.ts';
import { createAtlas } from '../../../src/region/knowledge/atlas.ts';
import { findMentions } from '../../../src/region/places/find-mentions.ts';
import { readText } from '../../../src/region/reading/reading.ts';
import { servedStage } from '../../../src/region/served/served-stage.ts';
import { cueTable } from '../../../src/region/words/cues.ts';
import { knowledge } from '../atlas-of-tests.ts';

const atlas = createAtlas(knowledge, ownRules());

describe('the signs of a place', () => {
  it('are what the rules take it for and the words of its sentence', () => {
    const [munich] = signsIn('Ask Ada. The bank in Munich wants a demo. It is urgent.');

    expect(munich).toEqual(
      expect.arrayContaining([
        'kind city',
        'before in',
        'after wants',
        'then wants a',
        'left bank',
        'right demo',
      ]),
    );
    expect(munich).not.toEqual(expect.arrayContaining(['left ada']));
    expect(munich).not.toEqual(expect.arrayContaining(['right urgent']));
  });

  it('show other places and numbers only as such', () => {
    const [, oslo] = signsIn('From Munich to Oslo 2027');

    expect(oslo).toEqual(expect.arrayContaining(['before to', 'after #']));
    expect(oslo?.filter((sign) => sign.includes('munich'))).toEqual([]);
  });

  it('reach 25 words to each side where a sentence has no end', () => {
    const [munich] = signsIn(
      `${'near '.repeat(40)}far ${'word '.repeat(25)}in Munich ${'word '.repeat(25)}far`,
    );

    expect(munich?.filter((sign) => /far|near/.test(sign.replace('near ', '')))).toEqual([]);
  });
});

describe('what speaks for several places', () => {
  it('is how many regions are named, and words for more than one', () => {
    expect(stageOf('Munich or Osaka, both at once').signs).toEqual([
      'open',
      'several',
      'word or',
      'word both',
    ]);
    expect(stageOf('Munich').signs).toEqual(['open', 'one']);
  });
});

function stageOf(text: string) {
  const reading = readText(text, { knowledge, cues: cueTable });
  return servedStage(reading, toldPlaces(reading, [], atlas, findMentions));
}

function signsIn(text: string) {
  return stageOf(text).candidates.map(({ signs }) => signs);
}
