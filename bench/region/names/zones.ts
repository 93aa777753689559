import { rawTimeZones } from '@vvo/tzdb';
import { alone, within, type NameSet, type Way } from './name-set.ts';

const asZone: Way = { called: 'as a field', evidence: (timeZone) => ({ timeZone }) };

/** All IANA zones with the names they had before. What lies where is told by hand, not by the data we use. */
export function zoneSets(): readonly NameSet[] {
  const listed = rawTimeZones.flatMap(({ name, group }) => [name, ...group]);
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), ...listed, ...Object.keys(legacy)])];
  return [
    {
      name: 'time zones',
      ways: [alone, within('customer is on … time'), asZone],
      names: names.map((name) => ({ name, right: regionOf(name) })),
    },
  ];
}

/** Antarctica is nobody's; a zone of no place says nothing. */
function regionOf(zone: string): readonly string[] {
  const told = legacy[zone];
  if (told !== undefined) return [told];
  const [area = '', place = ''] = zone.split('/');
  if (area === 'Etc' || placeless.has(zone)) return ['unknown', 'ambiguous'];
  if (area === 'Antarctica') return antarctic[place] ?? ['ambiguous', 'unknown'];
  const [usual, except, others] = byArea[area] ?? ['', '', ''];
  return [words(except).has(place) ? others : usual];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What lies in most of an area, and those of its places that lie elsewhere. */
const byArea: Readonly<Record<string, readonly [usual: string, except: string, others: string]>> = {
  Africa: ['EMEA', '', ''],
  America: ['AMER', 'Godthab Nuuk Scoresbysund Danmarkshavn Thule', 'EMEA'],
  Arctic: ['EMEA', '', ''],
  Asia: [
    'APAC',
    'Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Barnaul Beirut Bishkek Chita Damascus Dubai Dushanbe Famagusta Gaza Hebron Irkutsk Istanbul Jerusalem Kabul Kamchatka Khandyga Krasnoyarsk Kuwait Magadan Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Qatar Qostanay Qyzylorda Riyadh Sakhalin Samarkand Srednekolymsk Tashkent Tbilisi Tehran Tel_Aviv Tomsk Ust-Nera Vladivostok Yakutsk Yekaterinburg Yerevan',
    'EMEA',
  ],
  Atlantic: ['EMEA', 'Bermuda Stanley South_Georgia', 'AMER'],
  Australia: ['APAC', '', ''],
  Brazil: ['AMER', '', ''],
  Canada: ['AMER', '', ''],
  Chile: ['AMER', '', ''],
  Europe: ['EMEA', '', ''],
  Indian: ['EMEA', 'Chagos Christmas Cocos Maldives', 'APAC'],
  Mexico: ['AMER', '', ''],
  Pacific: ['APAC', 'Easter Galapagos Honolulu', 'AMER'],
  US: ['AMER', 'Samoa', 'APAC'],
};

/** Stations that keep the time of the country they are reached from. */
const antarctic: Readonly<Record<string, readonly string[]>> = {
  Macquarie: ['APAC'],
  McMurdo: ['ambiguous', 'APAC'],
  South_Pole: ['ambiguous', 'APAC'],
};

const placeless = words('GMT GMT+0 GMT-0 GMT0 Greenwich UCT UTC Universal Zulu Factory');

const legacy: Readonly<Record<string, string>> = {
  Cuba: 'AMER',
  EST: 'AMER',
  EST5EDT: 'AMER',
  CST6CDT: 'AMER',
  HST: 'AMER',
  Jamaica: 'AMER',
  MST: 'AMER',
  MST7MDT: 'AMER',
  Navajo: 'AMER',
  PST8PDT: 'AMER',
  CET: 'EMEA',
  EET: 'EMEA',
  Egypt: 'EMEA',
  Eire: 'EMEA',
  GB: 'EMEA',
  'GB-Eire': 'EMEA',
  Iceland: 'EMEA',
  Iran: 'EMEA',
  Israel: 'EMEA',
  Libya: 'EMEA',
  MET: 'EMEA',
  Poland: 'EMEA',
  Portugal: 'EMEA',
  Turkey: 'EMEA',
  'W-SU': 'EMEA',
  WET: 'EMEA',
  Hongkong: 'APAC',
  Japan: 'APAC',
  Kwajalein: 'APAC',
  NZ: 'APAC',
  'NZ-CHAT': 'APAC',
  PRC: 'APAC',
  ROC: 'APAC',
  ROK: 'APAC',
  Singapore: 'APAC',
};
