import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { isKnown } from './known-payload.ts';

/**
 * Bolt leaves open what it has no listener for: legacy messages and dialogs, types that are new, payloads without
 * what it looks for. Slack then waits three seconds, shows the person an error and sends it again.
 */
export class PoliteApp extends App {
  readonly #answerUnknown: (body: unknown) => Promise<void>;

  /** `answerUnknown` is called after the ack, with what is no payload that Bolt could understand. */
  constructor(options: AppOptions, answerUnknown: (body: unknown) => Promise<void>) {
    super(options);
    this.#answerUnknown = answerUnknown;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (isKnown(event.body)) return this.#processKnown(event);
    await event.ack();
    await this.#answerUnknown(event.body);
  }

  async #processKnown(event: ReceiverEvent): Promise<void> {
    let isAcked = false;
    const ack: ReceiverEvent['ack'] = (response) => {
      isAcked = true;
      return event.ack(response);
    };
    try {
      await super.processEvent({ ...event, ack });
    } finally {
      if (!isAcked) await event.ack();
    }
  }
}
