import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import { cardOf, type Card } from '../../domain/card.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { phases } from '../../domain/request.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { command } from '../ids.ts';
import { cardMessage, linkedAsker, type Message } from './card.ts';
import { explanationText } from './explanation.ts';
import { helpText } from './help.ts';
import { phaseTitles } from './phases.ts';
import { requestSummary } from './request-summary.ts';
import { section } from '../blocks/section.ts';

/** The answer to a question, for one person's eyes. */
export function answerMessage(answer: Answer, catalogue: Catalogue): Message {
  switch (answer.kind) {
    case 'help':
      return said(helpText(catalogue));
    case 'mine':
      return mineMessage(answer.requests, catalogue);
    case 'request':
      return requestMessage(cardOf(answer.request, catalogue));
    case 'no-request':
      return said(noRequest(answer.reference));
    case 'explained':
      return said(explanationText(answer.text, answer.verdict));
    case 'offers':
      return said(answer.wanted ? offersOn : offersOff);
    case 'refused':
      return said(answer.why);
  }
}

const offersOn = 'We will ask you again when a post of yours looks like a request.';
const offersOff = `We will not ask about your posts any more. \`${command} offers on\` takes that back.`;

function requestMessage(card: Card): Message {
  return cardMessage(card, linkedAsker(card));
}

type Mine = Extract<Answer, { kind: 'mine' }>['requests'];

function mineMessage(requests: Mine, catalogue: Catalogue): Message {
  const lists = phases.filter((phase) => requests[phase].length > 0);
  if (lists.length === 0) return said(`You have not asked for a CSA yet. ${command} opens the form.`);
  const blocks = lists.flatMap((phase): KnownBlock[] => [
    section(`*${phaseTitles[phase]}*`),
    ...requests[phase].map((request) => requestSummary(request, catalogue)),
  ]);
  const rest = 'These are the newest ones; the Home tab of this app has them all.';
  return { text: 'Your requests', blocks: [...blocks, section(rest)] };
}

function noRequest(reference: string): string {
  return reference === ''
    ? `Which request? \`${command} status CSA-17\` tells how CSA-17 stands; \`${command} mine\` lists yours.`
    : `There is no request “${mrkdwnLine(reference, 60)}”. \`${command} mine\` lists yours with their references.`;
}

function said(text: string): Message {
  return { text, blocks: [section(text)] };
}
