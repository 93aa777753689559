/**
 * The request form as typed: every value a string, nothing checked. The ids are the fields' names
 * everywhere: in the modal's block ids, in drafts and in problems.
 */
export const formFields = [
  'onBehalfOf',
  'partner',
  'customer',
  'crmLink',
  'country',
  'city',
  'reason',
  'theme',
  'activity',
  'neededBy',
  'pam',
  'am',
  'stage',
  'need',
  'urgency',
  'region',
] as const;

export type FormField = (typeof formFields)[number];

/**
 * `country` holds an alpha-2 code, `neededBy` a `YYYY-MM-DD`, `pam`, `am` and `onBehalfOf` (who needs it,
 * where that is not the one who fills it in) Slack user ids.
 */
export type Form = {
  readonly [Field in FormField]?: string;
} & {
  /** Answers to the activity's own questions, by field id. */
  readonly extras: Readonly<Record<string, string>>;
};

/** What is wrong, as sentences by field. A problem of an extra field is under `extra.<id>`. */
export type Problems = Readonly<Partial<Record<FormField | `extra.${string}`, string>>>;

/** The same while it is looked for: a field may be found to have none. */
export type FoundProblems = { readonly [Field in keyof Problems]: string | undefined };
