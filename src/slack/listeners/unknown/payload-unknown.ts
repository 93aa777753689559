import type { WebClient } from '@slack/web-api';
import { command } from '../../ids.ts';
import { tell } from '../answering/tell.ts';
import type { ListenerParts } from '../parts.ts';

/** Something of a kind that we have never sent, or no longer do. Whoever is behind it may wait for an answer. */
export function answerUnknownPayload(
  parts: ListenerParts,
  client: WebClient,
): (body: unknown) => Promise<void> {
  return async (body) => {
    parts.log.info('something came that is of another version, or of nobody');
    await tell(parts, client, body, { text: tooOld });
  };
}

const tooOld = `This belongs to another version of this app and does nothing any more. ${command} starts a new request.`;
