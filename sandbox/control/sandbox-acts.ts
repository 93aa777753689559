import { z } from 'zod';
import type { Stage } from '../stage.ts';
import type { WeatherStation } from './weather.ts';
import { gitlabWeathers } from './wire.ts';

/** What only a sandbox can do. */
export const SandboxAct = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('weather'),
    gitlab: z.enum(gitlabWeathers).optional(),
    slackBusy: z.boolean().optional(),
    deliverTwice: z.boolean().optional(),
  }),
  z.object({ do: z.literal('kill-bot') }),
  z.object({ do: z.literal('start-bot') }),
  /** Everything as at the start: both servers, the bot's database, the weather. */
  z.object({ do: z.literal('reset') }),
]);
export type SandboxAct = z.infer<typeof SandboxAct>;

export async function actOnSandbox(stage: Stage, weather: WeatherStation, act: SandboxAct): Promise<void> {
  const { slack, gitlab, bot } = stage;
  switch (act.do) {
    case 'weather':
      return weather.change(withoutUndefined(act));
    case 'kill-bot':
      return await bot.kill();
    case 'start-bot':
      return await bot.start();
    case 'reset':
      await bot.forget();
      weather.change({ gitlab: 'fine', slackBusy: false, deliverTwice: false });
      slack.reset();
      gitlab.reset();
      return await bot.start();
  }
}

function withoutUndefined({ gitlab, slackBusy, deliverTwice }: Extract<SandboxAct, { do: 'weather' }>) {
  return {
    ...(gitlab !== undefined && { gitlab }),
    ...(slackBusy !== undefined && { slackBusy }),
    ...(deliverTwice !== undefined && { deliverTwice }),
  };
}
