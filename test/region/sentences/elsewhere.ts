import type { Elsewhere } from './family.ts';

/** Pairs of places in other regions, each with its country and people. */
export const elsewheres: Readonly<Record<string, Elsewhere>> = {
  'Denver and Pune': {
    region: 'AMER',
    places: {
      Osaka: 'Denver',
      Japanese: 'American',
      Japan: 'USA',
      Tokyo: 'Texas',
      Lyon: 'Pune',
      French: 'Indian',
      France: 'India',
      Germany: 'Thailand',
    },
  },
  'Nairobi and Toronto': {
    region: 'EMEA',
    places: {
      Osaka: 'Nairobi',
      Japanese: 'Kenyan',
      Japan: 'Nigeria',
      Tokyo: 'Prague',
      Lyon: 'Toronto',
      French: 'Canadian',
      France: 'Canada',
      Germany: 'Brazil',
      EMEA: 'AMER',
    },
  },
  'São Paulo and Kraków': {
    region: 'AMER',
    places: {
      Osaka: 'São Paulo',
      Japanese: 'Brazilian',
      Japan: 'Brazil',
      Tokyo: 'Bogotá',
      Lyon: 'Kraków',
      French: 'Polish',
      France: 'Poland',
      Germany: 'Spain',
    },
  },
};
