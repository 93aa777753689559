import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Strike } from '../faults.ts';
import type { Json } from '../json.ts';

/**
 * What a fault makes of a call. `work` does what the call asks for and gives the answer; each fault
 * decides whether and when that happens, and tells that it has struck once a test may rely on it.
 */
export async function suffer(strike: Strike, work: () => Json, response: ServerResponse): Promise<void> {
  const { fault, struck, released } = strike;
  switch (fault.kind) {
    case 'ratelimited':
      response.setHeader('retry-after', String(fault.retryAfterS ?? 1));
      answer(response, 429, { ok: false, error: 'ratelimited' });
      return struck();
    case 'http-500':
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
      return struck();
    case 'reset':
      response.destroy();
      return struck();
    case 'lost':
      work();
      response.destroy();
      return struck();
    case 'slow':
      struck();
      await delay(fault.ms);
      return answer(response, 200, work());
    case 'hang': {
      const early = fault.done ? work() : undefined;
      struck();
      await released;
      // Whoever hung up before it was done never asked.
      if (!response.destroyed) answer(response, 200, early ?? work());
      return;
    }
    case 'error':
      answer(response, 200, { ok: false, error: fault.code });
      return struck();
  }
}

function answer(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
