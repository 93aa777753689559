import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { forWhom } from '../../words/whom.ts';
import type { Role } from '../role.ts';

/** Whose a site is that stands before its place: `partner office in Paris`, `our office in Dublin`. */
export function ownerOfSite(reading: Reading, at: number): Role | undefined {
  let first = at;
  while ((cueAt(reading, first - 1) & cues.site) !== 0) first -= 1;
  const gap = gapAt(reading, first);
  if ((gap & (gaps.stop | gaps.comma | gaps.slash)) !== 0 || isDash(gap)) return undefined;
  // `im Werk Querétaro`: in the, and no `I'm`.
  const self = (cueAt(reading, first - 1) & cues.preposition) === 0 ? cues.self : 0;
  const before = cueAt(reading, first - 1);
  if ((before & cues.partner) !== 0 || isOfPartner(reading, first)) return 'partner';
  return (before & self) !== 0 && (before & cues.customer) === 0 ? 'requester' : undefined;
}

/** `delivered by the Infosys team in Pune`: a company's name and articles stand between. */
function isOfPartner(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    const gap = gapAt(reading, i + 1);
    if ((gap & (gaps.stop | gaps.comma | gaps.colon)) !== 0 || isDash(gap)) return false;
    const cue = cueAt(reading, i);
    if ((cue & cues.partner) !== 0) return true;
    if (isHaving(reading, i, first)) continue;
    // `partner in Lyon for users in Osaka`: those are somebody else's.
    if ((cue & ~(cues.filler | cues.preposition)) !== 0 || forWhom.has(wordAt(reading, i))) return false;
    if (cue === 0 && reading.tokens.list[i]?.shape === 'lower') return false;
    // `partner in Lyon site in Osaka`: the place is the partner's, and the site another's.
    if (reading.nameAt(i)?.common === false && (cueAt(reading, i - 1) & cues.preposition) !== 0) return false;
  }
  return false;
}

/** `the partner has offices in Oslo and Rome`; but `has an end user in Oslo`. */
function isHaving(reading: Reading, verb: number, site: number): boolean {
  return having.has(wordAt(reading, verb)) && offices.has(wordAt(reading, site));
}

const having = wordSet('has have operates runs keeps maintains wants');
const offices = wordSet('office offices branch branches sites hub hubs locations people staff');
