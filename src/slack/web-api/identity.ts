import type { WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import { calling } from './failures.ts';

/** Who we are in this workspace. */
export type Identity = { readonly botId: string; readonly userId: string; readonly teamId: string };

/** Asks Slack who we are, once; a failed answer is asked for again. Throws `Failure`. */
export function createIdentity(client: WebClient): () => Promise<Identity> {
  let known: Promise<Identity> | undefined;
  return () => {
    known ??= ask(client).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

async function ask(client: WebClient): Promise<Identity> {
  const answer = await calling('repeatable', () => client.auth.test());
  const { bot_id: botId, user_id: userId, team_id: teamId } = answer;
  if (botId !== undefined && userId !== undefined && teamId !== undefined) return { botId, userId, teamId };
  throw new Failure(
    'slack',
    'not_a_bot_token',
    { kind: 'never' },
    'the Slack token is not a bot token (xoxb-…)',
  );
}
