import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createAtlas } from '../../src/region/places/atlas.ts';
import { loadKnowledge } from '../../src/region/places/load-knowledge.ts';
import { ownAreas } from '../../src/region/places/own-areas.ts';
import type { RegionRules } from '../../src/region/rules.ts';
import { readText, type Reading } from '../../src/region/text/reading.ts';
import { cueTable } from '../../src/region/words/cues.ts';

const folder = new URL('../../test/region/cases/', import.meta.url);
const rulesFile = new URL('../../src/config/regions.yml', import.meta.url);

const knowledge = loadKnowledge();
const rows = parse(readFileSync(rulesFile, 'utf8')) as Pick<RegionRules, 'countries' | 'subRegions'>;

/** The world by the rules that come with the product. */
export const atlas = createAtlas(knowledge, { regions: ['AMER', 'APAC', 'EMEA'], ...rows, partners: [] });

const lexicon = { knowledge, cues: cueTable, own: ownAreas(rows.subRegions) };

type Line = {
  readonly id: string;
  readonly text?: string;
  readonly fields?: unknown;
  readonly expected: string;
  readonly trap: string;
};

export type Case = {
  readonly id: string;
  readonly reading: Reading;
  readonly expected: string;
  readonly isTold: boolean;
};

/** The labelled cases that are text and nothing else, read; told are news and tweets. */
export function textCases(): readonly Case[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .flatMap(({ id, text, fields, expected, trap }) =>
        text === undefined || fields !== undefined
          ? []
          : [{ id, reading: readText(text, lexicon), expected, isTold: trap === 'news' || trap === 'tweet' }],
      ),
  );
}
