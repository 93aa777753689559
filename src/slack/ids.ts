import { formFields, type FormField } from '../domain/form.ts';

/**
 * Every name by which Slack hands something back to us, once. Slack keeps them in views and messages
 * that people still have open: renaming one makes those old, and they are answered as such.
 */
export const command = '/engage-csa';

export const callbackIds = { requestForm: 'request-form', regionStep: 'region-step' } as const;

/** Fields whose change shows the form anew. An action id is the name of its field. */
export const dispatchingFields = [
  'theme',
  'activity',
  'country',
  'region',
] as const satisfies readonly FormField[];

/** The region choice that leaves it to us; Slack knows no empty option. */
export const automaticRegion = 'automatic';

/**
 * The block of a field in the form. The activity's varies with the theme: for a block it already knows,
 * Slack keeps the old choice whatever the new view says.
 */
export function blockIdOf(field: FormField, theme: string | undefined): string {
  return field === 'activity' ? `activity.${theme ?? ''}` : field;
}

/** The field a block belongs to, if it is one of the form's own. */
export function fieldOf(blockId: string): FormField | undefined {
  return formFields.find(
    (field) => blockId === field || (field === 'activity' && blockId.startsWith('activity.')),
  );
}

/** The block of an activity's own question; the activity is part of it for the same reason. */
export function extraBlockId(activity: string, extra: string): string {
  return `extra.${activity}.${extra}`;
}

/** Matches exactly these ids. */
export function oneOf(ids: readonly string[]): RegExp {
  return new RegExp(`^(?:${ids.map((id) => RegExp.escape(id)).join('|')})$`);
}

/** Matches every id but these: what an older version of us left behind, or a newer one. */
export function noneOf(ids: readonly string[]): RegExp {
  return new RegExp(`^(?!(?:${ids.map((id) => RegExp.escape(id)).join('|')})$)`);
}
