import { keyOf, list } from './keys.ts';
import { properKeys, wordsOfDivisions } from './proper-keys.ts';
import { all, commonWords, englishWords, familiar, greetings, literaryWords, tagged } from './words.ts';

/** How many of the commonest words of each language count as common. */
const commonest = 4000;

/** Which keys are also everyday words (`w`), first names (`f`), surnames (`l`) or brands (`b`). */
export function wordLines(places: readonly string[], organisations: readonly string[]): readonly string[] {
  const keys = new Set([...places, ...organisations].flatMap((place) => place.split('\t').slice(5)));
  const kept = (words: Iterable<string>): readonly string[] => all(words).filter((word) => keys.has(word));
  const proper = properKeys(places);
  const common = new Set(
    [
      ...kept([...commonWords(() => commonest), ...literaryWords(familiar)]),
      ...wordsOfDivisions(places),
      ...all(englishWords()),
      ...all(greetings),
    ].filter((word) => !proper.has(word)),
  );
  return [
    ['w', ...common, ...list<readonly string[]>('things.yml').map(keyOf)].join('\t'),
    ['f', ...all([...tagged('MaleName', 'FemaleName', 'FirstName'), ...moreFirstNames])].join('\t'),
    ['l', ...all(tagged('LastName'))].join('\t'),
    ['b', ...all(list<readonly string[]>('brands.yml')).filter((brand) => !keys.has(brand))].join('\t'),
  ];
}

const moreFirstNames =
  'Austin Sydney Chad Jordan Israel Paris London Georgia India Kenya Asia Dakota Dallas Houston Phoenix Savannah Charlotte Florence Victoria Adelaide Alexandria Sofia Siena Vienna Verona Milan Roman Lourdes Odessa Geneva Valencia Carolina Virginia Madison Lincoln Jackson Cheyenne Memphis Orlando Kingston Chelsea Brooklyn Salvador Santiago Diego Francisco Jose Antonio Leon Nancy Kent Devon Chandler Tennessee Raleigh Trenton Camden Aspen Catalina Holland Lorraine Tyrone Troy Trinity Regina Marina Darwin Hamilton Nelson Ross Warren Clinton Wayne Eugene Laurel Aurora Elizabeth Henderson Irvine Irving Garland Mason Bethany Carmel Clayton Dayton Easton Weston Ashton Alice Persia Ireland'.split(
    ' ',
  );
