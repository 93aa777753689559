import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps, isDash } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { forWhom } from '../words/whom.ts';
import { leftRole } from './left-role.ts';
import { areProspects } from './prospects.ts';
import type { Role } from './role.ts';

/** Words that govern a place from the left. */
export const strong = cues.customer | cues.site | cues.partner | cues.event | cues.travel | cues.hosting;

/** `customer in the …`, `flying to …`: only prepositions and articles stand between. */
export function governorBefore(reading: Reading, { first, last, place }: Mention): Role | undefined {
  let parted = false;
  let isFor = false;
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    const gap = gapAt(reading, i + 1);
    if ((gap & (gaps.stop | gaps.comma | gaps.slash | gaps.arrow)) !== 0) return undefined;
    if (isDash(gap) && i < first - 1) return undefined;
    const cue = cueAt(reading, i);
    parted ||= (gapAt(reading, i + 1) & gaps.colon) !== 0;
    if (parted && (cue & cues.event) !== 0) return undefined;
    // `evento LATAM para partners`: an event for a region's people.
    if (place.kind === 'area' && (cue & cues.event) !== 0) return undefined;
    // `delivery center for a US telco`: whose it is not, but whom it works for.
    const isOthers = isFor || (parted && (cue & cues.partner) !== 0);
    if (isOthers && (cue & (cues.site | cues.partner)) !== 0 && gapAt(reading, last + 1) === gaps.space) {
      const noun = cueAt(reading, last + 1);
      if ((noun & cues.organisation) !== 0) return 'customer';
      if ((noun & cues.site) !== 0 && isFor) return 'site';
    }
    if ((cue & strong) !== 0 && !isWhatIsUsed(reading, i)) return leftRole(reading, i, false);
    isFor ||= forWhom.has(wordAt(reading, i));
    if (i < first - 1 && areProspects(reading, i)) return 'mentioned';
    if ((cue & (cues.preposition | cues.filler)) === 0) return undefined;
  }
  return undefined;
}

/** `every user of this instance`: what they use, and not where it is hosted. */
export function isWhatIsUsed(reading: Reading, at: number): boolean {
  if ((cueAt(reading, at) & cues.hosting) === 0) return false;
  return wordAt(reading, at - 2) === 'of' && theirs.has(wordAt(reading, at - 1));
}

const theirs = wordSet('this that the their our its');
