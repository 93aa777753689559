import type { Weights } from '../learned/chances.ts';

/** What speaks for a place being where a text plays, learned by `scripts/learn-scenes.ts`. */
export type SceneWeights = Weights & {
  /** How likely a region has to be to be the answer, and the same where no other is named. */
  readonly surest: number;
  readonly alone: number;
};
