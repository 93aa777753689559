/**
 * Words for days and months, folded, in the languages our field teams write: English, German, French,
 * Spanish, Portuguese, Italian and Dutch. Abbreviations that are words of their own (`mon`, `sat`) are left
 * out.
 */
const weekdays: readonly string[] = [
  'monday montag lundi lunes segunda-feira lunedi maandag',
  'tuesday tues tue dienstag mardi martes terca-feira martedi dinsdag',
  'wednesday wed mittwoch mercredi miercoles quarta-feira mercoledi woensdag',
  'thursday thurs thur thu donnerstag jeudi jueves quinta-feira giovedi donderdag',
  'friday fri freitag vendredi viernes sexta-feira venerdi vrijdag',
  'saturday samstag samedi sabado sabato zaterdag',
  'sunday sonntag dimanche domingo domenica zondag',
];

const months: readonly string[] = [
  'january jan januar janvier enero janeiro gennaio januari',
  'february feb februar fevrier febrero fevereiro febbraio februari',
  'march mar marz maerz mars marzo marco maart',
  'april apr avril abril aprile',
  'may mai mayo maio maggio mei',
  'june jun juni juin junio junho giugno',
  'july jul juli juillet julio julho luglio',
  'august aug aout agosto augustus',
  'september sept sep septembre septiembre setembro settembre',
  'october oct oktober okt octobre octubre outubro ottobre',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dezembro dicembre',
];

const counts: readonly string[] = [
  'a an one ein einem einer eine un une una um uma een',
  'two zwei deux dos dois duas due twee',
  'three drei trois tres tre drie',
  'four vier quatre cuatro quatro quattro',
  'five funf cinq cinco cinque vijf',
  'six sechs seis sei zes',
];

const weekdayNumbers = numbered(weekdays);
const monthNumbers = numbered(months);
const countNumbers = numbered(counts);

/** 1 is Monday. */
export function weekdayNumber(word: string): number | undefined {
  return weekdayNumbers.get(word);
}

/** 1 is January. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word);
}

/** Reads `2`, `two` or `a`. */
export function countOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : countNumbers.get(word);
}

/** Any of the words, as the inside of a pattern; longest first, so that `thurs` is not read as `thu`. */
export const weekdayPattern = alternatives(weekdayNumbers);
export const monthPattern = alternatives(monthNumbers);
export const countPattern = `\\d{1,3}|${alternatives(countNumbers)}`;

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)));
}

function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].sort((one, other) => other.length - one.length).join('|');
}
