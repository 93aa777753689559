import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import type { RegionReason, RegionVerdict } from '../verdict.ts';
import { levels, type Clue } from './clue.ts';
import { confidenceOf } from './confidence.ts';

/** Weighs the clues: the strongest level decides; several regions there need a lead or a person. */
export function decide(clues: readonly Clue[], atlas: Atlas): RegionVerdict {
  const ranked = clues.length > 1 ? clues.toSorted((a, b) => b.level - a.level) : clues;
  const warnings = warningsOf(ranked, atlas);
  const [top] = ranked;
  if (top === undefined) return { kind: 'unknown', warnings };
  const current = onlyLeads(withoutLater(ranked));
  const strongest = current.filter(({ level }) => level === current[0]?.level);
  const leading = [...strongest, ...tieBreak(strongest, ranked)];
  const regions = regionsOf([...leading, ...doubtsOf(leading, current)], atlas);
  const [region] = regions;
  if (regions.length !== 1 || region === undefined) {
    if (regions.length === 0) return { kind: 'unknown', warnings };
    return { kind: 'ambiguous', regions, reasons: reasonsOf(ranked), warnings };
  }
  const subRegion = leading.map((clue) => clue.subRegion).find((name) => name !== undefined);
  return {
    kind: 'matched',
    region,
    ...(subRegion !== undefined && { subRegion }),
    confidence: confidenceOf(region, leading, ranked),
    reasons: reasonsOf(ranked.filter((clue) => clue.region === region || clue.level < top.level)),
    warnings,
  };
}

/**
 * Where only names of several places are known, addresses and numbers, and then the requester's time zone,
 * say which is likelier.
 */
function tieBreak(leading: readonly Clue[], clues: readonly Clue[]): readonly Clue[] {
  if (leading.some(({ region }) => region !== undefined)) return [];
  const fitting = clues.filter(
    ({ region }) => region !== undefined && leading.every(({ regions }) => regions.includes(region)),
  );
  const contacts = fitting.filter(({ rule, level }) => rule === 'partner' && contactLevels.has(level));
  if (contacts.length > 0) return contacts.map((clue) => ({ ...clue, sureness: likelier }));
  return fitting.filter(({ level }) => level === levels.timeZone);
}

/** Levels of addresses and numbers. */
const contactLevels: ReadonlySet<number> = new Set([levels.contact, levels.customerHome]);

/** How often the namesake in the country of somebody's address is the one that is meant. */
const likelier = 0.8;

/** What comes later does not count beside served places that come now. */
function withoutLater(clues: readonly Clue[]): readonly Clue[] {
  const now = clues.filter(({ order }) => order !== 'later');
  return now.some(({ level }) => level >= levels.customerHome) ? now : clues;
}

/** A stated lead speaks for all served places, whatever they are called. */
function onlyLeads(clues: readonly Clue[]): readonly Clue[] {
  const leads = clues.filter(({ order, level }) => order === 'lead' && isServed(level));
  return leads.length > 0 ? clues.filter((clue) => clue.order === 'lead' || !isServed(clue.level)) : clues;
}

/** Where only the partner's place is known, a customer at home elsewhere leaves it open. */
function doubtsOf([leading]: readonly Clue[], clues: readonly Clue[]): readonly Clue[] {
  const isPartners =
    leading !== undefined && leading.level <= levels.partner + 1 && leading.level >= levels.legalForm;
  return isPartners ? clues.filter(({ level }) => level === levels.multinational) : [];
}

function isServed(level: number): boolean {
  return level >= levels.origin && level < levels.explicit;
}

/** Regions the clues can mean together: clear ones narrow down names that mean several. */
function regionsOf(clues: readonly Clue[], atlas: Atlas): readonly string[] {
  const clear = new Set<string>();
  const open: (readonly string[])[] = [];
  for (const { region, regions } of clues) {
    if (region === everywhere) return atlas.regions;
    if (region === undefined) open.push(regions);
    else clear.add(region);
  }
  for (const regions of open) {
    if (!regions.some((region) => clear.has(region))) for (const region of regions) clear.add(region);
  }
  return [...clear];
}

/** A field and the text may say the same: it is one reason. */
function reasonsOf(clues: readonly Clue[]): readonly RegionReason[] {
  const reasons = clues.flatMap(({ region, regions, rule, level, because, words, country }) =>
    (region === undefined || region === everywhere ? regions : [region]).map((name) => ({
      region: name,
      rule,
      because,
      words,
      ...(country !== undefined && namesServed(level) && { country }),
    })),
  );
  return reasons.filter(
    (reason, at) =>
      reasons.findIndex(({ region, because }) => region === reason.region && because === reason.because) ===
      at,
  );
}

/** A customer's home is where one is hardly ever served. */
function namesServed(level: number): boolean {
  return level >= levels.mentioned && level < levels.explicit;
}

function warningsOf(clues: readonly Clue[], atlas: Atlas): readonly string[] {
  const warnings = clues.flatMap(({ country }) =>
    country === undefined ? [] : (atlas.warningOf(country) ?? []),
  );
  return [...new Set(warnings)];
}
