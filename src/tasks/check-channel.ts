import { Failure } from '../domain/failure.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { TaskParts } from './tasks.ts';

export type CheckChannelParts = Pick<TaskParts, 'catalogue' | 'warn'> & {
  readonly messenger: Pick<Messenger, 'room'>;
};

/**
 * Looks whether cards can be posted before there is one, and warns whoever runs this app when the bot does
 * not see the team's channel, or others do. What Slack does not tell now shows with the first card.
 */
export async function checkChannel({ catalogue, messenger, warn }: CheckChannelParts): Promise<void> {
  const { channel } = catalogue;
  const room = await messenger.room(channel).catch(untold);
  if (room?.kind === 'closed') {
    warn('the bot does not see the channel where cards are posted', { channel, why: uninvited });
  } else if (room?.kind === 'shared') {
    warn('people of other companies read in the channel where cards are posted', { channel, why: shared });
  }
}

const shared =
  'It is a Slack Connect channel, so cards wait. End the sharing, or name another `channel` in the catalogue.';

const uninvited =
  'Invite it there: /invite @engage-csa. A private channel asks for the scopes groups:read and groups:history too, ' +
  'or a card whose post was not answered cannot be found again.';

function untold(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}
