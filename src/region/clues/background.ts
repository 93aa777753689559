import { tokenize } from '../text/tokens.ts';
import { beginsPhrase, phraseSetOf } from '../words/phrase-set.ts';
import { levels, type Clue } from './clue.ts';

/** Words from a headquarters to the record that names it, either way. */
const reach = 8;

/** Longer texts are not asked: who says so says it at once. */
const longest = 2000;

/**
 * `Customer's head office is in the system, but the deployment is for …`: the form's own country and city are
 * only where the customer is at home.
 */
export function asBackground(clues: readonly Clue[], text: string): readonly Clue[] {
  if (!clues.some(isServed) || !saysHome(text)) return clues;
  return clues.map((clue) => (isServed(clue) ? { ...clue, level: levels.customerHome } : clue));
}

function isServed({ rule, level }: Clue): boolean {
  return rule === 'served' && level >= levels.customer;
}

function saysHome(text: string): boolean {
  if (text.length > longest || !mayNameRecord.test(text)) return false;
  const tokens = tokenize(text);
  const homes: number[] = [];
  const named: number[] = [];
  for (let at = 0; at < tokens.list.length; at += 1) {
    if (beginsPhrase(tokens, at, home)) homes.push(at);
    if (beginsPhrase(tokens, at, record)) named.push(at);
  }
  return homes.some((at) => named.some((other) => Math.abs(other - at) <= reach));
}

/** A quick look before the words are read. */
const mayNameRecord = /syst|crm|form|record|portal|salesforce|sfdc|ticket|field|sist|countr/iu;

const home = phraseSetOf(
  'hq hqs headquarters head_office parent parent_company mother_company holding zentrale hauptsitz sede siege_social',
);
const record = phraseSetOf(`
in_the_system in_the_form in_the_field in_the_crm in_the_record in_salesforce in_sfdc in_the_portal on_the_form on_the_record in_the_ticket
crm_says crm_shows system_says system_shows form_says form_shows field_is_the country_is_the country_field in_the_country im_system im_formular
dans_le_systeme en_el_sistema no_sistema
`);
