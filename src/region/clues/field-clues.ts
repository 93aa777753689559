import type { Atlas } from '../places/atlas.ts';
import { findMentions } from '../places/find-mentions.ts';
import { readText, type Lexicon } from '../text/reading.ts';
import type { RegionFields } from '../verdict.ts';
import { placeName } from './place-name.ts';
import { levels, type Clue } from './clue.ts';
import { contactFieldClues } from './contact-clues.ts';

type PlaceField = 'territory' | 'country' | 'city' | 'partnerCountry';

const levelOf: Readonly<Record<PlaceField, number>> = {
  territory: levels.territory,
  city: levels.customer + 1,
  country: levels.customer,
  partnerCountry: levels.partner + 1,
};

const wordOf: Readonly<Record<PlaceField, string>> = {
  territory: 'territory',
  city: 'customer in',
  country: 'customer in',
  partnerCountry: 'partner in',
};

/** What the form's own fields say. */
export function fieldClues(fields: RegionFields, lexicon: Lexicon, atlas: Atlas): readonly Clue[] {
  return [
    ...explicit(fields.region, atlas),
    ...placeField('territory', fields.territory, lexicon, atlas),
    ...placeField('country', fields.country, lexicon, atlas),
    ...placeField('city', fields.city, lexicon, atlas),
    ...placeField('partnerCountry', fields.partnerCountry, lexicon, atlas),
    ...contactFieldClues(fields.domain, fields.phone, atlas),
  ];
}

function explicit(value: string | undefined, atlas: Atlas): readonly Clue[] {
  const region = atlas.regions.find((name) => name.toLowerCase() === value?.trim().toLowerCase());
  if (region === undefined || value === undefined) return [];
  const because = `${region} was chosen`;
  return [{ rule: 'explicit', level: levels.explicit + 1, region, regions: [region], sureness: 1, because, words: value }];
}

function placeField(field: PlaceField, value: string | undefined, lexicon: Lexicon, atlas: Atlas): readonly Clue[] {
  if (value === undefined || value.trim() === '') return [];
  const rule = field === 'partnerCountry' ? 'partner' : 'served';
  const level = levelOf[field];
  const code = codeOf(value, atlas);
  if (code !== undefined) {
    const region = atlas.regionOf({ kind: 'country', country: code, name: '' });
    const because = `${wordOf[field]} ${atlas.countryName(code)}`;
    const base = { rule, level, sureness: 1, because, words: value, country: code, subRegion: atlas.subRegionOf(code) } as const;
    return [region === undefined ? { ...base, region, regions: atlas.regions } : { ...base, region, regions: [region] }];
  }
  return findMentions(readText(value, lexicon), atlas).map((mention) => ({
    rule,
    level,
    region: mention.region,
    regions: mention.regions,
    sureness: mention.sureness,
    because: `${wordOf[field]} ${placeName(mention, value, atlas)}`,
    words: value,
    country: mention.place.kind === 'area' ? undefined : mention.place.country,
    subRegion: mention.place.kind === 'area' ? undefined : atlas.subRegionOf(mention.place.country),
  }));
}

function codeOf(value: string, atlas: Atlas): string | undefined {
  const code = value.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  if (code.length === 3) return atlas.knowledge.alpha3.get(code);
  return code.length === 2 && atlas.knowledge.countries.has(code) ? code : undefined;
}
