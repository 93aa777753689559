import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';

type Client = SocketModeReceiver['client'];

/** What the client emits for each frame, before it reads it. */
const frameEvent = 'ws_message';

const Envelope = z.object({ envelope_id: z.string() });

/**
 * Keeps a frame that makes no sense from ending the process: the SDK reads frames in an async listener and
 * takes their shape for granted, so what it throws nobody catches. Such a frame is logged and, where it has
 * an envelope, acked, or Slack would send it again.
 */
export function guardFrames(client: Client, log: Logger): void {
  const readers = client.listeners(frameEvent);
  client.removeAllListeners(frameEvent);
  client.on(frameEvent, (data: unknown, isBinary: unknown) => {
    Promise.all(readers.map((read): unknown => read.call(client, data, isBinary))).catch((error: unknown) => {
      log.warn({ err: error }, 'a frame of Slack made no sense');
      const id = envelopeOf(data);
      // The client's own way to ack is not public.
      if (id !== undefined) client.websocket?.send(JSON.stringify({ envelope_id: id, payload: {} }), ignore);
    });
  });
}

/** An ack that did not go out is one that Slack misses: it sends the frame again. */
function ignore(): void {}

function envelopeOf(data: unknown): string | undefined {
  try {
    return Envelope.safeParse(JSON.parse(String(data))).data?.envelope_id;
  } catch {
    return undefined;
  }
}
