import { readdirSync, readFileSync } from 'node:fs';
import { ownRules } from '../../src/config/own-rules.ts';
import { createAtlas } from '../../src/region/knowledge/atlas.ts';
import { loadKnowledge } from '../../src/region/knowledge/load-knowledge.ts';
import { ownAreas } from '../../src/region/knowledge/own-areas.ts';
import { readText, type Reading } from '../../src/region/reading/reading.ts';
import { cueTable } from '../../src/region/words/cues.ts';

const folder = new URL('../../test/region/cases/', import.meta.url);

const knowledge = loadKnowledge();
const rules = ownRules();

/** The world by the rules that come with the product. */
export const atlas = createAtlas(knowledge, rules);

const lexicon = { knowledge, cues: cueTable, own: ownAreas(rules.subRegions) };

/** Any text as a case of a request. */
export function requestCase(id: string, text: string, expected: string): Case {
  return { id, reading: readText(text, lexicon), expected, isTold: false };
}

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
