import { hasRivals, type Mention } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { isOwner } from './beside.ts';
import { neighbourSigns } from './neighbour-signs.ts';
import type { Outline } from './outline.ts';
import type { Weighed } from './stage.ts';
import { standingOf } from './weights.ts';

/**
 * What is seen of a place that may tell whether the text plays there. How much each sign says is learned from
 * labelled texts; see `scene-weights.ts`.
 */
export function mentionSigns(
  reading: Reading,
  { mention, weight }: Weighed,
  outline: Outline,
): readonly string[] {
  return [
    `standing ${standingOf(weight)}`,
    `kind ${mention.place.kind}`,
    ...positionSigns(mention, outline),
    ...nameSigns(reading, mention),
    ...neighbourSigns(reading, mention, outline.dateline),
    ...companySigns(mention, outline),
  ];
}

/** A tweet has no lead: where a place stands says something else there. */
function positionSigns({ first }: Mention, outline: Outline): readonly string[] {
  if (first < outline.dateline) return [];
  const { style } = outline;
  const sentence = outline.sentenceOf(first);
  const signs = [
    `${style} sentence ${Math.min(sentence, 2)}`,
    `${style} rank ${Math.min(outline.rankOf(first), 3)}`,
  ];
  if (outline.sentences > 1 && sentence === outline.sentences - 1) signs.push(`${style} last sentence`);
  return signs;
}

/** How its name is written, and how well it is known. */
function nameSigns(reading: Reading, mention: Mention): readonly string[] {
  const { tokens, cased } = reading;
  const { first, last, place, name, sureness, confirmed } = mention;
  const signs: string[] = [];
  if (confirmed) signs.push('confirmed');
  else if (sureness < 0.9) signs.push('unsure');
  if (hasRivals(mention)) signs.push('rivals');
  if (mention.corrected === true) signs.push('corrected');
  if (name.surname || name.firstName) signs.push('called so');
  if (tokens.list[last]?.shape === 'lower') signs.push(cased ? 'small letters' : 'all small');
  if (place.kind === 'city')
    signs.push(place.people >= 1000 ? 'metropolis' : place.people >= 100 ? 'city' : 'town');
  if (isOwner(reading, last)) signs.push('owner');
  if (first === 0) signs.push('opens');
  return signs;
}

/** Other places beside it vouch for it; in a list of several regions each is an example. */
function companySigns(mention: Mention, outline: Outline): readonly string[] {
  const { country, region, again, listed } = outline.companyOf(mention);
  return [
    ...(country > 0 ? ['country again'] : []),
    ...(country > 1 ? ['country thrice'] : []),
    ...(region > 0 ? ['region again'] : []),
    ...(again ? ['named again'] : []),
    ...(listed ? ['listed'] : []),
  ];
}
