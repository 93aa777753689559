import { topics } from './topics.ts';

/**
 * Small words that work alike in every sentence and language people write here. Their kinds let "can anyone
 * present" tell something about "could somebody deliver". The first kind that has a word counts.
 */
const sorts: Readonly<Record<string, string>> = {
  SOMEONE: `someone somebody anyone anybody any1 some1 sb sbdy volunteer volunteers taker takers jemand wer quelqu'un
    qui alguien quien alguem quem qualcuno chi iemand wie nagon noen`,
  CAN: `can could would might may kann konnte konntet pourrait peut puede podria pode poderia puo kan`,
  NEED: `need needs needed needing looking seeking searching require requires required requesting requested wanted
    want wants brauche braucht brauchen suche sucht besoin cherche necesito necesita necesitamos busco buscamos
    preciso precisa precisamos procuro`,
  DEED: `help join run support cover present deliver assist lead host demo walk attend jump hop guide coach advise
    train prepare review accompany co-present speak sit step shadow facilitate advocate`,
  DESK: `send share forward post add remove update upload approve book invite order print restart reset merge check
    tell ping remind vote fill submit sign log register rename move close delete confirm recommend point`,
  PAPER: `deck decks slide slides template templates recording recordings link links doc docs pdf pdfs spreadsheet
    sheet sheets list lists onepager notes agenda agendas screenshot screenshots video videos file files brochure
    photo photos picture pictures pic pics logo logos calendar calendars invite invites numbers dashboard password
    passwords access license licenses licence licences quote quotes pricing discount discounts invoice contract
    contracts survey surveys poll polls badge badges swag hotel hotels room rooms zoom mr page article blog folien
    lien enlace`,
  THANKS: `thanks thank thx ty kudos congrats danke merci gracias obrigado obrigada shoutout`,
  NO: `no not don't doesn't won't didn't dont nothing nobody never kein keine nicht pas nao`,
  I: `i i'm i'll i've i'd ich je yo eu`,
  WE: `we we're we've we'll wir nous`,
  THEY: `they he she it they're he's she's`,
  YOU: `you u you're your ihr vous`,
  WHAT: `what what's how where which why when whose wann wo comment donde como cual`,
  PAST: `was were went did had been done asked delivered finished moved booked confirmed updated closed`,
};

const sortOf: ReadonlyMap<string, string> = new Map(
  Object.entries(sorts)
    .toReversed()
    .flatMap(([sort, words]) => words.split(/\s+/).map((word) => [word, sort] as const)),
);

/** The kind of a folded word, if it has one. */
export function kindOf(word: string): string | undefined {
  return sortOf.get(word) ?? topics.entries().find(([, pattern]) => pattern.test(word))?.[0];
}
