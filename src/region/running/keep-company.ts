import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { hasRivals, surely, type Mention } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import type { Weighed } from './stage.ts';

/** What a place adds to its country's and its state's votes. */
type Votes = { readonly countries: Map<string, number>; readonly states: Map<string, number> };

/** A place that is this many times smaller than its best-known namesake is thought of only in its own state. */
const shadowed = 12;

/** A place that is this many times smaller is not thought of even there: `Melbourne` beside Florida. */
const eclipsed = 20;

/** What a place weighs at least to have a vote; for a name that is clear by itself, twice that. */
const least = 0.5;

/**
 * Places that stand together belong together: `Lebanon and Cookeville` beside a town in Tennessee, `Halifax`
 * beside Yorkshire. A name is read as its namesake in the state or the country that others in the text vouch
 * for.
 */
export function keepCompany(
  reading: Reading,
  mentions: readonly Mention[],
  weights: readonly number[],
  atlas: Atlas,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, i) => {
    if (mention.confirmed || mention.place.kind === 'people' || mention.place.kind === 'area') return mention;
    const votes = votesOf(
      mentions.flatMap((other, at) => {
        const weight = weights[at] ?? 0;
        return at !== i && weight >= least && isOther(other, mention) ? [{ mention: other, weight }] : [];
      }),
    );
    const typed = foldedWords(reading.tokens, mention.name.first, mention.name.last);
    const sense = vouchedFor(mention, typed, votes);
    if (sense === undefined) return mention;
    const sure = surely(sense, atlas);
    return sure.region === undefined ? mention : { ...mention, ...sure };
  });
}

function isOther(other: Mention, { place }: Mention): boolean {
  return other.region !== undefined && other.place.name !== place.name;
}

function votesOf(voters: readonly Weighed[]): Votes {
  const votes: Votes = { countries: new Map(), states: new Map() };
  for (const { mention, weight } of voters) {
    const { place, sureness, confirmed } = mention;
    if (place.kind === 'area' || sureness < 0.7) continue;
    add(votes.countries, place.country, hasRivals(mention) ? weight / 2 : weight);
    if (place.state !== '')
      add(votes.states, `${place.country}-${place.state}`, confirmed || place.kind === 'state' ? 1 : 0.5);
  }
  return votes;
}

function add(votes: Map<string, number>, key: string, vote: number): void {
  votes.set(key, (votes.get(key) ?? 0) + vote);
}

function vouchedFor(
  { name, place, region }: Mention,
  typed: string,
  { countries, states }: Votes,
): Sense | undefined {
  const best = Math.max(0, ...countries.values());
  // `Ireland … Dublin … Ohio`: its own country is named as well.
  if (region !== undefined && place.kind === 'city' && (countries.get(place.country) ?? 0) >= 1)
    return undefined;
  const inState = name.senses.find(
    ({ country, state, kind, key, people }) =>
      kind === 'city' &&
      key === typed &&
      people * eclipsed >= place.people &&
      (states.get(`${country}-${state}`) ?? 0) >= 1 &&
      countries.get(country) === best,
  );
  if (inState !== undefined) return inState;
  // The country everybody means needs no company.
  if (place.kind === 'country' && place.people >= wellKnown) return undefined;
  const needed = region === undefined ? least : 1;
  return name.senses
    .filter(
      ({ kind, country }) =>
        kind !== 'people' && (countries.get(country) ?? 0) >= needed && countries.get(country) === best,
    )
    .find(
      ({ kind, people, key }) =>
        kind === 'state' ||
        kind === 'country' ||
        (people * shadowed >= place.people && (key === typed || place.key !== typed)) ||
        (key === typed && place.key !== typed),
    );
}

/** The rank of countries by their size from which on nobody thinks of a town of the same name first. */
const wellKnown = 3;
