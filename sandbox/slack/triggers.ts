import { randomBytes } from 'node:crypto';
import { SlackError } from './slack-error.ts';

/** A trigger is good once, for three seconds: https://docs.slack.dev/interactivity/handling-user-interaction */
export type Triggers = {
  /** `viewId`: the modal the interaction came from, needed for views.push. */
  readonly issue: (user: string, viewId?: string) => string;
  /** Uses it up. Throws Slack's refusal when it is unknown, used or too old. */
  readonly exchange: (id: string) => Trigger;
};

export type Trigger = { readonly user: string; readonly viewId: string | undefined };

const lifeMs = 3000;

export function createTriggers(now: () => number): Triggers {
  const open = new Map<string, Trigger & { readonly at: number; isUsed: boolean }>();
  return {
    issue: (user, viewId) => {
      const id = `${open.size + 1}.${Math.floor(now())}.${randomBytes(8).toString('hex')}`;
      open.set(id, { user, viewId, at: now(), isUsed: false });
      return id;
    },
    exchange: (id) => {
      const trigger = open.get(id);
      if (!trigger) throw new SlackError('invalid_trigger_id');
      if (trigger.isUsed) throw new SlackError('exchanged_trigger_id');
      if (now() - trigger.at > lifeMs) throw new SlackError('expired_trigger_id');
      trigger.isUsed = true;
      return trigger;
    },
  };
}
