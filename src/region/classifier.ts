import { contactClues } from './clues/contact-clues.ts';
import { createCompanyReader, type ReadCompanies } from './clues/company-clues.ts';
import { createLegalFormReader, type ReadLegalForms } from './clues/legal-form-clues.ts';
import { levels, type Clue } from './clues/clue.ts';
import { decide } from './clues/decide.ts';
import { fieldClues } from './clues/field-clues.ts';
import { textClues } from './clues/text-clues.ts';
import { createDirectory, type FindPartner } from './partners/directory.ts';
import { partnerClues, partnersOfText } from './partners/partner-clues.ts';
import { createTextFinder, type FindPartnersInText } from './partners/partners-in-text.ts';
import { createAtlas, type Atlas } from './places/atlas.ts';
import type { Knowledge } from './places/knowledge.ts';
import { ownAreas } from './places/own-areas.ts';
import type { RegionRules } from './rules.ts';
import { readText, type Lexicon } from './text/reading.ts';
import type { ClassifyRegion, RegionEvidence } from './verdict.ts';
import { cueTable } from './words/cues.ts';

type Tools = {
  readonly atlas: Atlas;
  readonly lexicon: Lexicon;
  readonly findPartner: FindPartner;
  readonly findInText: FindPartnersInText;
  readonly readLegalForms: ReadLegalForms;
  readonly readCompanies: ReadCompanies;
};

/**
 * The classifier for one operator's rules. What it returns is pure, never throws and reads at most 40,000
 * characters of a text.
 */
export function createClassifier(knowledge: Knowledge, rules: RegionRules): ClassifyRegion {
  const tools: Tools = {
    atlas: createAtlas(knowledge, rules),
    lexicon: { knowledge, cues: cueTable(), own: ownAreas(rules.subRegions) },
    findPartner: createDirectory(rules.partners),
    findInText: createTextFinder(rules.partners),
    readLegalForms: createLegalFormReader(),
    readCompanies: createCompanyReader(),
  };
  return (evidence) => decide(cluesOf(evidence, tools), tools.atlas);
}

function cluesOf({ fields = {}, text = '', timeZone }: RegionEvidence, tools: Tools): readonly Clue[] {
  const { atlas, lexicon } = tools;
  const clues = [
    ...fieldClues(fields, lexicon, atlas),
    ...partnerClues(fields.partner, tools.findPartner, lexicon, atlas),
  ];
  if (fields.partner !== undefined)
    clues.push(...tools.readLegalForms(readText(fields.partner, lexicon), atlas));
  for (const part of [fields.opportunity, text]) {
    if (part === undefined || part === '') continue;
    const reading = readText(part, lexicon);
    const named = tools.findInText(reading);
    clues.push(
      ...textClues(reading, named, atlas),
      ...partnersOfText(reading, named, atlas),
      ...contactClues(reading, atlas),
      ...tools.readLegalForms(reading, atlas),
    );
    // Only where no served place is named does it matter where the customer is at home.
    if (clues.every(({ level }) => level <= levels.partner + 1))
      clues.push(...tools.readCompanies(reading, atlas));
  }
  return [...clues, ...zoneClue(timeZone, atlas)];
}

function zoneClue(timeZone: string | undefined, atlas: Atlas): readonly Clue[] {
  const country = atlas.knowledge.zones.get(timeZone?.toLowerCase() ?? '');
  if (country === undefined || timeZone === undefined) return [];
  const region = atlas.regionOf({ kind: 'country', country, name: '' });
  const because = `requester's time zone is ${timeZone}`;
  const regions = region === undefined ? atlas.regions : [region];
  return [
    { rule: 'time-zone', level: levels.timeZone, region, regions, sureness: 1, because, words: timeZone },
  ];
}
