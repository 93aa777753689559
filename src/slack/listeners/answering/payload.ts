import { z } from 'zod';

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
export type Payload = z.infer<typeof Payload>;

/** Reads as much as there is. */
export function readPayload(body: unknown): Payload {
  return Payload.parse(body);
}

/** Most events are about us only by chance; with these somebody speaks to us. */
const addressed = new Set(['app_mention', 'app_home_opened']);

/** Slack user id of whoever did something to us, if anybody did. */
export function whoSpoke({ user, user_id: commander, event }: Payload): string | undefined {
  const speaker = event !== undefined && addressed.has(event.type) ? event.user : undefined;
  return user?.id ?? commander ?? speaker;
}
