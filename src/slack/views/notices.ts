import type { ModalView } from '@slack/types';
import { mrkdwnLink } from '../../domain/text/slack-mrkdwn.ts';
import { command } from '../ids.ts';
import { section } from '../blocks/section.ts';
import { limits, plain } from '../blocks/text.ts';

/** A view that only says something. */
export function notice(title: string, text: string): ModalView {
  return {
    type: 'modal',
    title: plain(title, limits.title),
    close: plain('Close', limits.button),
    blocks: [{ type: 'section', text: plain(text, limits.section) }],
  };
}

/** This person may not file requests. `why` is a sentence for them. */
export function refusal(why: string): ModalView {
  return notice('Not possible', why);
}

/** Why somebody cannot be let in just now. */
export const unsure =
  'Slack did not tell us who you are just now, so we cannot take a request. Please try again in a minute.';

/** A post was made a request of before. */
export function alreadyRequested(reference: string, cardLink: string | undefined): ModalView {
  const said = `This post is a request already: ${reference}.`;
  const { blocks, ...view } = notice('Already a request', said);
  if (cardLink === undefined) return { ...view, blocks };
  const text = `${said} ${mrkdwnLink(cardLink, 'Follow it here')}.`;
  return { ...view, blocks: [section(text)] };
}

/** The form was sent once more; the first time had done it. */
export function saved(reference: string): ModalView {
  return notice('Saved', `Your request is saved: ${reference}. We tell you where to follow it.`);
}

/** The kept form is gone. */
export function expired(): ModalView {
  return notice(
    'This took too long',
    `We no longer have your answers, and nothing was sent. Please type ${command} and fill the form in again.`,
  );
}

/** A view from an older version of ours, or one we never made. */
export function outdated(): ModalView {
  return notice(
    'This form is too old',
    `It was opened before we were updated, and nothing was sent. Please type ${command} to start again.`,
  );
}

/** On top of the form, which stays as it is underneath. */
export function sorry(reference: string): ModalView {
  return notice(
    'That did not work',
    `Something broke on our side. Your answers are still in the form: close this and submit them again in a minute. ` +
      `If it happens again, tell whoever runs this app the reference ${reference}.`,
  );
}
