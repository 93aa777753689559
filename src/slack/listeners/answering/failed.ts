import type { AckFn, AnyMiddlewareArgs, App, Middleware, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { sorry } from '../../views/notices.ts';
import type { ListenerParts } from '../parts.ts';
import { readPayload, type Payload } from './payload.ts';
import { tell } from './tell.ts';

/** Bolt does not export the type of its extended error handler. */
type FailedArgs = Extract<Parameters<Parameters<App['error']>[0]>[0], { context: unknown }>;

/** Global middleware: an error handler is not handed the ack, so it is kept in the context. */
export function keepAck(): Middleware<AnyMiddlewareArgs> {
  return async ({ context, next, ...args }) => {
    context['ack'] = 'ack' in args ? args.ack : undefined;
    await next();
  };
}

/**
 * The one place for what no listener expected: the log gets the error, the person a sentence, both the same
 * reference. A lost ack is no failure of ours: Slack tells the person, and what they send again is known by
 * its key.
 */
export function failed(parts: ListenerParts, client: WebClient): (args: FailedArgs) => Promise<void> {
  return async ({ error, context, body }) => {
    const { type = 'command' } = readPayload(body);
    if (isAckLost(error)) {
      parts.log.warn({ err: error, payload: type }, 'an ack did not go out');
      return;
    }
    const reference = parts.reference();
    parts.log.error({ err: error, reference, payload: type }, 'a listener failed');
    // What Slack brings again by itself is told of once.
    if ((context.retryNum ?? 0) > 0) return;
    try {
      await tellOfFailure(parts, client, body, context['ack'], reference);
    } catch (telling) {
      parts.log.warn({ err: telling, reference }, 'the person could not be told');
    }
  };
}

/** The socket was away when the ack was ready; the client has opened another one meanwhile. */
function isAckLost(error: Error): boolean {
  return 'code' in error && ackLost.has(error.code);
}

const ackLost: ReadonlySet<unknown> = new Set([
  'slack_socket_mode_send_while_not_ready_error',
  'slack_socket_mode_send_while_disconnected_error',
]);

/** Where the person looks: on top of their form, else where it happened, else in a direct message. */
async function tellOfFailure(
  parts: ListenerParts,
  client: WebClient,
  body: unknown,
  ack: unknown,
  reference: string,
): Promise<void> {
  const payload = readPayload(body);
  if (payload.type === 'block_suggestion') return;
  if (payload.type === 'view_submission' && typeof ack === 'function') {
    return (ack as AckFn<ViewResponseAction>)({ response_action: 'push', view: sorry(reference) });
  }
  if (await isPushed(client, payload, reference)) return;
  const text = payload.event === undefined ? sentence(reference) : sentenceOfEvent(reference);
  await tell(parts, client, body, { text });
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

/** Nobody knows here how far it had come; every step of ours is taken once, however often it is asked for. */
function sentence(reference: string): string {
  return (
    `Something broke on our side before we were done. Please try again in a minute: nothing is made twice. ` +
    `If it happens again, tell whoever runs this app the reference ${reference}.`
  );
}

/** An event we missed has no ack, so Slack brings it again. https://docs.slack.dev/apis/events-api#retries */
function sentenceOfEvent(reference: string): string {
  return (
    `Something broke on our side before we were done. We try again by ourselves for some minutes; nothing is made ` +
    `twice. If nothing comes, try once more, or tell whoever runs this app the reference ${reference}.`
  );
}
