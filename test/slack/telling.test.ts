import { describe, expect, it } from '@jest/globals';
import { buttonIds, regionButtonId, shortcutIds } from '../../src/slack/ids.ts';
import { startBot, type Bot } from './support/bot.ts';

const channel = 'C0GENERAL';
const id = 'U0BERLIN';

describe('who cannot be answered where they clicked', () => {
  it('is answered in a direct message, whatever became of the response_url', async () => {
    await using bot = await startBot('socket');
    bot.slack.faults.add({ method: 'response_url', kind: 'http-500' });

    await bot.slack.as(id).command('/engage-csa help', { channel });

    expect(await told(bot)).toContain('Channel Solutions Architect');
  });

  it.each([
    [
      'a region was chosen',
      regionButtonId(0),
      JSON.stringify({ sighting: 's1', region: 'EMEA' }),
      'Nobody is here.',
    ],
    ['a region button is of an older version', regionButtonId(0), 'garbage', 'an older version'],
    ['offers were stopped', buttonIds.stopOffers, 's1', 'We will not ask about your posts'],
  ])('hears what was done: %s', async (_, actionId, value, sentence) => {
    await using bot = await startBot('socket');

    await press(bot, actionId, value);

    expect(await told(bot)).toContain(sentence);
    expect(bot.logged()).not.toContainEqual(expect.objectContaining({ msg: 'a listener failed' }));
  });

  it('hears after the pause that Slack asks for, if it is a short one', async () => {
    await using bot = await startBot('socket');
    bot.slack.faults.add({ method: 'views.open', kind: 'ratelimited', retryAfterS: 30 });
    bot.slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 1 });

    await bot.slack.as(id).globalShortcut(shortcutIds.global);

    expect(await told(bot)).toContain('Slack did not let the form open in time');
  });

  it('hears of what broke in a form though Slack wants us to be slower', async () => {
    await using bot = await startBot('socket');
    const ada = bot.slack.as(id);
    await ada.command('/engage-csa', { channel });
    await bot.slack.until(() => ada.modal()?.rendered.includes('Europe/Berlin'));
    bot.slack.faults.add({ method: 'views.update', kind: 'ratelimited', retryAfterS: 30 });
    for (const method of ['views.push', 'chat.postMessage']) {
      bot.slack.faults.add({ method, kind: 'ratelimited', retryAfterS: 1 });
    }

    await ada.choose('theme', 'align');

    expect(await told(bot)).toContain('Something broke on our side before we were done');
  });

  it('is logged when Slack wants too long a pause', async () => {
    await using bot = await startBot('socket');
    bot.slack.faults.add({ method: '*', times: 'always', kind: 'ratelimited', retryAfterS: 60 });

    await bot.slack.as(id).globalShortcut(shortcutIds.global);
    await bot.stop();

    expect(bot.logged()).toContainEqual(expect.objectContaining({ msg: 'a person could not be told' }));
  });
});

it('a form whose opening Slack did not confirm may be there', async () => {
  await using bot = await startBot('socket');
  bot.slack.faults.add({ method: 'views.open', kind: 'lost' });
  const ada = bot.slack.as(id);

  await ada.command('/engage-csa', { channel });
  const said = await bot.slack.until(() => ada.sees(channel).at(-1)?.text);

  expect(ada.modals()).toHaveLength(1);
  expect(said).toContain('Slack did not tell us whether the form opened');
});

/** What the bot tells them directly, as soon as it does. */
function told({ slack }: Bot): Promise<string> {
  const ada = slack.as(id);
  return slack.until(() => ada.sees(ada.directChannel()).at(-1)?.text);
}

/** A button under a message whose response_url is used up. */
async function press({ slack }: Bot, actionId: string, value: string): Promise<void> {
  const body = {
    type: 'block_actions',
    user: { id },
    team: { id: 'T0HOME' },
    response_url: new URL('/response/none', slack.apiUrl).href,
    trigger_id: 't1',
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
  };
  expect(await slack.deliver({ kind: 'block_actions', body })).toMatchObject({ kind: 'acked' });
}
