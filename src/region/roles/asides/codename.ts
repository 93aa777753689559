import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { codenames, things } from '../../words/codenames.ts';
import { cues } from '../../words/cues.ts';
import { beginsPhrase } from '../../words/phrase-set.ts';

/** Words between a maker and its release. */
const reach = 20;

/** `AMD Milan, Rome and Genoa`, `ServiceNow on the Utah release, planning Vancouver`, `Dublin Core`. */
export function isCodename(reading: Reading, { first, last, confirmed }: Mention): boolean {
  if (beginsPhrase(reading.tokens, first, things)) return true;
  const makers = codenames.get(wordAt(reading, first));
  if (makers === undefined || confirmed || isPlaced(reading, first, last)) return false;
  return follows(reading, first, makers) || precedes(reading, last, makers);
}

/** The maker is named before it in its sentence, and nobody in between. */
function follows(reading: Reading, first: number, makers: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if (makers.has(wordAt(reading, at))) return true;
    if ((cueAt(reading, at) & telling) !== 0) return false;
  }
  return false;
}

/** `from Vancouver to Xanadu on ServiceNow`. */
function precedes(reading: Reading, last: number, makers: ReadonlySet<string>): boolean {
  for (let at = last + 1; at <= last + reach; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0 || (cueAt(reading, at) & telling) !== 0) return false;
    if (makers.has(wordAt(reading, at))) return true;
  }
  return false;
}

/** `in Milan`, `the Rome customer`, `Vancouver office`. */
function isPlaced(reading: Reading, first: number, last: number): boolean {
  if (placed.has(wordAt(reading, first - 1))) return true;
  const owners = cues.customer | cues.organisation | cues.site | cues.headquarters;
  return (cueAt(reading, last + 1) & owners) !== 0;
}

const telling = cues.customer | cues.partner | cues.site | cues.organisation | cues.work;
const placed = wordSet('in at near around for of im en aus em a customer client');
