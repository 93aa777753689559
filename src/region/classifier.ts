import { asBackground } from './clues/background.ts';
import { levels, type Clue } from './clues/clue.ts';
import { contactClues } from './clues/contact-clues.ts';
import { decide } from './clues/decide.ts';
import { fieldClues } from './clues/field-clues.ts';
import { createLegalFormReader, type ReadLegalForms } from './clues/legal-form-clues.ts';
import { organisationClues } from './clues/organisation-clues.ts';
import { textClues } from './clues/text-clues.ts';
import { toldPlaces } from './clues/told-places.ts';
import { zoneClues } from './clues/zone-clues.ts';
import { createAtlas, type Atlas } from './knowledge/atlas.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { ownAreas } from './knowledge/own-areas.ts';
import { createDirectory, type FindPartner } from './partners/directory.ts';
import { partnerClues, partnersOfText } from './partners/partner-clues.ts';
import { createTextFinder, type FindPartnersInText } from './partners/partners-in-text.ts';
import { findMentions, findMentionsInName } from './places/find-mentions.ts';
import type { Lexicon } from './reading/read-names.ts';
import { readText } from './reading/reading.ts';
import type { RegionRules } from './rules.ts';
import { isRunningText } from './running/is-running-text.ts';
import { weighPlaces } from './running/weigh-places.ts';
import { weighServed } from './served/weigh-served.ts';
import type { ClassifyRegion, RegionEvidence } from './verdict.ts';
import { cueTable } from './words/cues.ts';

type Tools = {
  readonly atlas: Atlas;
  readonly lexicon: Lexicon;
  readonly findPartner: FindPartner;
  readonly findInText: FindPartnersInText;
  readonly readLegalForms: ReadLegalForms;
};

/**
 * The classifier for one operator's rules. What it returns is pure, never throws and reads at most 40,000
 * characters of a text, or 10,000 words.
 */
export function createClassifier(knowledge: Knowledge, rules: RegionRules): ClassifyRegion {
  const tools: Tools = {
    atlas: createAtlas(knowledge, rules),
    lexicon: { knowledge, cues: cueTable, own: ownAreas(rules.subRegions) },
    findPartner: createDirectory(rules.partners),
    findInText: createTextFinder(rules.partners),
    readLegalForms: createLegalFormReader(),
  };
  return (evidence) => decide(cluesOf(evidence, tools), tools.atlas);
}

function cluesOf({ fields = {}, text = '', timeZone }: RegionEvidence, tools: Tools): readonly Clue[] {
  const { atlas, lexicon } = tools;
  const { partner = '', opportunity = '' } = fields;
  const isForm = Object.keys(fields).length > 0;
  return [
    ...(isForm ? asBackground(fieldClues(fields, lexicon, atlas), text) : []),
    ...partnerClues(partner, tools.findPartner, lexicon, atlas),
    ...(partner === '' ? [] : tools.readLegalForms(readText(partner, lexicon), atlas)),
    ...cluesOfText(opportunity, tools, 'name'),
    ...cluesOfText(text, tools, isForm ? 'request' : 'any'),
    ...zoneClue(timeZone, atlas),
  ];
}

/** The name of a customer or a deal; a request beside other fields; or whatever somebody wrote. */
type TextKind = 'name' | 'request' | 'any';

function cluesOfText(text: string, tools: Tools, kind: TextKind): readonly Clue[] {
  if (text === '') return [];
  const { atlas, lexicon, findInText, readLegalForms } = tools;
  const reading = readText(text, lexicon);
  const named = findInText(reading);
  if (kind === 'any' && named.length === 0 && isRunningText(reading))
    return [...weighPlaces(reading, atlas), ...contactClues(reading, atlas)];
  const told = toldPlaces(reading, named, atlas, kind === 'name' ? findMentionsInName : findMentions);
  return [
    ...weighServed(reading, told, textClues(reading, told, atlas), atlas),
    ...partnersOfText(reading, named, atlas),
    ...organisationClues(reading, named, atlas, kind === 'name'),
    ...contactClues(reading, atlas),
    ...zoneClues(reading, atlas),
    ...readLegalForms(reading, atlas),
  ];
}

function zoneClue(timeZone: string | undefined, atlas: Atlas): readonly Clue[] {
  const country = atlas.knowledge.zones.get(timeZone?.toLowerCase() ?? '');
  if (country === undefined || timeZone === undefined) return [];
  const region = atlas.regionOfCountry(country);
  const because = `requester's time zone is ${timeZone}`;
  const regions = region === undefined ? atlas.regions : [region];
  return [
    { rule: 'time-zone', level: levels.timeZone, region, regions, sureness: 1, because, words: timeZone },
  ];
}
