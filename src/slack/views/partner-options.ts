import { cleanLine } from '../../domain/text/clean.ts';
import type { Option } from '../blocks/fields.ts';
import { clip, limits } from '../blocks/text.ts';

/**
 * A partner as an option. Its value is the name: a name of the catalogue always fits, and of a longer one
 * that somebody typed, the form shows and keeps the beginning.
 */
export function partnerOption(name: string | undefined): Option | undefined {
  if (name === undefined) return undefined;
  const shown = clip(cleanLine(name), limits.optionText);
  return shown === '' ? undefined : { id: shown, label: shown };
}

/** The partners found for what was typed, and what was typed itself unless it is one of them. */
export function partnerOptions(found: readonly string[], typed: string): readonly Option[] {
  const own = partnerOption(typed);
  const options = found.slice(0, limits.options - 1).flatMap((name) => partnerOption(name) ?? []);
  const isListed = options.some(({ id }) => id.toLowerCase() === own?.id.toLowerCase());
  if (own === undefined || isListed) return options;
  return [...options, { id: own.id, label: clip(`Use “${own.label}”`, limits.optionText) }];
}
