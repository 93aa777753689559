import { keyOf } from './keys.ts';
import { familiar, literaryWords, tagged, wordTags } from './words.ts';

/** Names too well known to doubt even though they are in lists of common words. */
export function properKeys(places: readonly string[]): ReadonlySet<string> {
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

/**
 * `Unity`, `Falcón`, `Store`: what a division of some country is called is the word, or a product, far more
 * often.
 */
export function wordsOfDivisions(places: readonly string[]): readonly string[] {
  const words = new Set(literaryWords(rare));
  return places.flatMap((place) => {
    const [kind = '', , state = '', weight = '0', , ...keys] = place.split('\t');
    const isMinor = kind === 's' && state === '' && Number.parseInt(weight, 36) < namedByAll;
    return isMinor ? keys.filter((key) => words.has(key) && !knownDivisions.has(key)) : [];
  });
}

/** Up to this size of SCOWL words are rare, and still words. */
const rare = 50;
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
