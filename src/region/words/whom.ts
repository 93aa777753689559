import { wordSet } from '../text/word-set.ts';

/** Words before somebody who is served: `for a US telco`. */
export const forWhom = wordSet('for fur para pour voor per til dla');
