import type { JSX } from 'preact';
import type { BotState } from '../../bot-keeper.ts';
import { useDesk } from '../desk.ts';
import { post } from '../post.ts';

/** Kills the bot and starts it again, on the data it had. */
export function BotSwitch(): JSX.Element {
  const { picture, say } = useDesk();
  const { bot } = picture;
  const order = (wish: 'kill-bot' | 'start-bot'): void =>
    void post('sandbox', { do: wish }).catch((error: Error) => say(error.message));
  const isUp = bot.kind === 'ready' || bot.kind === 'starting';
  return (
    <div class="bot-switch" role="group" aria-label="Bot">
      <span class="legend" aria-hidden="true">
        Bot
      </span>
      <p class={`bot-state ${bot.kind}`} role="status" {...(bot.kind === 'failed' && { title: bot.why })}>
        {sentence(bot)}
      </p>
      <button
        type="button"
        class="button"
        title={isUp ? 'kill -9: nothing is tidied up' : 'On the data it had'}
        disabled={bot.kind === 'starting'}
        onClick={() => order(isUp ? 'kill-bot' : 'start-bot')}
      >
        {isUp ? 'Kill it' : 'Start it'}
      </button>
    </div>
  );
}

function sentence(bot: BotState): string {
  switch (bot.kind) {
    case 'starting':
      return 'Starting…';
    case 'ready':
      return 'Running';
    case 'killed':
      return 'Killed';
    case 'failed':
      return 'Ended by itself';
  }
}
