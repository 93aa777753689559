import { didYouMean } from './did-you-mean.ts';
import { isTimeZone } from '../domain/time-zone.ts';

/** Codes that `Intl` names although no country has them: groups, placeholders and parts of countries. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** What is wrong with an ISO 3166-1 alpha-2 code, if anything. XK, for Kosovo, is in use and allowed. */
export function countryProblem(code: string): string | undefined {
  const wanted = 'has to be a country code of two capital letters (ISO 3166-1), such as DE.';
  if (!/^[A-Z]{2}$/i.test(code)) return wanted;
  // The locale knows old and unofficial codes: UK is GB.
  const current = new Intl.Locale(`und-${code}`).region ?? '';
  if (nameOfCountry(current) === undefined) return `${wanted} No country has ${code}.`;
  return current === code ? undefined : `${wanted} Did you mean "${current}"?`;
}

function nameOfCountry(code: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return noCountries.has(code) ? undefined : names.of(code);
}

/** What is wrong with the name of a time zone, if anything. Offsets such as +02:00 know no summer time. */
export function timeZoneProblem(zone: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const isNamed = zone === 'UTC' || (zone.includes('/') && isTimeZone(zone));
  return isNamed ? undefined : `has to be an IANA time zone such as Europe/Berlin.${didYouMean(zone, zones)}`;
}
