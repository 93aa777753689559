import type { AckFn, AnyMiddlewareArgs, App, Middleware, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { tellDirectly } from '../direct-message.ts';
import { fetchInTime } from '../fetch-in-time.ts';
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
    view: z.object({ type: z.string() }).optional().catch(undefined),
    event: z.object({ type: z.string(), user: z.string() }).optional().catch(undefined),
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

/** Where the person looks: on top of their form, else where it happened, else in a direct message. */
async function tell(client: WebClient, payload: Payload, ack: unknown, reference: string): Promise<void> {
  if (payload.type === 'block_suggestion') return;
  if (payload.type === 'view_submission' && typeof ack === 'function') {
    return (ack as AckFn<ViewResponseAction>)({ response_action: 'push', view: sorry(reference) });
  }
  if (await isPushed(client, payload, reference)) return;
  const text = sentence(reference);
  if (await isAnswered(payload, text)) return;
  const user = whoSpoke(payload);
  if (user !== undefined) await tellDirectly(client, user, { text });
}

/** Nothing can be laid on the Home tab, nor on a form when its click is seconds old. */
async function isPushed(
  client: WebClient,
  { view, trigger_id: trigger }: Payload,
  reference: string,
): Promise<boolean> {
  if (view?.type !== 'modal' || trigger === undefined) return false;
  try {
    await client.views.push({ trigger_id: trigger, view: sorry(reference) });
    return true;
  } catch {
    return false;
  }
}

async function isAnswered({ response_url: url }: Payload, text: string): Promise<boolean> {
  if (url === undefined) return false;
  const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, text });
  const headers = { 'content-type': 'application/json' };
  try {
    return (await fetchInTime(url, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

/** Most events are about us only by chance; with these somebody speaks to us. */
const addressed = new Set(['app_mention', 'app_home_opened']);

function whoSpoke({ user, user_id: commander, event }: Payload): string | undefined {
  const speaker = event !== undefined && addressed.has(event.type) ? event.user : undefined;
  return user?.id ?? commander ?? speaker;
}

function sentence(reference: string): string {
  return (
    `Something broke on our side, and nothing was sent. Please try again in a minute. ` +
    `If it happens again, tell whoever runs this app the reference ${reference}.`
  );
}
