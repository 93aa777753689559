import type { AckFn, AnyMiddlewareArgs, App, Middleware, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { tellDirectly } from '../direct-message.ts';
import { sorry } from '../views/notices.ts';
import type { ListenerParts } from './parts.ts';

/** Bolt does not export the type of its extended error handler. */
type FailedArgs = Extract<Parameters<Parameters<App['error']>[0]>[0], { context: unknown }>;

/** What there may be in a payload to answer to. Anything may be missing: the payload may be the trouble. */
const Payload = z
  .object({
    type: z.string().optional().catch(undefined),
    trigger_id: z.string().optional().catch(undefined),
    response_url: z.url().optional().catch(undefined),
    user_id: z.string().optional().catch(undefined),
    user: z.object({ id: z.string() }).optional().catch(undefined),
    view: z.object({ id: z.string() }).optional().catch(undefined),
  })
  .catch({});
type Payload = z.infer<typeof Payload>;

/** Global middleware: an error handler is not handed the ack, so it is kept in the context. */
export function keepAck(): Middleware<AnyMiddlewareArgs> {
  return async ({ context, next, ...args }) => {
    context['ack'] = 'ack' in args ? args.ack : undefined;
    await next();
  };
}

/**
 * The one place for what no listener expected: the log gets the error, the person a sentence, both the
 * same reference.
 */
export function failed(parts: ListenerParts, client: WebClient): (args: FailedArgs) => Promise<void> {
  return async ({ error, context, body }) => {
    const reference = parts.reference();
    const payload = Payload.parse(body);
    parts.log.error({ err: error, reference, payload: payload.type ?? 'command' }, 'a listener failed');
    try {
      await tell(client, payload, context['ack'], reference);
    } catch (telling) {
      parts.log.warn({ err: telling, reference }, 'the person could not be told');
    }
  };
}

async function tell(client: WebClient, payload: Payload, ack: unknown, reference: string): Promise<void> {
  const view = sorry(reference);
  if (payload.type === 'block_suggestion') return;
  if (payload.type === 'view_submission' && typeof ack === 'function') {
    return (ack as AckFn<ViewResponseAction>)({ response_action: 'push', view });
  }
  if (payload.view !== undefined && payload.trigger_id !== undefined) {
    await client.views.push({ trigger_id: payload.trigger_id, view });
    return;
  }
  await whisper(client, payload, sentence(reference));
}

/** Privately where it happened, or in a direct message. */
async function whisper(client: WebClient, payload: Payload, text: string): Promise<void> {
  const user = payload.user?.id ?? payload.user_id;
  if (payload.response_url !== undefined) {
    const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, text });
    await fetch(payload.response_url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(3_000),
    });
  } else if (user !== undefined) {
    await tellDirectly(client, user, { text });
  }
}

function sentence(reference: string): string {
  return (
    `Something broke on our side, and nothing was sent. Please try again in a minute. ` +
    `If it happens again, tell whoever runs this app the reference ${reference}.`
  );
}
