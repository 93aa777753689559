import { wordSet } from '../text/word-set.ts';
import { phraseSetOf } from './phrase-set.ts';

/**
 * Releases that are called after places, by words that name their maker. From the makers' own lists of
 * releases.
 */
const releases: readonly (readonly [makers: string, names: string])[] = [
  ['amd epyc', 'milan rome genoa naples turin bergamo siena venice florence verona'],
  [
    'servicenow',
    `aspen berlin calgary dublin eureka fuji geneva helsinki istanbul jakarta kingston london madrid new orlando
     paris quebec rome san tokyo utah vancouver washington xanadu yokohama zurich australia`,
  ],
  ['macos osx mac macs xcode', 'monterey ventura sonoma sequoia mojave catalina sierra yosemite'],
  [
    'openstack',
    'manila austin essex havana juno kilo liberty ocata pike queens rocky stein ussuri victoria wallaby xena yoga zed antelope dalmatian',
  ],
  [
    'ethereum geth solidity evm',
    'istanbul berlin london paris shanghai cancun prague osaka amsterdam byzantium constantinople',
  ],
  ['jest mocha coverage', 'istanbul nyc'],
  ['spring', 'angel brixton camden dalston edgware finchley greenwich hoxton'],
  ['kotlin java jvm scala', 'ceylon'],
  ['graphs graphics pango gtk renderer rendered drawn', 'cairo'],
];

/** Words of makers by the first word of a release's name. */
export const codenames: ReadonlyMap<string, ReadonlySet<string>> = makersByName();

function makersByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [makers, names] of releases)
    for (const name of wordSet(names))
      found.set(name, new Set([...(found.get(name) ?? []), ...wordSet(makers)]));
  return found;
}

/** Things called after a place, by their whole name. */
export const things = phraseSetOf(`
dublin_core darwin_kernel darwin_kernels darwin_builds darwin_arm64 geneva_convention geneva_theme geneva_font monaco_editor monaco_font berlin_theme paris_agreement paris_accord
istanbul_coverage istanbul_reporter cairo_graphics cairo_library berlin_sans jakarta_ee london_fork kyoto_cabinet kyoto_protocol
lisbon_treaty basel_iii basel_iv vienna_convention
`);
