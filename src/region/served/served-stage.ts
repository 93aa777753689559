import type { ToldPlace } from '../clues/told-places.ts';
import { everywhere } from '../knowledge/atlas.ts';
import { chancesFrom, sumOf, type Stage, type Weights } from '../learned/chances.ts';
import { coverageOf } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { openSigns } from './open-signs.ts';
import { seeSigns, type See } from './place-signs.ts';

/** What the weights see of a request: its places, and what speaks for several of them or none. */
export function servedStage(reading: Reading, told: readonly ToldPlace[]): Stage {
  const candidates = eachPlace(reading, told, (regions, look) => {
    const signs: string[] = [];
    look((kind, what) => signs.push(`${kind} ${what}`));
    return { regions, signs };
  });
  return {
    candidates,
    signs: openSigns(
      reading,
      candidates.flatMap(({ regions }) => regions),
    ),
  };
}

/** Prepares what `chancesOf` says of a `servedStage`, without putting one together. */
export function createServedChances({
  mentions,
  open,
}: Weights): (reading: Reading, told: readonly ToldPlace[]) => ReadonlyMap<string, number> {
  const kinds = new Map<string, Map<string, number>>();
  for (const [sign, weight] of Object.entries(mentions)) {
    const kind = sign.slice(0, sign.indexOf(' '));
    const weights = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, weights.set(sign.slice(kind.length + 1), weight));
  }
  return (reading, told) => {
    const places = eachPlace(reading, told, (regions, look) => {
      let sum = 0;
      look((kind, what) => (sum += kinds.get(kind)?.get(what) ?? 0));
      return { regions, sum };
    });
    return chancesFrom(
      sumOf(
        openSigns(
          reading,
          places.flatMap(({ regions }) => regions),
        ),
        open,
      ),
      places,
    );
  };
}

function eachPlace<Seen>(
  reading: Reading,
  told: readonly ToldPlace[],
  take: (regions: readonly string[], look: (see: See) => void) => Seen,
): readonly Seen[] {
  const isPlace = coverageOf(
    told.map(({ mention }) => mention),
    reading,
  );
  return told
    .filter(({ mention }) => mention.region !== everywhere)
    .map((one) => take(regionsOf(one), (see) => seeSigns(reading, one, isPlace, see)));
}

/** The region a place lies in, or all its name may mean. */
function regionsOf({ mention: { region, regions } }: ToldPlace): readonly string[] {
  return region === undefined ? regions : [region];
}
