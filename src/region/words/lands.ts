import { wordSet } from '../text/word-set.ts';

/** Begins the name of a town: `Fort Liberty`. */
export const beginsPlace = wordSet('fort camp port mount mt lake saint st ste san santa base');

/** Ends the name of a place that is called after somebody or something: `Victor Harbor`. */
export const endsPlace = wordSet(
  'harbor harbour bay beach springs heights valley falls creek hill hills river ridge grove island islands lake point bluff hollow',
);
