import { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { countryProblem, timeZoneProblem } from './places.ts';

/**
 * What each key of the catalogue may hold by itself, with every message a sentence. What keys may say
 * about each other is in `catalogue-rules.ts`.
 */

/** Slack shows no longer option text, and no more options in one menu. */
const longestLabel = 75;
const mostOptions = 100;

/** Slack's limits for a whole modal leave room for this many questions of an activity. */
const mostFields = 20;

function text(limit: number) {
  return z
    .string({ error: (issue) => missingOr(issue.input, `has to be a text; put it in quotes if it is one`) })
    .trim()
    .min(1, 'is empty')
    .max(limit, `is too long: at most ${limit} characters`)
    .regex(/^\P{Cc}*$/u, 'has to be one line without control characters');
}

function word(pattern: RegExp, shape: string, limit = longestLabel) {
  return text(limit).regex(pattern, `has to be ${shape}`);
}

function list<Item extends z.ZodType>(item: Item, most = mostOptions) {
  return z
    .array(item, { error: (issue) => missingOr(issue.input, 'has to be a list') })
    .max(most, `has too many entries: at most ${most}`);
}

function filled<Item extends z.ZodType>(item: Item, most = mostOptions) {
  return list(item, most).min(1, 'is empty: at least one entry is needed');
}

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, {
    error: ({ input }) =>
      missingOr(input, `has to be one of ${values.join(', ')}.${didYouMean(String(input), values)}`),
  });
}

/** A mapping with these keys and no others: a mistyped key must not be ignored. */
function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, known)).join('\n')
        : missingOr(issue.input, 'has to be a mapping of keys to values'),
  });
}

function unknownKey(key: string, known: readonly string[]): string {
  return `is not a known key.${didYouMean(key, known) || ` Known are ${known.join(', ')}.`}`;
}

function missingOr(input: unknown, sentence: string): string {
  return input === undefined ? 'is missing' : sentence;
}

const yesOrNo = z.boolean({ error: ({ input }) => missingOr(input, 'has to be true or false') });
const id = word(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and dashes, starting with a letter');
const label = text(longestLabel);
const slackUser = word(/^[UW][A-Z0-9]{2,}$/, 'a Slack user id such as U0123456789');
const channel = word(
  /^(?:[CG][A-Z0-9]{8,}|[\p{Ll}\p{Lo}\p{N}_-]+)$/u,
  'a channel id (C…) or a name in lower case without #',
  80,
);
const gitlabLabel = word(/^[^,]*$/, 'a GitLab label without a comma: GitLab would read two labels', 255);
const labels = list(gitlabLabel).default([]);
const projectPath = word(
  /^[\w.][\w.-]*(?:\/[\w.][\w.-]*)+$/,
  "the project's full path, such as group/subgroup/project, without the address of GitLab",
  255,
);
const host = word(
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/,
  'a host name in lower case, such as my.salesforce.com',
  253,
);

function checked(problem: (value: string) => string | undefined) {
  return text(longestLabel).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

const role = oneOf(['CSA', 'PAM/PTM', 'AM/AE', 'Partner']);

const Field = keys({
  id,
  label,
  kind: oneOf(['text', 'paragraph', 'link', 'date', 'choice']),
  required: yesOrNo,
  hint: text(150).exactOptional(),
  options: list(label).default([]),
});

const Activity = keys({
  id,
  label,
  reasons: list(id).default([]),
  checklist: filled(text(500)),
  raci: keys({
    responsible: filled(role),
    accountable: filled(role),
    consulted: list(role),
    informed: list(role),
  }),
  fields: list(Field, mostFields).default([]),
});

const Theme = keys({ id, label, description: text(300), labels, activities: filled(Activity) });

const time = word(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00, in quotes');

const Hours = keys({
  from: time,
  to: time,
  days: filled(oneOf(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])),
}).refine(({ from, to }) => from < to, { path: ['to'], error: 'has to be later than from' });

const Region = keys({
  name: word(/^[\p{L}\p{N}][\p{L}\p{N} /&+-]*$/u, 'a short name such as EMEA'),
  project: projectPath,
  labels,
  timeZone: checked(timeZoneProblem),
  hours: Hours.default({ from: '09:00', to: '17:00', days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] }),
  csas: list(slackUser).default([]),
});

const Partner = keys({
  name: label,
  aliases: list(label).default([]),
  region: label.exactOptional(),
  country: checked(countryProblem).exactOptional(),
  pam: slackUser.exactOptional(),
});

const CountryRule = keys({
  country: checked(countryProblem),
  region: label.exactOptional(),
  warning: text(200).exactOptional(),
});

const SubRegion = keys({
  name: label,
  region: label.exactOptional(),
  words: list(label).default([]),
  countries: list(checked(countryProblem), 249).default([]),
});

const Watch = keys({ channel, mode: oneOf(['off', 'offer', 'auto']) });

const emoji = word(/^[a-z0-9_+'-]+$/, 'the name of an emoji without colons, such as ticket', 100);

function wholeNumber(least: number, most: number) {
  const sentence = `has to be a whole number from ${least} to ${most}`;
  return z
    .int({ error: ({ input }) => missingOr(input, sentence) })
    .min(least, sentence)
    .max(most, sentence);
}

const Choice = keys({ id, label });

/** The catalogue as it is written in YAML. Its values are the domain's `Catalogue`. */
export const CatalogueShape = keys({
  channel,
  labels,
  confidential: yesOrNo,
  crmHosts: list(host).default([]),
  regions: filled(Region),
  reasons: filled(Choice),
  stages: filled(Choice),
  urgencies: filled(keys({ id, label, labels })),
  themes: filled(Theme),
  partners: list(Partner, 5000).default([]),
  countries: list(CountryRule, 249),
  subRegions: list(SubRegion),
  watch: list(Watch).default([]),
  offersPerDay: wholeNumber(0, 100).default(3),
  offerToCsasAfterMinutes: wholeNumber(1, 7 * 24 * 60).default(60),
  intakeEmoji: emoji.default('ticket'),
  receiptEmoji: emoji.default('white_check_mark'),
  waitingLabel: gitlabLabel.default('CSA-Status::Waiting'),
  partnerLabels: keys({ group: projectPath }).exactOptional(),
});
