import { mrkdwnQuote } from '../../domain/text/slack-mrkdwn.ts';

/** The reply under a card that brings what somebody added. `author` is their name, in mrkdwn. */
export function additionText(author: string, text: string): string {
  return `${author} adds:\n${mrkdwnQuote(text, 2800)}`;
}
