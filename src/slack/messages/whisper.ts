import type { KnownBlock } from '@slack/types';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import type { Whisper } from '../../domain/whisper.ts';
import { answerMessage } from './answer.ts';
import { confirmationText } from './confirmation.ts';
import { hintLines } from './hints.ts';
import { offer, offerToCsa, openFormOffer, regionQuestion } from './offers.ts';

/** Without blocks, Slack shows the text. */
export type WhisperMessage = { readonly text: string; readonly blocks?: KnownBlock[] };

function confirmation(whisper: Extract<Whisper, { readonly kind: 'confirmation' }>): string {
  const { card, cardLink, isElsewhere, hints = [], timeZone } = whisper;
  const lines = hintLines(hints, timeZone).map((line) => mrkdwnLine(line));
  return [confirmationText(card, cardLink, isElsewhere), ...lines].join('\n');
}

/** Something told to one person, as Slack wants it. */
export function whisperMessage(whisper: Whisper): WhisperMessage {
  switch (whisper.kind) {
    case 'offer':
      return offer(whisper);
    case 'offer-to-csa':
      return offerToCsa(whisper);
    case 'open-form':
      return openFormOffer(whisper);
    case 'ask-region':
      return regionQuestion(whisper);
    case 'confirmation':
      return { text: confirmation(whisper) };
    case 'answer':
      return answerMessage(whisper.answer, whisper.catalogue);
    case 'sentence':
      return { text: whisper.text };
  }
}
