import type { Partner } from '../../domain/catalogue.ts';
import { levels, type Clue } from '../clues/clue.ts';
import { placeName } from '../clues/place-name.ts';
import type { Atlas } from '../knowledge/atlas.ts';
import { findSpelledMentions } from '../places/find-mentions.ts';
import type { Lexicon } from '../reading/read-names.ts';
import { readText, type Reading } from '../reading/reading.ts';
import { typedWords } from '../text/tokens.ts';
import type { FindPartner } from './directory.ts';
import type { NamedPartner } from './partners-in-text.ts';

/** What the partner's name in the form says: its suffix, as in `NTT Data UK`, or else the directory. */
export function partnerClues(
  name: string | undefined,
  find: FindPartner,
  lexicon: Lexicon,
  atlas: Atlas,
): readonly Clue[] {
  if (name === undefined || name.trim() === '') return [];
  const match = find(name);
  const listed =
    match.kind === 'matched' ? [match.partner] : match.kind === 'ambiguous' ? match.partners : [];
  const sureness = match.kind === 'matched' && match.exact ? 1 : 0.9;
  return [
    ...suffixClues(name, lexicon, atlas),
    ...listed.flatMap((partner) => directoryClue(partner, name, sureness, atlas)),
  ];
}

/** More partners than this make nothing clearer. */
const enough = 60;

/** What the directory says about the partners a text names. */
export function partnersOfText(
  reading: Reading,
  named: readonly NamedPartner[],
  atlas: Atlas,
): readonly Clue[] {
  return named
    .slice(0, enough)
    .flatMap(({ first, last, partners }) =>
      partners.flatMap((partner) =>
        directoryClue(partner, typedWords(reading.tokens, first, last), 1, atlas),
      ),
    );
}

/** A place that ends a company's name is where that part of it sits; one that begins it is just its name. */
function suffixClues(name: string, lexicon: Lexicon, atlas: Atlas): readonly Clue[] {
  const reading = readText(name, lexicon);
  return findSpelledMentions(reading, atlas)
    .filter(({ first }) => first > 0)
    .map((mention) => ({
      rule: 'partner',
      level: levels.subsidiary,
      region: mention.region,
      regions: mention.regions,
      sureness: mention.sureness,
      because: `partner in ${placeName(mention, typedWords(reading.tokens, mention.first, mention.last), atlas)}`,
      words: name,
      country: mention.place.kind === 'area' ? undefined : mention.place.country,
      subRegion: mention.place.kind === 'area' ? undefined : atlas.subRegionOf(mention.place.country),
    }));
}

/** A partner's agreement names a region; its country is the next best. */
function directoryClue(partner: Partner, words: string, sureness: number, atlas: Atlas): readonly Clue[] {
  const { country } = partner;
  const region = partner.region ?? (country === undefined ? undefined : atlas.regionOfCountry(country));
  if (region === undefined || !atlas.regions.includes(region)) return [];
  const where = country === undefined ? region : atlas.countryName(country);
  return [
    {
      rule: 'partner',
      level: levels.directory,
      region,
      regions: [region],
      sureness,
      because: `partner ${partner.name} (${where}, by the directory)`,
      words,
      country,
      subRegion: country === undefined ? undefined : atlas.subRegionOf(country),
    },
  ];
}
