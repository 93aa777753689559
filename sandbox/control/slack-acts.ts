import { z } from 'zod';
import { fillIn } from '../seller.ts';
import { optionLabel } from '../slack/blocks/interactive.ts';
import type { Actor, Interaction, Slack } from '../slack/slack.ts';
import type { Suggestion } from './wire.ts';

const text = z.string().max(40_000);
const entry = z.union([text, z.array(text)]);
const at = { channel: z.string(), ts: z.string() };
const field = z.object({ blockId: z.string(), actionId: z.string() });
const target = z.union([z.literal('modal'), z.literal('home'), z.object(at)]);

/** What somebody can do in Slack, as the page and other programs ask for it. */
export const SlackAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('command'), typed: text, channel: z.string(), threadTs: z.string().optional() }),
  z.object({ do: z.literal('post'), typed: text, channel: z.string(), threadTs: z.string().optional() }),
  z.object({ do: z.literal('edit'), typed: text, ...at }),
  z.object({ do: z.literal('remove'), ...at }),
  z.object({ do: z.literal('react'), name: z.string(), ...at }),
  z.object({ do: z.literal('unreact'), name: z.string(), ...at }),
  z.object({ do: z.literal('message-shortcut'), callbackId: z.string(), ...at }),
  z.object({ do: z.literal('global-shortcut'), callbackId: z.string() }),
  z.object({ do: z.literal('open-home') }),
  z.object({ do: z.literal('click'), target, what: field, entry: entry.optional() }),
  z.object({ do: z.literal('fill'), field, entry, typed: text.optional() }),
  z.object({ do: z.literal('suggest'), field, typed: text }),
  /** Not something Slack has: fills the form in like the story's seller. */
  z.object({ do: z.literal('fill-example') }),
  z.object({ do: z.literal('submit') }),
  z.object({ do: z.literal('close') }),
]);
export type SlackAct = z.infer<typeof SlackAct>;

/** What came of it: what became of the delivery, and for an external select what it offers. */
export type ActOutcome = Partial<Interaction> & {
  readonly suggestions?: readonly Suggestion[];
  readonly ts?: string;
};

/** Does it as this person; rejects with a sentence where Slack's client would not let them. */
export async function actInSlack(slack: Slack, actor: Actor, act: SlackAct): Promise<ActOutcome> {
  switch (act.do) {
    case 'command':
      return await actor.command(act.typed, place(act));
    case 'post': {
      const { ts, events } = await actor.post(act.channel, act.typed, place(act));
      return { ts, ...events[0] };
    }
    case 'edit':
      return first(await actor.edit(act, act.typed));
    case 'remove':
      return first(await actor.remove(act));
    case 'react':
      return first(await actor.react(act.channel, act.ts, act.name));
    case 'unreact':
      return first(await actor.unreact(act.channel, act.ts, act.name));
    case 'message-shortcut':
      return await actor.messageShortcut(act.callbackId, act);
    case 'global-shortcut':
      return await actor.globalShortcut(act.callbackId);
    case 'open-home':
      return first(await actor.openHome());
    case 'click':
      return await actor.click(act.target, act.what, act.entry);
    case 'fill':
      return (await actor.choose(act.field, act.entry, act.typed)) ?? {};
    case 'suggest': {
      const { options, ...interaction } = await actor.suggest(act.field, act.typed);
      return { ...interaction, suggestions: options.map(suggestion) };
    }
    case 'fill-example':
      await fillIn(slack, actor);
      return {};
    case 'submit':
      return await actor.submit();
    case 'close':
      return (await actor.close()) ?? {};
  }
}

function place({ channel, threadTs }: { readonly channel: string; readonly threadTs?: string | undefined }) {
  return { channel, ...(threadTs !== undefined && { threadTs }) };
}

function first(events: readonly Interaction[]): ActOutcome {
  return events[0] ?? {};
}

function suggestion(option: Parameters<typeof optionLabel>[0]): Suggestion {
  return { value: String(option['value']), label: optionLabel(option) };
}
