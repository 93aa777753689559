import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';
import type { Role } from '../role.ts';

/** Words from those who use it, or who deliver it, to the place. */
const reach = 9;

/** Whether those who will use it begin at a word: `end users`, `who will work with it`. */
export function isOfUsers(reading: Reading, at: number): boolean {
  return [at, at - 1, at - 2].some((from) => beginsPhrase(reading.tokens, from, users));
}

/**
 * `Wipro's people are in Chennai, users sit in Denver`, `Das Team von Infosys sitzt in Pune, die Endanwender
 * sind in Linz`, `TCS team in Chennai, for a retailer in Leeds`: where it is told whom it is for, the people
 * of a company are those who deliver.
 */
export function tellUsers(reading: Reading, mentions: readonly Mention[], roles: (Role | undefined)[]): void {
  if (mentions.length < 2 || !mentions.some((_, i) => roles[i] === 'site')) return;
  const used = mentions.map(
    (mention, i) =>
      roles[i] === 'customer' ||
      isWhomItIsFor(reading, mention) ||
      (roles[i] === 'site' && isSaidOf(reading, mention, users)),
  );
  if (!used.includes(true)) return;
  for (const [i, mention] of mentions.entries()) {
    const role = roles[i];
    if (used[i] === true || (role !== undefined && role !== 'site' && role !== 'mentioned')) continue;
    if (isSaidOf(reading, mention, crews) || isCrewFor(reading, mention)) roles[i] = 'subsidiary';
  }
}

/**
 * `it is for a telco in Lima`, `their developers all work in Lima`: said outright; `roles` is changed in
 * place.
 */
export function tellWhoIsServed(
  reading: Reading,
  mentions: readonly Mention[],
  roles: (Role | undefined)[],
): void {
  for (const [i, mention] of mentions.entries()) {
    const role = roles[i];
    if (role !== undefined && role !== 'mentioned') continue;
    if (isForIt(reading, mention)) roles[i] = 'customer';
    else if (isWhereTheyWork(reading, mention)) roles[i] = 'site';
  }
}

/** `it is for a telco in Lima` */
function isForIt(reading: Reading, mention: Mention): boolean {
  if (!isWhomItIsFor(reading, mention)) return false;
  for (let at = mention.first - 1; at >= Math.max(1, mention.first - toFor); at -= 1)
    if (wordAt(reading, at) === 'for') return subjects.has(wordAt(reading, at - 1));
  return false;
}

const subjects = wordSet('is it this that');

/** `their developers all work in Lima`, `the devs sit in Lima`. */
function isWhereTheyWork(reading: Reading, { first }: Mention): boolean {
  if (wordAt(reading, first - 1) !== 'in' || !sitting.has(wordAt(reading, first - 2))) return false;
  const all = quantities.has(wordAt(reading, first - 3)) ? 1 : 0;
  const who = first - 3 - all;
  // `half their engineers are in Kyiv`
  if (wordAt(reading, who - 2) === 'half') return false;
  return workers.has(wordAt(reading, who)) && owners.has(wordAt(reading, who - 1));
}

const sitting = wordSet('work works sit sits are live');
const quantities = wordSet('all mostly only mainly now both');
const workers = wordSet('developers devs engineers programmers users');
const owners = wordSet('their the its');

/** `for a retailer in Minneapolis`: an organisation, and somebody works for it. */
function isWhomItIsFor(reading: Reading, { first }: Mention): boolean {
  let isWhole = false;
  for (let at = first - 1; at >= Math.max(0, first - toFor); at -= 1) {
    if (isWhole && wordAt(reading, at) === 'for') return true;
    if ((gapAt(reading, at + 1) & ~gaps.space) !== 0) return false;
    isWhole ||= (cueAt(reading, at) & cues.organisation) !== 0;
  }
  return false;
}

/** `Polish dev team for a US telco`. */
function isCrewFor(reading: Reading, { last }: Mention): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (gapAt(reading, at) !== gaps.space) return false;
    if (beginsPhrase(reading.tokens, at, crews)) return wordAt(reading, at + 1) === 'for';
  }
  return false;
}

/** Words from `for` to the place. */
const toFor = 6;

/** One of these stands before the place, in its clause, and no other place between. */
function isSaidOf(reading: Reading, { first }: Mention, whose: typeof users): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (!beginsPhrase(reading.tokens, at, whose)) continue;
    return whose === users || (isCompanys(reading, at) && !isTrained(reading, at));
  }
  return false;
}

/** `a course for 12 people of Endava in Iași`: it is they who are served. */
function isTrained(reading: Reading, crew: number): boolean {
  const to = [crew - 1, crew - 2].find((at) => at > 0 && wordAt(reading, at) === 'for');
  return to !== undefined && lessons.has(wordAt(reading, to - 1));
}

const lessons = wordSet(
  'training trainings course courses workshop workshops bootcamp enablement certification session sessions',
);

/** `Wipro team`, `Wipro's people`, `das Team von Infosys`; but `the customer's team`. */
function isCompanys(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1) === 's' ? at - 2 : at - 1;
  const behind = links.has(wordAt(reading, at + 1)) ? at + 2 : undefined;
  return [before, behind].some((i) => i !== undefined && isName(reading, i));
}

function isName(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  if (token === undefined || token.shape === 'lower' || token.shape === 'caseless') return false;
  return (cueAt(reading, at) & ~cues.brand) === 0 && !articles.has(wordAt(reading, at));
}

const links = wordSet('of von de di van at bei chez');
const articles = wordSet('the our their a an das die der le la les el los das o os');
const users = phraseSetOf(`
end_users end_user endusers users user_base enduser all_users endanwender anwender endnutzer nutzer benutzer utilisateurs
utilisateurs_finaux usuarios usuarios_finales usuarios_finais utenti utenti_finali eindgebruikers gebruikers who_will_use who_use who_uses
who_will_work_with who_work_with who_works_with who_would_use that_will_use die_es_nutzen qui_l_utilisent que_lo_usan
`);
const crews = phraseSetOf(
  'ppl team teams people crew guys folks consultants engineers delivery squad staff equipo equipe berater leute mannschaft developers devs',
);
