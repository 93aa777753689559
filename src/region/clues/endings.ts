import { wordSet } from '../text/word-set.ts';

/** Country codes that are sold to the whole world as words or abbreviations. */
const vanity = wordSet(
  'io ai co me tv cc fm ly gg to sh gl la ws im st nu ms vc sc ac tk ml ga cf gq pw bz ag sx vu gs cx dj su nr pro so mp gd',
);

/** Endings of cities, regions and American institutions, and the country they are of. */
const places: Readonly<Record<string, string>> = {
  uk: 'GB',
  gov: 'US',
  mil: 'US',
  edu: 'US',
  nyc: 'US',
  boston: 'US',
  miami: 'US',
  vegas: 'US',
  quebec: 'CA',
  rio: 'BR',
  london: 'GB',
  scot: 'GB',
  wales: 'GB',
  cymru: 'GB',
  irish: 'IE',
  berlin: 'DE',
  hamburg: 'DE',
  koeln: 'DE',
  cologne: 'DE',
  bayern: 'DE',
  nrw: 'DE',
  ruhr: 'DE',
  saarland: 'DE',
  gmbh: 'DE',
  wien: 'AT',
  tirol: 'AT',
  swiss: 'CH',
  zuerich: 'CH',
  paris: 'FR',
  alsace: 'FR',
  bzh: 'FR',
  corsica: 'FR',
  amsterdam: 'NL',
  frl: 'NL',
  brussels: 'BE',
  gent: 'BE',
  vlaanderen: 'BE',
  barcelona: 'ES',
  madrid: 'ES',
  cat: 'ES',
  eus: 'ES',
  gal: 'ES',
  istanbul: 'TR',
  ist: 'TR',
  moscow: 'RU',
  stockholm: 'SE',
  helsinki: 'FI',
  capetown: 'ZA',
  durban: 'ZA',
  joburg: 'ZA',
  abudhabi: 'AE',
  dubai: 'AE',
  doha: 'QA',
  tokyo: 'JP',
  osaka: 'JP',
  kyoto: 'JP',
  nagoya: 'JP',
  yokohama: 'JP',
  okinawa: 'JP',
  ryukyu: 'JP',
  taipei: 'TW',
  sydney: 'AU',
  melbourne: 'AU',
  kiwi: 'NZ',
  рф: 'RU',
  'xn--p1ai': 'RU',
};

/** Endings of areas: the area's name as the gazetteer knows it. */
const areas: Readonly<Record<string, string>> = {
  eu: 'EMEA',
  africa: 'EMEA',
  asia: 'APAC',
  lat: 'AMER',
  krd: 'EMEA',
};

export type Ending = { readonly country: string } | { readonly area: string };

/** `.com.co` is not sold to the whole world. */
const secondLevel = /\.(?:com|net|org|gov|gob|edu|ac|co)\.[a-z]{2}$/u;

/** Services of the whole world whose ending is part of their name; many shorten links. */
const services = new Set(
  (
    'zoom.us youtu.be lnkd.in bit.ly goo.gl forms.gle aka.ms t.me wa.me git.io amzn.to ow.ly is.gd dlvr.it ift.tt rb.gy ' +
    's.id cnn.it bbc.in reut.rs shar.es trib.al jit.si discord.gg tcrn.ch spoti.fi wapo.st nyti.ms flip.it instagr.am ' +
    'buff.ly cutt.ly t.ly v.gd u.nu soo.gd shorturl.at po.st su.pr adf.ly zd.net pca.st redd.it gofund.me url.ie ' +
    'dub.sh loom.ly cal.com fal.cn hubs.ly hubs.li eepurl.com smarturl.it page.link app.link amzn.eu ebay.us'
  ).split(' '),
);

/** Where a host's ending lies, unless it is a vanity one or belongs to nobody's country. */
export function endingOf(host: string, isCountry: (alpha2: string) => boolean): Ending | undefined {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (services.has(host.split('.').slice(-2).join('.'))) return undefined;
  const area = areas[ending];
  if (area !== undefined) return { area };
  const place = places[ending];
  if (place !== undefined) return { country: place };
  const country = ending.toUpperCase();
  if (ending.length !== 2 || !isCountry(country)) return undefined;
  return vanity.has(ending) && !secondLevel.test(host) ? undefined : { country };
}
