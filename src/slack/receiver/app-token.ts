import { WebAPIPlatformError } from '@slack/web-api';
import { z } from 'zod';
import { failureOf } from '../web-api/failures.ts';

/**
 * `fetch` for a socket's own calls, which tells of a token that Slack refuses. The SDK knows five codes of
 * that kind and asks again for ever after any other; and a refusal at a reconnect it throws where nobody can
 * catch it.
 */
export function fetchTelling(onRefused: (code: string) => void): typeof fetch {
  return async (...call) => {
    const response = await fetch(...call);
    const code = await refusalIn(response.clone());
    if (code !== undefined) onRefused(code);
    return response;
  };
}

const Refusal = z.object({ ok: z.literal(false), error: z.string() });

/** The code, where it is one that an operator has to mend. */
async function refusalIn(response: Response): Promise<string | undefined> {
  const { data } = Refusal.safeParse(await response.json().catch(() => undefined));
  if (data === undefined) return undefined;
  const { code, remedy } = failureOf(new WebAPIPlatformError(data), 'repeatable');
  return remedy.kind === 'mend' ? code : undefined;
}
