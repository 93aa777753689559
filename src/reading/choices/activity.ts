import type { Activity, Catalogue } from '../../domain/catalogue.ts';
import { concepts } from './concepts.ts';
import { fold, wordsOf } from '../words.ts';

type ReadActivity = {
  readonly theme?: string;
  readonly activity?: string;
  readonly reasons: readonly string[];
};

export type ActivityReader = (folded: string) => ReadActivity;

type Profile = {
  readonly theme: string;
  readonly activity: Activity;
  readonly weights: ReadonlyMap<string, number>;
};

/** A winner has to be this much better than the next one. */
const clearly = 1.4;
/** Less than one shared concept that only a few activities have is no hint. */
const leastScore = 0.3;

/**
 * Prepares the choice of an activity: the concepts and words of each label, the rarer in the catalogue the
 * heavier. Two activities that fit about as well give only their theme, if they share it.
 */
export function activityReader({ themes }: Pick<Catalogue, 'themes'>): ActivityReader {
  const profiles = profilesOf(themes);
  return (folded) => {
    const marks = marksOf(folded);
    const scored = profiles
      .map(({ theme, activity, weights }) => ({ theme, activity, score: scoreOf(marks, weights) }))
      .sort((one, other) => other.score - one.score);
    const [best, second] = scored;
    if (best === undefined || best.score < leastScore) return { reasons: [] };
    if (best.score >= clearly * (second?.score ?? 0)) {
      return { theme: best.theme, activity: best.activity.id, reasons: best.activity.reasons };
    }
    const near = new Set(
      scored.filter(({ score }) => score * clearly > best.score).map(({ theme }) => theme),
    );
    return near.size === 1 ? { theme: best.theme, reasons: [] } : { reasons: [] };
  };
}

function profilesOf(themes: Catalogue['themes']): readonly Profile[] {
  const marked = themes.flatMap(({ id, activities }) =>
    activities.map((activity) => ({
      theme: id,
      activity,
      marks: marksOf(fold(activity.label.normalize('NFC'))),
    })),
  );
  const frequency = new Map<string, number>();
  for (const mark of marked.flatMap(({ marks }) => [...marks]))
    frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  return marked.map(({ theme, activity, marks }) => ({
    theme,
    activity,
    weights: new Map([...marks].map((mark) => [mark, weightOf(mark) / (frequency.get(mark) ?? 1)])),
  }));
}

/** A concept says far more than a word that happens to stand in a label. */
function weightOf(mark: string): number {
  return mark.startsWith('#') ? 1 : 0.15;
}

/** Concepts (`#3`) and longer words of a folded text. */
function marksOf(folded: string): ReadonlySet<string> {
  const shared = concepts.flatMap(({ pattern }, index) =>
    folded.search(pattern) === -1 ? [] : [`#${index}`],
  );
  const words = wordsOf(folded).flatMap((word) =>
    word.folded.length > 4 ? [word.folded.replace(/s$/, '')] : [],
  );
  return new Set([...shared, ...words.filter((word) => !everyday.has(word))]);
}

const everyday = new Set(
  'partner customer sales their through there would about other could please thanks which where'.split(' '),
);

/** What text and label share, less when the label is about other things too. */
function scoreOf(marks: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const all = sum([...weights.values()]);
  const shared = sum([...marks].map((mark) => weights.get(mark) ?? 0));
  return all === 0 ? 0 : shared * Math.sqrt(shared / all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
