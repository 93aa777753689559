import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/region/reading/reading.ts';
import { endOfDateline } from '../../../src/region/running/dateline.ts';
import { isRunningText } from '../../../src/region/running/is-running-text.ts';
import { cueTable } from '../../../src/region/words/cues.ts';
import { answerTo, classifierWith, knowledge } from '../atlas-of-tests.ts';

const classify = classifierWith();
const lexicon = { knowledge, cues: cueTable };

describe('running text', () => {
  it.each([
    ['news', 'GOMA, Congo - Thousands of people fled on foot towards Goma on Friday.', true],
    ['a tweet', 'Lismore CBD under water, people on roofs #NSWFloods', true],
    ['a request', 'The bank in Goma needs a workshop on Friday, police said', false],
    ['an address', 'Paris, Texas', false],
  ])('tells %s', (_, text, expected) => {
    expect(isRunningText(readText(text, lexicon))).toBe(expected);
  });

  it.each([
    ['GOMA, Congo - Thousands fled', 2],
    ['PARIS, Tenn. (AP) — The catfish were frying', 3],
    ['Paris — a city of light - is calm', 1],
    ['Thousands fled on foot - many hurt', 0],
    ['AL, PA, MI - is this an acronym?', 0],
  ])('reads the dateline of %s', (text, words) => {
    expect(endOfDateline(readText(text, lexicon))).toBe(words);
  });
});

describe('places in running text', () => {
  it.each([
    [
      'a dateline outweighs a guest',
      'NEW DELHI - The French president will be chief guest at the parade, officials said on Monday.',
      'APAC',
    ],
    [
      'a press abbreviation tells a namesake',
      'PARIS, Tenn. — The festival drew crowds from Clarksville and Jackson on Saturday.',
      'AMER',
    ],
    [
      'neighbours tell a namesake',
      'TORNADO on the ground near Mt. Juliet, TN!! Lebanon and Cookeville take cover NOW #tnwx',
      'AMER',
    ],
    [
      'a street is no city',
      'A pedestrian was killed late Friday on the Berlin Turnpike in Newington, Connecticut, police said.',
      'AMER',
    ],
    [
      'a tag holds a state',
      "Lismore CBD under 14m. People on roofs, tinnies doing what the SES can't. #NSWFloods",
      'APAC',
    ],
    ['a tag is joined from two words', 'sunrise run was worth it #telaviv 🌅', 'EMEA'],
    ['a tag is joined from three words', 'que calor, nem o mar refresca hoje #riodejaneiro', 'AMER'],
    [
      'a tag begins with what people wish a place',
      'so many people at the viewpoint today, never seen it like this #visitlisbon',
      'EMEA',
    ],
    ['a tag ends with what people complain of', 'two hours for five kilometres again #punetraffic', 'APAC'],
    ['a tag begins with an airport', 'buses late again today, what a surprise #AklTransport', 'APAC'],
    [
      'a tag of everyday words holds no place',
      'best week of my life so far #goodvibes #thisislife',
      'unknown',
    ],
    [
      'a full name is a person',
      'MARACAIBO — A court released journalist Victoria Urdaneta on Tuesday after 41 days in jail.',
      'AMER',
    ],
    [
      'the scene is named first, and others in passing',
      'Slovenia closed its tallest ski jump on Friday after a storm. A builder from Calgary will repair it, and juniors from Sapporo train elsewhere.',
      'EMEA',
    ],
    [
      'a guest comes first, and the scene after a preposition',
      'A Canadian cyclist was found unhurt near Chiang Rai on Monday after two nights in the forest, police said.',
      'APAC',
    ],
    [
      'a minister abroad speaks where he is',
      'Lawmakers in Ottawa questioned a Japanese carmaker on Tuesday about subsidies for its battery plant.',
      'AMER',
    ],
    [
      'its own country vouches for a city whose namesake is in a state',
      'Ireland drew with Wales in Dublin on Saturday. The late goal came from a substitute who was born in Ohio.',
      'EMEA',
    ],
    ['a city needs no capital in a tweet', 'bike gone again, third one this year. amsterdam wins 🚲', 'EMEA'],
    [
      'a preposition in small letters is no town before a state',
      'half of ohio is at our table in munich tonight and they know every song 🍻',
      'EMEA',
    ],
    [
      'two leaders who meet nowhere stay open',
      'The leaders of Canada and India agreed to name new ambassadors, both offices said on Sunday.',
      'ambiguous',
    ],
    [
      'two places alike stay open',
      'The parts maker will cut 700 jobs, half in Hamamatsu, Japan, and half in Bowling Green, Kentucky, it said on Wednesday.',
      'ambiguous',
    ],
  ])('%s', (_, text, expected) => {
    expect(answerTo(classify, text)).toBe(expected);
  });

  it('says what was outweighed', () => {
    const verdict = classify({
      text: 'A Dutch hiker missing for six days was found alive on Tuesday above Huaraz in Peru, police said.',
    });
    expect(verdict.kind === 'unknown' ? [] : verdict.reasons.map(({ because }) => because)).toEqual([
      'mentions Huaraz (Peru)',
      'also names Netherlands',
    ]);
  });
});
