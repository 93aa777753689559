import { levels, type Clue } from '../clues/clue.ts';
import { organisationClues } from '../clues/organisation-clues.ts';
import { placeName } from '../clues/place-name.ts';
import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import { chancesOf, type Stage } from '../learned/chances.ts';
import { hasRivals, type Mention } from '../places/mention.ts';
import { cueAt, gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { endOfDateline } from './dateline.ts';
import { keepCompany } from './keep-company.ts';
import { placesOf } from './places-of.ts';
import { sceneWeights } from './scene-weights.ts';
import { stageOf, type Weighed } from './stage.ts';
import { weightOf } from './weight-of.ts';
import { weights } from './weights.ts';

/** The region where the text plays and how likely it is; no region: it stays open. */
type Scene = { readonly region: string | undefined; readonly sureness: number };

/** What is found in a running text, and what the weights see of it. */
type Found = {
  readonly places: readonly Weighed[];
  readonly organisations: readonly Clue[];
  readonly stage: Stage;
};

/**
 * What running text says about the region. Its places are weighed against each other: where it likely plays
 * in one region, the others are only hints; where that stays open, all stand.
 */
export function weighPlaces(reading: Reading, atlas: Atlas): readonly Clue[] {
  const { places, organisations, stage } = findPlaces(reading, atlas);
  const scene = likeliest(
    chancesOf(stage, sceneWeights),
    isOneRegion(stage) ? sceneWeights.alone : sceneWeights.surest,
  );
  if (scene.region === undefined && isOneRegion(stage)) return [];
  return [
    ...places.map(({ mention }) => clueOf(reading, mention, scene, atlas)),
    ...organisations.map((clue) => ({
      ...clue,
      level: levelOf(clue.region, scene),
      sureness: scene.sureness,
    })),
  ];
}

/** `least`: how likely the region has to be. */
function likeliest(regions: ReadonlyMap<string, number>, least: number): Scene {
  const [top] = [...regions].toSorted(([, a], [, b]) => b - a);
  if (top === undefined || top[1] < least) return { region: undefined, sureness: 0 };
  return { region: top[0], sureness: top[1] };
}

/** What is named lies in one region, and yet the text hardly plays there: nothing is known. */
function isOneRegion({ candidates }: Stage): boolean {
  return new Set(candidates.flatMap(({ regions }) => regions)).size <= 1;
}

/** The places and organisations that may tell where a running text plays. */
export function findPlaces(reading: Reading, atlas: Atlas): Found {
  const dateline = endOfDateline(reading);
  const places = weighedPlaces(reading, atlas, dateline);
  const organisations = organisationClues(withLoneOrganisations(reading, dateline), [], atlas).filter(
    ({ level }) => level >= levels.company,
  );
  return { places, organisations, stage: stageOf(reading, places, organisations, dateline) };
}

/** `SUVA —` is a city, `Panama Canal` no broadcaster: an organisation stands alone, and not in the dateline. */
function withLoneOrganisations(reading: Reading, dateline: number): Reading {
  const { list } = reading.tokens;
  const organisations = reading.organisations.filter(({ first }) => {
    const isBeside = gapAt(reading, first) === gaps.space && list[first - 1]?.shape === 'title';
    return first >= dateline && (!isBeside || cueAt(reading, first - 1) !== 0);
  });
  return { ...reading, organisations };
}

function weighedPlaces(reading: Reading, atlas: Atlas, dateline: number): readonly Weighed[] {
  const found = placesOf(reading, atlas);
  const alone = found.map((mention) => weightOf(reading, mention, dateline));
  const weighed = keepCompany(reading, found, alone, atlas)
    .map((mention, i) => ({
      mention,
      weight: mention === found[i] ? (alone[i] ?? 0) : weightOf(reading, mention, dateline),
    }))
    .filter(({ mention, weight }) => weight > 0 && mention.region !== everywhere);
  // Names that mean several regions count only where nothing else is named as a place.
  const clear = weighed.filter(({ mention }) => mention.region !== undefined);
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return clear.some(({ weight }) => weight >= Math.min(heaviest, weights.named)) ? clear : weighed;
}

function levelOf(region: string | undefined, scene: Scene): number {
  return scene.region === undefined || region === scene.region ? levels.mentioned : levels.hint;
}

function clueOf(reading: Reading, mention: Mention, scene: Scene, atlas: Atlas): Clue {
  const { place, region, regions } = mention;
  const words = typedWords(reading.tokens, mention.first, mention.last);
  const level = levelOf(region, scene);
  const country = place.kind === 'area' || hasRivals(mention) ? undefined : place.country;
  return {
    rule: 'served',
    level,
    region,
    regions,
    sureness: scene.sureness,
    because: `${level === levels.hint ? 'also names' : 'mentions'} ${placeName(mention, words, atlas)}`,
    words,
    country,
    subRegion: country === undefined ? undefined : atlas.subRegionOf(country),
  };
}
