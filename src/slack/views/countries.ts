import type { Option } from '../blocks/fields.ts';

/** ISO 3166-1 alpha-2, and XK, which everybody uses for Kosovo. Names come from the runtime (CLDR). */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** What people call a country besides its names. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  CD: ['DRC'],
  CI: ['Ivory Coast'],
  CN: ['PRC', 'Mainland China'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'England', 'Scotland', 'Wales', 'Great Britain', 'Britain', 'Northern Ireland'],
  IE: ['Republic of Ireland'],
  KR: ['South Korea', 'ROK'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands'],
  SA: ['KSA'],
  SZ: ['Swaziland'],
  TR: ['Turkey'],
  US: ['USA', 'United States of America', 'America'],
  VA: ['Vatican'],
};

/** A seller may well type the country as it calls itself. */
const locales = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'tr', 'ru', 'ja', 'ko', 'zh'] as const;

type Entry = Option & { readonly names: readonly string[] };

const entries: readonly Entry[] = entriesByName();

/** The country of a code, if there is one. */
export function countryOf(code: string | undefined): Option | undefined {
  return entries.find(({ id }) => id === code);
}

/**
 * The countries that fit what was typed so far, best first: a code or a whole name, the beginning of a name,
 * of a word in it, anywhere in it; and where nothing fits, beginnings that are one or two letters off.
 */
export function findCountries(typed: string): readonly Option[] {
  const query = fold(typed);
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, query) }));
  const fitting = ranked.filter(({ rank }) => rank > 0).toSorted((one, other) => other.rank - one.rank);
  const close =
    fitting.length > 0 ? [] : entries.filter(({ names }) => names.some((name) => isClose(name, query)));
  return [...fitting.map(({ entry }) => entry), ...close].map(({ id, label }) => ({ id, label }));
}

function rankOf({ id, names }: Entry, query: string): number {
  if (id.toLowerCase() === query || names.includes(query)) return 4;
  if (names.some((name) => name.startsWith(query))) return 3;
  if (names.some((name) => name.includes(` ${query}`))) return 2;
  return names.some((name) => name.includes(query)) ? 1 : 0;
}

/** One letter off in a beginning of four to six letters, two from seven on. */
function isClose(name: string, query: string): boolean {
  const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
  const beginnings = [query.length - 1, query.length, query.length + 1].map((length) =>
    name.slice(0, length),
  );
  return allowed > 0 && beginnings.some((beginning) => distance(beginning, query) <= allowed);
}

/** Levenshtein's: letters to add, drop or swap. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const swap = (row[at - 1] ?? 0) + (one[index] === other[at - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function entriesByName(): readonly Entry[] {
  const tongues = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
  const unsorted = codes.map((id) => {
    const spoken = tongues.map((tongue) => tongue.of(id) ?? id);
    return {
      id,
      label: spoken[0] ?? id,
      names: [...spoken, ...(nicknames[id] ?? [])].map((name) => fold(name)),
    };
  });
  return unsorted.toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** Letters as people type them in a hurry: no case, no accents, no punctuation; `U.S.` is `us`. */
function fold(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = letters.replaceAll(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L})|\s|$)/gu, '$1');
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
