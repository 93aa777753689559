import type { IncomingMessage } from 'node:http';
import { Refusal, refuse, type Answer } from './rest/answer.ts';
import { authenticate } from './rest/authenticate.ts';
import type { Limits, Parameters } from './rest/call.ts';
import { checkRequired, violation } from './rest/published.ts';
import { routes, type Matched } from './rest/routes.ts';
import type { World } from './world/world.ts';

/** A call as it arrived, before anything was made of it. */
export type Arrived = {
  readonly method: string;
  /** Below /api/v4, with the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly matched: Matched | undefined;
  readonly parameters: Parameters;
};

/** A call that GitLab's published API description would refuse. */
export type Violation = { readonly route: string; readonly why: string };

/** Answers one call, as GitLab would: who, what, whether it fits the description, then the work. */
export function serveCall(world: World, limits: Limits, violations: Violation[], arrived: Arrived): Answer {
  try {
    const token = authenticate(world, arrived.method, arrived.headers);
    if (arrived.matched === undefined) throw new Refusal({ status: 404, body: { error: '404 Not Found' } });
    const { route, places } = arrived.matched;
    const why = violation(route, arrived.parameters);
    if (why !== undefined) violations.push({ route, why });
    if (why !== undefined) throw new Refusal({ status: 400, body: { error: why } });
    checkRequired(route, arrived.parameters);
    const cause = arrived.headers['x-gitlab-event-uuid'];
    const actor = typeof cause === 'string' ? { user: token.user, cause } : { user: token.user };
    const { method, path, parameters } = arrived;
    const handler = routes[route];
    if (handler === undefined) throw refuse(404, '404 Not Found');
    return handler(world, { method, path, route, places, parameters, actor, limits });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
