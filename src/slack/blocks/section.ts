import type { MrkdwnElement, SectionBlock } from '@slack/types';

/**
 * Our mrkdwn. Slack adds nothing to it: with `verbatim`, what somebody typed that looks like a link, a
 * channel or a mention stays text, and our own `<…|…>` and `<@…>` still work.
 * https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** A section of a message or a view; `text` is mrkdwn of at most 3,000 characters. */
export function section(text: string): SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
