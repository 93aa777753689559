import { levels, type Clue } from '../clues/clue.ts';
import type { Stage } from '../learned/chances.ts';
import type { Mention } from '../places/mention.ts';
import { gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { mentionSigns } from './mention-signs.ts';
import { outlineOf, type Outline } from './outline.ts';
import { hints, hintsAt } from './scene-words.ts';

/** A place and what it says about where a text plays. */
export type Weighed = { readonly mention: Mention; readonly weight: number };

/** What the weights see of a text: its places and organisations, and what speaks for several scenes. */
export function stageOf(
  reading: Reading,
  places: readonly Weighed[],
  organisations: readonly Clue[],
  dateline: number,
): Stage {
  const outline = outlineOf(
    reading,
    places.map(({ mention }) => mention),
    dateline,
  );
  return {
    candidates: [
      ...places.map((place) => ({
        regions: place.mention.region === undefined ? place.mention.regions : [place.mention.region],
        signs: mentionSigns(reading, place, outline),
      })),
      ...organisations.map((clue) => ({
        regions: clue.region === undefined ? clue.regions : [clue.region],
        signs: organisationSigns(clue, places),
      })),
    ],
    signs: openSigns(reading, places, outline),
  };
}

function organisationSigns({ level, words, country }: Clue, places: readonly Weighed[]): readonly string[] {
  const isPublic = level !== levels.company && words.includes(' ');
  const isAmong = places.some(({ mention }) => mention.place.country === country);
  return [isPublic ? 'public organisation' : 'organisation', ...(isAmong ? ['country again'] : [])];
}

/** What speaks for several scenes: regions in the lead, lists, words of treaties. */
function openSigns(reading: Reading, places: readonly Weighed[], outline: Outline): readonly string[] {
  const regions = new Set(places.map(({ mention }) => mention.region));
  const inLead = places.filter(({ mention }) => outline.sentenceOf(mention.first) === 0);
  const leading = new Set(inLead.map(({ mention }) => mention.region));
  const { style } = outline;
  return [
    style,
    `regions ${Math.min(regions.size, 3)}`,
    `${style} regions in lead ${Math.min(leading.size, 3)}`,
    ...(regions.size > 1 && isListed(reading, places) ? ['listed'] : []),
    ...(regions.size > 1 ? jointSigns(reading) : []),
    ...(outline.dateline > 0 ? ['dateline'] : []),
  ];
}

function isListed(reading: Reading, places: readonly Weighed[]): boolean {
  return places.some(({ mention }, i) => {
    const next = places[i + 1]?.mention;
    if (next === undefined || next.region === mention.region) return false;
    const words = foldedWords(reading.tokens, mention.last + 1, next.first - 1);
    const between = next.first - mention.last - 1;
    return between === 0 ? (gapAt(reading, next.first) & gaps.comma) !== 0 : between === 1 && words === 'and';
  });
}

/** Words of treaties and comparisons in the lead. */
function jointSigns(reading: Reading): readonly string[] {
  let joint = 0;
  for (let at = 0; at < reading.tokens.list.length && at < longestLead; at += 1) {
    if ((hintsAt(reading.tokens, at) & hints.joint) !== 0) joint += 1;
  }
  return joint === 0 ? [] : [joint === 1 ? 'joint word' : 'joint words'];
}

const longestLead = 60;
