import { formFields, type FormField } from '../domain/form.ts';

/**
 * Every name by which Slack hands something back to us, once. Slack keeps them in views and messages
 * that people still have open: renaming one makes those old, and they are answered as such.
 */
export const command = '/engage-csa';

export const callbackIds = {
  requestForm: 'request-form',
  regionStep: 'region-step',
  addition: 'addition',
} as const;

export const shortcutIds = { message: 'engage_csa_message', global: 'engage_csa' } as const;

/** Buttons under what we tell somebody about a post; their value is the key of the sighting. */
export const buttonIds = { openForm: 'open-form', notNow: 'not-now', stopOffers: 'stop-offers' } as const;

/** The button of a region, by its place in the catalogue; action ids have to differ within a message. */
export function regionButtonId(at: number): string {
  return `mark-region.${at}`;
}

/** Buttons of the form; the value of `addTo` is the id of the request. */
export const formButtonIds = { addTo: 'add-to', startAfresh: 'start-afresh' } as const;

/** Buttons of the Home tab; the value of `list` is a place in a list. */
export const homeButtonIds = {
  start: 'home-start',
  list: 'home-list',
  overview: 'home-overview',
} as const;

/** Fields whose change shows the form anew. An action id is the name of its field. */
export const dispatchingFields = [
  'partner',
  'country',
  'reason',
  'theme',
  'activity',
  'neededBy',
  'region',
] as const satisfies readonly FormField[];

/** Every other field: its change is only kept. The activity's own questions are all called `extra`. */
export const keptFields = [
  'onBehalfOf',
  'customer',
  'crmLink',
  'city',
  'pam',
  'am',
  'stage',
  'need',
  'urgency',
  'extra',
];

/** The region choice that leaves it to us; Slack knows no empty option. */
export const automaticRegion = 'automatic';

/** Fields whose block id has a variant behind it: `activity.align`, `pam.U0123456789`. */
const varying: ReadonlySet<FormField> = new Set(['activity', 'pam']);

/**
 * The block of a field in the form. For a block it already knows, Slack keeps the old choice whatever the
 * new view says; so the activity's varies with the theme, and the PAM's with the one we choose beforehand.
 */
export function blockIdOf(field: FormField, variant: string | undefined): string {
  return variant === undefined ? field : `${field}.${variant}`;
}

/** The field a block belongs to, if it is one of the form's own. */
export function fieldOf(blockId: string): FormField | undefined {
  const bare = bareBlockId(blockId);
  return formFields.find((field) => bare === field || (varying.has(field) && bare.startsWith(`${field}.`)));
}

/** The same block as one that Slack does not know yet, and so shows as we say: `need~2`. */
export function freshBlockId(blockId: string, generation: number): string {
  return generation === 0 ? blockId : `${blockId}~${generation}`;
}

/** A block's id without its generation. */
export function bareBlockId(blockId: string): string {
  return blockId.replace(/~\d+$/, '');
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
