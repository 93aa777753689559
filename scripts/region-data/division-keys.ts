import { keysOf } from './keys.ts';

/** The names of a division, and what is left of them without the word for what it is. */
export function keysOfDivision(names: readonly string[]): readonly string[] {
  const all = names.flatMap((name) => [name, shortName(name)]);
  return keysOf(all.filter((name) => !isGeneral(name))).filter(isTelling);
}

/** `Provincia de Formosa`, `Кемеровская область`, `広東省`, `محافظة نينوى`. */
export function shortName(name: string): string {
  return name
    .replace(/^(?:republik und )?(?:kanton|provinz|bezirk|distrikt|gouvernement|oblast|region|staat)\s/iu, '')
    .replace(romance, '')
    .replace(
      /\s(?:province|region|state|district|county|governorate|oblast|prefecture|department|voivodeship)$/iu,
      '',
    )
    .replace(
      /(?:^|\s)(?:область|край|район|провинция|округ|штат|республика|департамент|регион|кантон|воеводство)(?=\s|$)/giu,
      ' ',
    )
    .replace(/^(?:محافظة|مقاطعة|ولاية|منطقة|إقليم|إمارة|كانتون|جمهورية)\s/u, '')
    .replace(/^(?:מחוז|פרובינציית|מדינת|חבל|קנטון)\s/u, '')
    .replace(/\s(?:प्रान्त|प्रांत|राज्य|ज़िला|जिला|पल्ली|क्षेत्र)$/u, '')
    .replace(/^(.{3,}?)(?:自治区|自治區|大区|大區|地方|州|省|県|縣|郡|府|道|区|區)$/u, '$1')
    .trim();
}

const romance =
  /^(?:(?:república|estado|estado libre|provincia|província|province|departamento|département|región|région|região|regione|distrito|distretto|district|cantone|cantón|canton|contea|comté|condado|prefectura|préfecture|gobernación|gouvernorat|governatorato|dipartimento|parroquia|wilaya|isla|repubblica|république)\s)(?:aut[óo]nom[ao]e?\s)?(?:(?:de la|de los|de las|della|dello|degli|delle|dei|del|de|di|do|da|des|du)\s|d[e’']l?[’']?(?=\p{Lu})|l[’'](?=\p{Lu}))?/iu;

/** Points of the compass and such: half the countries have a `Northern Province`. */
function isGeneral(name: string): boolean {
  return name
    .toLocaleLowerCase('en')
    .split(/[\s\-–’']+/u)
    .every((word) => general.has(word));
}

const general: ReadonlySet<string> = new Set(
  `province provincia província provinz region región région região regione state estado stato district distrito distretto
  distrikt county governorate gouvernorat governatorato gobernación department departamento département dipartimento republic
  territory territorio territoire território capital federal national nacional autonomous of the and de del di do da du des la le
  les el los las il lo der die das und y e et north south east west central centre center northern southern eastern western
  northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower middle great greater
  new island islands isla islas ilha îles île isole isola norte sur sul este oeste leste noreste noroeste nordeste sureste
  sudeste suroeste sudoeste nord sud est ouest ovest ost süd mitte zentral nordost nordwest südost südwest norden süden osten
  westen oriental occidental orientale occidentale orientales septentrional septentrionale meridional meridionale méridional
  centrale centro litoral littoral maritime marítima costa coast coastal highlands plateaux plateau savanes delta valley rivers
  river lakes mountain bay city ville ciudad città cidade stadt город столица северная северный южная южный восточная
  восточный западная западный центральная центральный северо юго восток запад провинция область край район регион округ и
  пригород`.split(/\s+/u),
);

/** Short or general names of scripts without spaces are words. */
function isTelling(key: string): boolean {
  if (/^[東东西南北中部大上下州省県縣区區道府市央]+$/u.test(key)) return false;
  return /^[!-~]/u.test(key) ? key.length > 3 : key.length > 1;
}
