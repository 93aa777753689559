import { stackOf } from '../views.ts';
import type { World } from '../world.ts';
import { click, type ClickTarget, type ClickWhat } from './click.ts';
import { runCommand, runGlobalShortcut, runMessageShortcut, type CommandPlace } from './commands.ts';
import { fill, suggest, type Field, type Suggestions } from './form.ts';
import { person, type Interaction } from './interaction.ts';
import { seenView, sees, seesAll, seesThread, type SeenMessage, type SeenView } from './sight.ts';
import { close, submit } from './submit.ts';
import {
  addReaction,
  botMention,
  directWithBot,
  edit,
  openHome,
  post,
  removeReaction,
  takeBack,
  type Posted,
  type PostOptions,
} from './talk.ts';
import type { Entry } from './value.ts';

type At = { readonly channel: string; readonly ts: string };

/** A person at their keyboard. What they do resolves once the bot acked it, or Slack gave up (3 s). */
export type Actor = {
  readonly id: string;
  /** `/engage-csa …`. */
  readonly command: (typed: string, place: CommandPlace) => Promise<Interaction>;
  readonly messageShortcut: (callbackId: string, at: At) => Promise<Interaction>;
  readonly globalShortcut: (callbackId: string) => Promise<Interaction>;
  /** Text as typed: `@ada`, `@channel` and `#general` become references, the rest is escaped. */
  readonly post: (channel: string, typed: string, options?: PostOptions) => Promise<Posted>;
  /** A post that begins with the bot's mention. */
  readonly mention: (channel: string, typed: string, options?: PostOptions) => Promise<Posted>;
  readonly edit: (at: At, typed: string) => Promise<readonly Interaction[]>;
  readonly remove: (at: At) => Promise<readonly Interaction[]>;
  readonly react: (channel: string, ts: string, name: string) => Promise<readonly Interaction[]>;
  readonly unreact: (channel: string, ts: string, name: string) => Promise<readonly Interaction[]>;
  readonly openHome: () => Promise<readonly Interaction[]>;
  /** The id of the direct message with the bot. */
  readonly directChannel: () => string;
  readonly click: (target: ClickTarget, what: ClickWhat, entry?: Entry) => Promise<Interaction>;
  /** Fills an input of the top modal; nothing comes back unless the bot is told at once. */
  readonly type: (field: Field, text: string) => Promise<Interaction | undefined>;
  /** `typed`: what to ask an external select for, where that is not the entry itself. */
  readonly choose: (field: Field, entry: Entry, typed?: string) => Promise<Interaction | undefined>;
  readonly suggest: (field: Field, typed: string) => Promise<Suggestions>;
  readonly submit: () => Promise<Interaction>;
  readonly close: () => Promise<Interaction | undefined>;
  /** The top modal; undefined when none is open. */
  readonly modal: () => SeenView | undefined;
  /** All open modals, bottom first. */
  readonly modals: () => readonly SeenView[];
  readonly home: () => SeenView | undefined;
  readonly sees: (channel: string) => readonly SeenMessage[];
  /** Channel and threads together, oldest first. */
  readonly seesAll: (channel: string) => readonly SeenMessage[];
  readonly seesThread: (channel: string, ts: string) => readonly SeenMessage[];
};

/** Somebody of the workspace, by user id; throws when there is nobody. */
export function actAs(world: World, user: string): Actor {
  const { id } = person(world, user);
  return {
    id,
    command: (typed, place) => runCommand(world, id, typed, place),
    messageShortcut: (callbackId, at) => runMessageShortcut(world, id, callbackId, at),
    globalShortcut: (callbackId) => runGlobalShortcut(world, id, callbackId),
    post: (channel, typed, options) => post(world, id, channel, typed, options),
    mention: (channel, typed, options) => post(world, id, channel, `${botMention} ${typed}`, options),
    edit: (at, typed) => edit(world, id, at, typed),
    remove: (at) => takeBack(world, id, at),
    react: (channel, ts, name) => addReaction(world, id, { channel, ts }, name),
    unreact: (channel, ts, name) => removeReaction(world, id, { channel, ts }, name),
    openHome: () => openHome(world, id),
    directChannel: () => directWithBot(world, id),
    click: (target, what, entry) => click(world, id, target, what, entry),
    type: (field, text) => fill(world, id, field, text),
    choose: (field, entry, typed) => fill(world, id, field, entry, typed),
    suggest: (field, typed) => suggest(world, id, field, typed),
    submit: () => submit(world, id),
    close: () => close(world, id),
    modal: () => stackOf(world, id).map(seenView).at(-1),
    modals: () => stackOf(world, id).map(seenView),
    home: () => {
      const view = world.homes.get(id);
      return view && seenView(view);
    },
    sees: (channel) => sees(world, id, channel),
    seesAll: (channel) => seesAll(world, id, channel),
    seesThread: (channel, ts) => seesThread(world, id, channel, ts),
  };
}
