import { wordSet } from '../text/word-set.ts';

/** Words that say most about the place beside them, and are typed in haste more often than others. */
const mistyped = wordSet(`
customer customers client clients partner partners reseller resellers distributor distributors integrator integrators
cliente clientes partenaire partenaires parceiro parceiros
`);

/** Wrong spellings that one slip of these does not explain. */
const others: Readonly<Record<string, string>> = {
  costumer: 'customer',
  costumers: 'customers',
  costomer: 'customer',
  costummer: 'customer',
  custumer: 'customer',
  custoner: 'customer',
  custemer: 'customer',
  endcostumer: 'customer',
  endcustmer: 'customer',
  cliant: 'client',
  partener: 'partner',
  parteners: 'partners',
  distributer: 'distributor',
  distributers: 'distributors',
  integrater: 'integrator',
};

/** What looks like a slip and is a word or a name itself. */
const words = wordSet('clint clints parter parters partes clien ciente cientes');

/** Wrong spellings of the words that matter, each with the word that was meant. */
export function typingErrors(): ReadonlyMap<string, string> {
  const errors = new Map(Object.entries(others));
  for (const word of mistyped)
    for (const slip of slipsIn(word)) if (!mistyped.has(slip) && !words.has(slip)) errors.set(slip, word);
  return errors;
}

/** A letter left out, doubled, or swapped with the next; the first and the last are hardly ever left out. */
function* slipsIn(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at += 1) {
    const [before, letter, next, rest] = [
      word.slice(0, at),
      word[at] ?? '',
      word[at + 1] ?? '',
      word.slice(at + 2),
    ];
    yield before + next + rest;
    yield before + letter + letter + next + rest;
    yield before + next + letter + rest;
  }
}
