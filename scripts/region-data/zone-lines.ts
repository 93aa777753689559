import { rawTimeZones } from '@vvo/tzdb';
import { line } from './keys.ts';

/** Zones by country, from tzdb's groups; legacy names and fixed abbreviations of regions by hand. */
export function zoneLines(): readonly string[] {
  const byCountry = new Map<string, Set<string>>();
  for (const { group, name, countryCode } of rawTimeZones) {
    const zones = byCountry.get(countryCode) ?? new Set();
    for (const zone of [name, ...group]) if (elsewhere[zone] === undefined) zones.add(zone);
    byCountry.set(countryCode, zones);
  }
  for (const [zone, country] of Object.entries(elsewhere)) byCountry.get(country)?.add(zone);
  return [...byCountry].map(([country, zones]) => line('z', country, '', 0, '', [...zones]));
}

/** Islands that tzdb counts to the country that keeps them. */
const elsewhere: Readonly<Record<string, string>> = { 'Pacific/Johnston': 'UM' };
