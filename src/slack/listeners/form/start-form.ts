import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Form } from '../../../domain/form.ts';
import type { Said } from '../../../domain/post.ts';
import type { JustWritten } from '../../../intake/intake.ts';
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
  /** What the form is filled in from, what counts most first; maybe nothing. */
  readonly said: readonly Said[];
  readonly source: FormMetadata['source'];
  /** Slack user id of who needs it, where that is somebody else. */
  readonly onBehalfOf?: string;
};

const restored =
  'This is what you typed into the form you closed less than an hour ago. Nothing of it was sent.';

const patienceMs = 700;

/** Opens the form for somebody: with what was said, or with what they typed since then before they closed it. */
export async function startForm(parts: ListenerParts, start: Start): Promise<Opening> {
  const { client, trigger, userId, source, onBehalfOf } = start;
  const [typed, written] = await Promise.all([
    soon(parts, typedSince(parts, start)),
    Promise.all(start.said.map((said) => writtenBy(parts, said))),
  ]);
  // Emptied is the form without what was said, which for a post is more than they want.
  const isRestored = source.kind !== 'message';
  return openForm(parts, {
    client,
    trigger,
    userId,
    form: typed ?? {
      ...firstForm(parts, onBehalfOf ?? userId, written),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
    },
    metadata: { v: 1, source },
    ...(typed !== undefined && { shown: { notice: restored, isRestored } }),
  });
}

/** What is said in the moment the form opens is later than anything they typed. */
async function typedSince(parts: ListenerParts, { userId, source, said }: Start): Promise<Form | undefined> {
  const [latest] = said;
  return latest !== undefined && latest.at === undefined
    ? undefined
    : parts.keptForms.recall({ person: userId, source }, latest?.at);
}

/** A text with names in place of ids. `by tomorrow` is counted in its writer's time zone. */
async function writtenBy(parts: ListenerParts, { by, ...said }: Said): Promise<JustWritten> {
  const [text = said.text, writer] = await Promise.all([
    soon(parts, parts.named(said.text)),
    parts.intake.dependsOnZone(said) ? soon(parts, parts.person(by)) : undefined,
  ]);
  const timeZone = writer?.timeZone;
  return { ...said, text, ...(timeZone !== undefined && { timeZone }) };
}

/** What is good to have. Not waited for at any price: the trigger of the form lives for three seconds. */
function soon<Result>(parts: ListenerParts, help: Promise<Result>): Promise<Result | undefined> {
  const tooLong = pause(patienceMs, undefined, { ref: false });
  return tryToHelp(parts, Promise.race([help, tooLong]), undefined);
}
