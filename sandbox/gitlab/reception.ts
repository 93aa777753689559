import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall } from './answer-call.ts';
import type { Faults } from './faults.ts';
import { readCall } from './read-call.ts';
import type { Limits, Parameters } from './rest/call.ts';
import { serveCall, type Arrived, type Violation } from './serve-call.ts';
import type { World } from './world/world.ts';

/** A call as it was received. */
export type ReceivedCall = {
  readonly method: string;
  /** `POST /projects/:id/issues`; `unknown` for a path GitLab does not have. */
  readonly route: string;
  /** Below /api/v4, with the query. */
  readonly path: string;
  readonly parameters: Parameters;
  readonly auth: 'bearer' | 'private-token' | 'none';
  readonly at: Date;
  /** Kind of the fault that hit it. */
  readonly fault?: string;
  /** Undefined while it is under way; 0 when the connection was cut. */
  status: number | undefined;
};

/** Where calls come in: each is written down, then served, or done to what a fault says. */
export type Reception = {
  readonly calls: ReceivedCall[];
  readonly violations: Violation[];
  receive(message: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Forgets what was written down. */
  clear(): void;
};

export function createReception(world: World, limits: Limits, faults: Faults): Reception {
  const calls: ReceivedCall[] = [];
  const violations: Violation[] = [];
  return {
    calls,
    violations,
    async receive(message, response) {
      const arrived = await readCall(message);
      if (arrived === undefined) {
        response.writeHead(404, { 'content-type': 'text/html' }).end('<html><body>404</body></html>');
        return;
      }
      const call = received(arrived, world.now());
      const hit = faults.take(call.route, arrived.matched?.places['id']);
      const entry = hit === undefined ? call : { ...call, fault: hit.fault.kind };
      calls.push(entry);
      world.signals.changed();
      entry.status = await answerCall(response, () => serveCall(world, limits, violations, arrived), hit);
      world.signals.changed();
    },
    clear() {
      calls.length = 0;
      violations.length = 0;
    },
  };
}

function received(arrived: Arrived, at: Date): ReceivedCall {
  const { method, path, parameters, headers, matched } = arrived;
  const isBearer = headers.authorization?.startsWith('Bearer ') === true;
  const auth = headers['private-token'] !== undefined ? 'private-token' : isBearer ? 'bearer' : 'none';
  return { method, route: matched?.route ?? 'unknown', path, parameters, auth, at, status: undefined };
}
