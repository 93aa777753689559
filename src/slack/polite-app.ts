import { App, type ReceiverEvent } from '@slack/bolt';

/**
 * Bolt leaves open what it has no listener for: legacy messages and dialogs, types that are new, payloads without
 * what it looks for. Slack then waits three seconds, shows the person an error and sends it again.
 */
export class PoliteApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
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
