import { z } from 'zod';

/** The least that Bolt takes for granted in a payload before it looks for a listener. */
const Known = z.union([
  z.object({ command: z.string() }),
  z.object({ event: z.object({ type: z.string() }) }),
  z.object({
    type: z.literal('block_actions'),
    actions: z.tuple([z.object({ action_id: z.string() })], z.unknown()),
  }),
  z.object({ type: z.literal(['view_submission', 'view_closed']), view: z.object({}) }),
  z.object({ type: z.literal(['block_suggestion', 'shortcut', 'message_action']) }),
]);

/** Whether a payload is of a kind and a shape that listeners may be registered for. */
export function isKnown(body: unknown): boolean {
  return Known.safeParse(body).success;
}
