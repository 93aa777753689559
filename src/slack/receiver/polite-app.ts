import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { isKnown } from './known-payload.ts';

/**
 * When Slack gets its ack is ours to say. Bolt leaves open what it has no listener for: legacy messages and
 * dialogs, types that are new, payloads without what it looks for; Slack then waits three seconds, shows the
 * person an error and sends it again. And it acks events before a listener has written them down: what dies
 * then is lost.
 */
export class PoliteApp extends App {
  readonly #answerUnknown: (body: unknown) => Promise<void>;
  /** Payloads that came as far as our listeners: before, Slack has to have told us who we are. */
  readonly #heard = new WeakSet<object>();
  /** Events that a listener of ours could not take in. */
  readonly #missed = new WeakSet<object>();

  /** `answerUnknown` is called after the ack, with what is no payload that Bolt could understand. */
  constructor(options: AppOptions, answerUnknown: (body: unknown) => Promise<void>) {
    super(options);
    this.#answerUnknown = answerUnknown;
    this.use(async ({ body, next }) => {
      this.#heard.add(body);
      try {
        await next();
      } catch (error) {
        this.#missed.add(body);
        throw error;
      }
    });
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (!isKnown(event.body)) {
      await event.ack();
      await this.#answerUnknown(event.body);
    } else if ('event' in event.body) {
      await this.#hear(event);
    } else {
      await this.#answer(event);
    }
  }

  /** An event that was missed stays without its ack: Slack brings it again, three times within six minutes. */
  async #hear(event: ReceiverEvent): Promise<void> {
    await super.processEvent({ ...event, ack: () => Promise.resolve() });
    if (this.#heard.has(event.body) && !this.#missed.has(event.body)) await event.ack();
  }

  /** What was never heard gets no ack: Slack tells the person that it did not work, and keeps their form open. */
  async #answer(event: ReceiverEvent): Promise<void> {
    let isAcked = false;
    const ack: ReceiverEvent['ack'] = (response) => {
      isAcked = true;
      return event.ack(response);
    };
    try {
      await super.processEvent({ ...event, ack });
    } finally {
      if (!isAcked && this.#heard.has(event.body)) await event.ack();
    }
  }
}
