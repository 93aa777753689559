import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ownCatalogueFile } from '../src/config/catalogue.ts';

/** CSAs among the people of the simulated Slack, by region. */
export const csas = { EMEA: 'U0LONDON', APAC: 'U0SYDNEY' } as const;

type Keys = { readonly regions: readonly { readonly name: string }[] } & Record<string, unknown>;

/** The bot's own catalogue with CSAs in it and some keys changed, as a file. */
export async function catalogueWith(
  keys: Record<string, unknown> = {},
): Promise<AsyncDisposable & { readonly env: Readonly<Record<string, string>> }> {
  const own = parse(await readFile(ownCatalogueFile, 'utf8')) as Keys;
  const team: Readonly<Record<string, string>> = csas;
  const regions = own.regions.map((region) => ({
    ...region,
    csas: [team[region.name]].filter((csa) => csa !== undefined),
  }));
  const folder = await mkdtemp(join(tmpdir(), 'csa-catalogue-'));
  const file = join(folder, 'catalogue.yml');
  await writeFile(file, stringify({ ...own, regions, ...keys }));
  return {
    env: { CATALOGUE_FILE: file },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
