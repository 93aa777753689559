import type { Activity, Catalogue, ExtraField, Partner } from '../domain/catalogue.ts';
import { didYouMean } from './did-you-mean.ts';
import { scopeClashes } from './label-scopes.ts';
import type { Mistake, Named } from './mistake.ts';
import type { Path } from './yaml-file.ts';

/** What the keys of a catalogue get wrong about each other. Each key by itself is in order already. */
export function mistakesIn(catalogue: Catalogue): readonly Mistake[] {
  const activities = catalogue.themes.flatMap((theme, at) =>
    theme.activities.map((activity, index) => ({ activity, path: ['themes', at, 'activities', index] })),
  );
  return [
    ...repeated(catalogue.regions.map(({ name }, at) => ({ name, path: ['regions', at, 'name'] }))),
    ...(['reasons', 'stages', 'urgencies', 'themes'] as const).flatMap((list) =>
      repeated(catalogue[list].map(({ id }, at) => ({ name: id, path: [list, at, 'id'] }))),
    ),
    ...repeated(activities.map(({ activity, path }) => ({ name: activity.id, path: [...path, 'id'] }))),
    ...activities.flatMap(({ activity, path }) => activityMistakes(activity, path, catalogue)),
    ...repeated(catalogue.partners.flatMap(partnerNames)),
    ...catalogue.partners.flatMap((partner, at) =>
      regionMistakes(partner, ['partners', at, 'region'], catalogue),
    ),
    ...repeated(
      catalogue.watch.map(({ channel }, at) => ({ name: channel, path: ['watch', at, 'channel'] })),
    ),
    ...regionRowMistakes(catalogue),
    ...scopeClashes(catalogue),
  ];
}

function activityMistakes(
  { reasons, fields }: Activity,
  path: Path,
  catalogue: Catalogue,
): readonly Mistake[] {
  const known = catalogue.reasons.map(({ id }) => id);
  return [
    ...reasons.flatMap((reason, at) => unknown('reason', reason, known, [...path, 'reasons', at])),
    ...repeated(fields.map(({ id }, at) => ({ name: id, path: [...path, 'fields', at, 'id'] }))),
    ...fields.flatMap((field, at) => optionMistakes(field, [...path, 'fields', at, 'options'])),
  ];
}

function optionMistakes({ kind, options }: ExtraField, path: Path): readonly Mistake[] {
  if (kind === 'choice' && options.length === 0)
    return [{ path, message: 'is empty: a choice needs options' }];
  if (kind !== 'choice' && options.length > 0)
    return [{ path, message: `is only for kind: choice, not ${kind}` }];
  return repeated(options.map((name, at) => ({ name, path: [...path, at] })));
}

/** Names and aliases share one space: a text that names a partner has to mean one only. */
function partnerNames({ name, aliases }: Partner, index: number): readonly Named[] {
  return [
    { name, path: ['partners', index, 'name'] },
    ...aliases.map((alias, at) => ({ name: alias, path: ['partners', index, 'aliases', at] })),
  ];
}

function regionMistakes({ region }: Partner, path: Path, { regions }: Catalogue): readonly Mistake[] {
  const known = regions.map(({ name }) => name);
  return region === undefined ? [] : unknown('region', region, known, path);
}

/** A country may also ask for a person (`ask`); a sub-region may leave its region open. */
function regionRowMistakes({ countries, subRegions, regions }: Catalogue): readonly Mistake[] {
  const known = regions.map(({ name }) => name);
  return [
    ...repeated(countries.map(({ country }, at) => ({ name: country, path: ['countries', at, 'country'] }))),
    ...repeated(subRegions.map(({ name }, at) => ({ name, path: ['subRegions', at, 'name'] }))),
    ...countries.flatMap(({ region = 'ask' }, at) =>
      unknown('region', region, [...known, 'ask'], ['countries', at, 'region']),
    ),
    ...subRegions.flatMap(({ region }, at) =>
      region === undefined ? [] : unknown('region', region, known, ['subRegions', at, 'region']),
    ),
  ];
}

function unknown(what: string, word: string, known: readonly string[], path: Path): readonly Mistake[] {
  if (known.includes(word)) return [];
  const hint = didYouMean(word, known) || ` Known are ${known.join(', ')}.`;
  return [{ path, message: `is "${word}", which is no known ${what}.${hint}` }];
}

/** Every name that was there before, whatever its case. */
function repeated(names: readonly Named[]): readonly Mistake[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    const key = name.normalize('NFKC').toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path, message: `is "${name}", which is there already; it has to be unique` }];
  });
}
