import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findMentions } from '../places/find-mentions.ts';
import type { Mention } from '../places/mention.ts';
import { shareOf } from '../places/share.ts';
import type { Lexicon } from '../reading/read-names.ts';
import { readText, type Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { foldedWords } from '../text/tokens.ts';
import type { RegionFields } from '../verdict.ts';
import { cueTable } from '../words/cues.ts';
import { levels, type Clue } from './clue.ts';
import { contactFieldClues } from './contact-clues.ts';
import { placeName } from './place-name.ts';
import { subRegionOf } from './text-clues.ts';

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
  const country = countryOf(fields.country, lexicon, atlas.knowledge);
  return [
    ...explicit(fields.region, lexicon, atlas),
    ...territory(fields.territory, lexicon, atlas),
    ...countryField('country', fields.country, country, lexicon, atlas),
    ...placeField('city', fields.city, country, lexicon, atlas),
    ...countryField(
      'partnerCountry',
      fields.partnerCountry,
      countryOf(fields.partnerCountry, lexicon, atlas.knowledge),
      lexicon,
      atlas,
    ),
    ...contactFieldClues(fields.domain, fields.phone, atlas),
  ];
}

function explicit(value: string | undefined, lexicon: Lexicon, atlas: Atlas): readonly Clue[] {
  const folded = fold(value?.trim() ?? '');
  const region =
    atlas.regionOf({ kind: 'area', country: folded }) ??
    atlas.regionOfSubRegion(folded) ??
    regionOfAreas(value, lexicon, atlas);
  if (region === undefined || value === undefined) return [];
  const because = `${region} was chosen`;
  return [
    {
      rule: 'explicit',
      level: levels.explicit + 1,
      region,
      regions: [region],
      sureness: 1,
      because,
      words: value,
    },
  ];
}

/**
 * `Asia Pacific & Japan`, `AMERICAS`, `North America`: other systems' words for regions, when they agree on
 * one.
 */
function regionOfAreas(value: string | undefined, lexicon: Lexicon, atlas: Atlas): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const regions = new Set(findMentions(readText(value, lexicon), atlas).map(({ region }) => region));
  const [region] = regions;
  return regions.size === 1 && region !== everywhere ? region : undefined;
}

/** The finer label of the catalogue by its name, or any place. */
function territory(value: string | undefined, lexicon: Lexicon, atlas: Atlas): readonly Clue[] {
  const region = atlas.regionOfSubRegion(fold(value?.trim() ?? ''));
  if (region === undefined || value === undefined)
    return placeField('territory', value, undefined, lexicon, atlas);
  const because = `territory ${value.trim()}`;
  const subRegion = atlas.subRegionCalled(fold(value.trim()));
  return [
    {
      rule: 'served',
      level: levels.territory,
      region,
      regions: [region],
      sureness: 1,
      because,
      words: value,
      subRegion,
    },
  ];
}

/** The country a field names: a code, or a name in any language; never a state of the same name. */
function countryOf(value: string | undefined, lexicon: Lexicon, knowledge: Knowledge): string | undefined {
  if (value === undefined) return undefined;
  const code = value.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  if (code.length === 2 && knowledge.countries.has(code)) return code;
  const reading = readText(value, lexicon);
  const [named, ...others] = new Set(
    reading.names.flatMap(({ senses }) => senses.find(({ kind }) => kind === 'country') ?? []),
  );
  // `Brazil, Germany, Japan`
  if (others.length > 0) return undefined;
  return knowledge.alpha3.get(code) ?? (isSpelledRight(reading, knowledge) ? named?.country : undefined);
}

/** `Papuaa New Guinea` is not Guinea. */
function isSpelledRight({ tokens: { list, folded } }: Reading, { names }: Knowledge): boolean {
  return list.every(({ from, to }) => to - from < 4 || names.find(folded, from, to) >= 0);
}

/** Reads what a list of partners says of their countries. */
export function countryReader(knowledge: Knowledge): (value: string) => string | undefined {
  const lexicon = { knowledge, cues: cueTable };
  return (value) => countryOf(value, lexicon, knowledge);
}

function countryField(
  field: 'country' | 'partnerCountry',
  value: string | undefined,
  country: string | undefined,
  lexicon: Lexicon,
  atlas: Atlas,
): readonly Clue[] {
  if (country === undefined || value === undefined)
    return placeField(field, value, undefined, lexicon, atlas);
  const region = atlas.regionOfCountry(country);
  return [
    {
      rule: field === 'country' ? 'served' : 'partner',
      level: levelOf[field],
      region,
      regions: region === undefined ? atlas.regions : [region],
      sureness: 1,
      because: `${wordOf[field]} ${atlas.countryName(country)}`,
      words: value,
      country,
      subRegion: atlas.subRegionOf(country),
    },
  ];
}

function placeField(
  field: PlaceField,
  value: string | undefined,
  country: string | undefined,
  lexicon: Lexicon,
  atlas: Atlas,
): readonly Clue[] {
  if (value === undefined || value.trim() === '') return [];
  const reading = readText(value, lexicon);
  return findMentions(reading, atlas).flatMap((found) => {
    const mention =
      country === undefined
        ? found
        : within(found, country, foldedWords(reading.tokens, found.first, found.last), atlas);
    // A name that means several places says nothing beside the country.
    if (country !== undefined && mention.region === undefined) return [];
    const alpha2 = mention.place.kind === 'area' ? undefined : mention.place.country;
    return {
      rule: field === 'partnerCountry' ? 'partner' : 'served',
      level: levelOf[field],
      region: mention.region,
      regions: mention.regions,
      sureness: mention.sureness,
      because: `${wordOf[field]} ${placeName(mention, value, atlas)}`,
      words: value,
      country: alpha2,
      subRegion: subRegionOf(mention, foldedWords(reading.tokens, found.first, found.last), atlas),
    };
  });
}

/** The city of that name in the country of the form; elsewhere if it has none. */
function within(mention: Mention, country: string, folded: string, atlas: Atlas): Mention {
  const senses = mention.name.senses.filter((sense) => sense.country === country);
  if (senses.length === 0) return mention;
  const { region, regions, sense } = shareOf(senses, folded, atlas);
  return { ...mention, place: sense ?? mention.place, region, regions, sureness: 1 };
}
