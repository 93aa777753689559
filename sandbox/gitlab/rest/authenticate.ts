import type { IncomingHttpHeaders } from 'node:http';
import type { Token, World } from '../world/world.ts';
import { Refusal, refuse } from './answer.ts';

/** The token a call brings in PRIVATE-TOKEN or as Bearer. Throws GitLab's 401 or 403. */
export function authenticate(world: World, method: string, headers: IncomingHttpHeaders): Token {
  const value = presented(headers);
  const token = world.tokens.find((candidate) => candidate.value === value);
  if (token === undefined) throw refuse(401, '401 Unauthorized');
  if (token.revoked) throw invalid('Token was revoked. You have to re-authorize from the user.');
  if (isExpired(world, token))
    throw invalid('Token is expired. You can either do re-authorization or token refresh.');
  if (!mayCall(token, method)) throw insufficientScope();
  return token;
}

/** Whether the token can no longer be used since its last day has begun; GitLab counts in UTC. */
function isExpired(world: World, token: Token): boolean {
  return token.expiresAt !== null && Date.parse(token.expiresAt) <= world.now().getTime();
}

function presented(headers: IncomingHttpHeaders): string | undefined {
  const own = headers['private-token'];
  if (typeof own === 'string') return own;
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
}

function mayCall(token: Token, method: string): boolean {
  if (token.scopes.includes('api')) return true;
  return method === 'GET' && token.scopes.includes('read_api');
}

function invalid(why: string): Refusal {
  return new Refusal({ status: 401, body: { error: 'invalid_token', error_description: why } });
}

function insufficientScope(): Refusal {
  return new Refusal({
    status: 403,
    body: {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope: 'api',
    },
  });
}
