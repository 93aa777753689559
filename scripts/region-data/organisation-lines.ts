import { keyOf, line, list } from './keys.ts';

type Organisations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Institutions and companies, a line for each kind and country, and one more for those with other meanings. */
export function organisationLines(): readonly string[] {
  return ['organisations.yml', 'institutions.yml'].flatMap((file) => linesOf(list<Organisations>(file)));
}

function linesOf(organisations: Organisations): readonly string[] {
  return Object.entries(organisations).flatMap(([kind, byCountry]) =>
    Object.entries(byCountry).flatMap(([country, listed]) => {
      const names = listed.split(',').map((name) => name.trim());
      const sure = names.filter((name) => !name.endsWith('?'));
      const doubtful = names.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1));
      return [
        line('o', country, kind, 0, '', sure.flatMap(keysOfOrganisation)),
        line('o', country, kind, 1, '', doubtful.flatMap(keysOfOrganisation)),
      ].filter((row) => row.split('\t').length > 5);
    }),
  );
}

/** Letters from which on an abbreviation is written like a word as well: `Serpro`. */
const spoken = 5;

/** `!` stands before what only capitals mean: `MoD`, `USDA`. */
function keysOfOrganisation(name: string): readonly string[] {
  const isAbbreviation =
    /^\p{L}{2,7}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) * 2 > name.length;
  if (!isAbbreviation) return [keyOf(name)];
  return name.length < spoken ? [`!${keyOf(name)}`] : [`!${keyOf(name)}`, keyOf(name)];
}
