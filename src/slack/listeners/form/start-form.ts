import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Written } from '../../../intake/prefill.ts';
import type { FormMetadata } from '../../metadata.ts';
import type { Opening } from '../answering/open-view.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';
import { firstForm } from './first-form.ts';
import { openForm } from './open-form.ts';

export type Start = {
  readonly client: WebClient;
  readonly trigger: string;
  readonly userId: string;
  /** What they wrote; may be empty. */
  readonly text: string;
  readonly source: FormMetadata['source'];
  /** Slack user id of who needs it, where that is somebody else. */
  readonly onBehalfOf?: string;
};

const restored =
  'This is what you typed into the form you closed less than an hour ago. Nothing of it was sent.';

const patienceMs = 700;

/** Opens the form for somebody: with what they wrote, else with what they typed before they closed it. */
export async function startForm(parts: ListenerParts, start: Start): Promise<Opening> {
  const { client, trigger, userId, source, onBehalfOf } = start;
  const isAboutPost = source.kind === 'message';
  const typed =
    start.text === '' && !isAboutPost ? await soon(parts, parts.keptForms.recall(userId)) : undefined;
  const [text = start.text, written] = await Promise.all([
    soon(parts, parts.named(start.text)),
    writtenWhen(parts, start),
  ]);
  return openForm(parts, {
    client,
    trigger,
    userId,
    form: typed ?? {
      ...firstForm(parts, onBehalfOf ?? userId, text, written),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
    },
    metadata: { v: 1, source },
    ...(typed !== undefined && { shown: { notice: restored, isRestored: true } }),
  });
}

/** `by tomorrow` is counted from when a post was written, and in its writer's time zone. */
async function writtenWhen(
  parts: ListenerParts,
  { userId, onBehalfOf = userId, text, source }: Start,
): Promise<Partial<Written>> {
  const isPost = source.kind === 'message';
  const at = isPost ? new Date(Number(source.ts) * 1000) : undefined;
  const writer = isPost ? source.author : onBehalfOf;
  const known = parts.intake.dependsOnZone(text, at) ? await soon(parts, parts.person(writer)) : undefined;
  const timeZone = known?.timeZone;
  return { ...(at !== undefined && { at }), ...(timeZone !== undefined && { timeZone }) };
}

/** What is good to have. Not waited for at any price: the trigger of the form lives for three seconds. */
function soon<Result>(parts: ListenerParts, help: Promise<Result>): Promise<Result | undefined> {
  const tooLong = pause(patienceMs, undefined, { ref: false });
  return tryToHelp(parts, Promise.race([help, tooLong]), undefined);
}
