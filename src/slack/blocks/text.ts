import type { PlainTextElement } from '@slack/types';

/**
 * Block Kit's limits in characters, as far as we meet them; beyond one of them Slack refuses the whole
 * view or message. https://docs.slack.dev/reference/block-kit/composition-objects
 */
export const limits = {
  title: 24,
  button: 24,
  buttonText: 75,
  buttonsInRow: 25,
  header: 150,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  optionText: 75,
  options: 100,
  radioButtons: 10,
  input: 3000,
  section: 3000,
  /** Not published for context elements; long ones are hard to read anyway. */
  context: 1000,
} as const;

/** Text that Slack shows as it is: no mention, link or formatting can come of it. Never empty. */
export function plain(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text === '' ? '–' : text, limit) };
}

/** At most `limit` UTF-16 units, with an ellipsis where something is missing and no half emoji. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
