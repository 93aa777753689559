import type { PersonalAccessTokens, Users } from '@gitbeaker/rest';
import { Failure } from '../domain/failure.ts';
import type { TrackerHealth } from '../ports/tracker.ts';
import { readScopes, readUser } from './answers.ts';

/** Whether the token is good and may write: who it belongs to, and what it is allowed. */
export async function checkHealth(users: Users, tokens: PersonalAccessTokens): Promise<TrackerHealth> {
  try {
    const [user, scopes] = await Promise.all([users.showCurrentUser().then(readUser), scopesOf(tokens)]);
    if (scopes === undefined || scopes.includes('api')) return { kind: 'ok', user: user.username };
    const why = `The GitLab token of ${user.username} lacks the scope "api"; create one that has it.`;
    return { kind: 'refused', why };
  } catch (error) {
    if (error instanceof Failure) return healthAfter(error);
    throw error;
  }
}

/** Undefined for kinds of tokens whose scopes GitLab does not tell, such as OAuth's: it says 400 or 404. */
async function scopesOf(tokens: PersonalAccessTokens): Promise<readonly string[] | undefined> {
  try {
    return readScopes(await tokens.show());
  } catch (error) {
    if (error instanceof Failure && (error.code === '400' || error.code === '404')) return undefined;
    throw error;
  }
}

function healthAfter({ code, message }: Failure): TrackerHealth {
  if (code === '401') {
    return { kind: 'refused', why: `The GitLab token was revoked, has expired or is mistyped. ${message}` };
  }
  if (code === '403') return { kind: 'refused', why: `The GitLab token is not allowed enough. ${message}` };
  return { kind: 'unreachable', why: message };
}
