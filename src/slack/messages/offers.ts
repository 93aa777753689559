import type { KnownBlock } from '@slack/types';
import { mentionOf, mrkdwnLine, mrkdwnLink } from '../../domain/text/slack-mrkdwn.ts';
import type { Whisper } from '../../domain/whisper.ts';
import type { RegionVerdict } from '../../region/verdict.ts';
import { buttonIds, regionButtonId } from '../ids.ts';
import { limits } from '../blocks/text.ts';
import { buttonRow, type ButtonFrame } from '../blocks/buttons.ts';
import { section } from '../blocks/section.ts';
import type { WhisperMessage } from './whisper.ts';

type Of<Kind extends Whisper['kind']> = Extract<Whisper, { readonly kind: Kind }>;

/** To the author of a post that looks like a request. */
export function offer({ sighting, verdict }: Of<'offer'>): WhisperMessage {
  const text = `Looks like a request for ${whereTo(verdict)}.`;
  return asked(text, [
    { id: buttonIds.openForm, label: 'Open a request', value: sighting },
    { id: buttonIds.notNow, label: 'Not now', value: sighting },
    { id: buttonIds.stopOffers, label: 'Stop offering', value: sighting },
  ]);
}

/** To a CSA, about a post nobody has made a request of. */
export function offerToCsa({ sighting, author, postLink, verdict }: Of<'offer-to-csa'>): WhisperMessage {
  const post = mrkdwnLink(postLink, 'A post');
  const text =
    `${post} by ${mentionOf(author)} looks like a request for ${whereTo(verdict)}, and nobody has made one of it. ` +
    'You can do it in their name.';
  return asked(text, [{ id: buttonIds.openForm, label: 'Open a request', value: sighting }]);
}

/** To somebody who mentioned us. */
export function openFormOffer({ sighting }: Of<'open-form'>): WhisperMessage {
  return asked('You need a Channel Solutions Architect? We filled the form in as far as we understood.', [
    { id: buttonIds.openForm, label: 'Open the form', value: sighting },
  ]);
}

/** To a CSA who marked a post whose region is not clear. */
export function regionQuestion({ sighting, postLink, verdict, regions }: Of<'ask-region'>): WhisperMessage {
  const post = mrkdwnLink(postLink, 'the post you marked');
  const text = `${doubtOf(verdict)} Which team should take ${post}? Its request is made as soon as you choose.`;
  const buttons = regions.map((region, at) => ({
    id: regionButtonId(at),
    label: region,
    value: JSON.stringify({ sighting, region }),
  }));
  const rows: KnownBlock[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsInRow) {
    rows.push(buttonRow(buttons.slice(at, at + limits.buttonsInRow)));
  }
  return { text, blocks: [section(text), ...rows] };
}

function asked(text: string, buttons: readonly ButtonFrame[]): WhisperMessage {
  return { text, blocks: [section(text), buttonRow(buttons, true)] };
}

/** `EMEA: customer in Munich (Germany)`. */
function whereTo(verdict: RegionVerdict): string {
  if (verdict.kind !== 'matched') return 'a CSA';
  const why = verdict.reasons.filter(({ region }) => region === verdict.region).slice(0, 2);
  const region = mrkdwnLine(verdict.region, 75);
  return why.length === 0
    ? region
    : `${region}: ${why.map(({ because }) => mrkdwnLine(because, 200)).join('; ')}`;
}

function doubtOf(verdict: RegionVerdict): string {
  switch (verdict.kind) {
    case 'matched':
      return `This looks like ${mrkdwnLine(verdict.region, 75)}, but we are not sure enough.`;
    case 'ambiguous':
      return `This could be for ${verdict.regions
        .slice(0, 5)
        .map((region) => mrkdwnLine(region, 75))
        .join(' or ')}.`;
    case 'unknown':
      return 'The post does not say where this belongs.';
  }
}
