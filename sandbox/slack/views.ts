import { withIds } from './blocks/interactive.ts';
import { app, team } from './identity.ts';
import { stateOf } from './inputs.ts';
import type { Json } from './json.ts';
import { SlackError } from './slack-error.ts';
import type { SimView, ViewDefinition } from './view.ts';
import type { World } from './world.ts';

/** https://docs.slack.dev/surfaces/modals: "up to three views at a time" */
const maxStack = 3;

/** The open modals of a person, bottom first. */
export function stackOf(world: World, user: string): readonly SimView[] {
  return world.modals.get(user) ?? [];
}

/** Opens a first modal; one that is still open makes way. */
export function openModal(world: World, user: string, definition: ViewDefinition): SimView {
  const view = newView(world, user, definition, undefined);
  setStack(world, user, [view]);
  return view;
}

/** Lays a modal on top; throws `push_limit_reached`. */
export function pushModal(world: World, user: string, definition: ViewDefinition): SimView {
  const stack = stackOf(world, user);
  if (stack.length >= maxStack) throw new SlackError('push_limit_reached');
  const view = newView(world, user, definition, stack.at(-1));
  setStack(world, user, [...stack, view]);
  return view;
}

/** Gives a view new content; what was typed stays where block and action ids stay. */
export function updateView(world: World, view: SimView, definition: ViewDefinition): SimView {
  const identified = identify(world, definition);
  const updated: SimView = {
    ...view,
    definition: identified,
    hash: nextHash(world),
    values: stateOf(identified.blocks, view.values),
    errors: {},
  };
  put(world, updated);
  return updated;
}

/** Keeps a change of state or errors, without a new hash. */
export function put(world: World, view: SimView): void {
  if (view.definition.type === 'home') world.homes.set(view.user, view);
  else
    setStack(
      world,
      view.user,
      stackOf(world, view.user).map((other) => (other.id === view.id ? view : other)),
    );
  world.changes.fire();
}

/** Closes the top modal, or all of them. */
export function closeModal(world: World, user: string, all: boolean): void {
  setStack(world, user, all ? [] : stackOf(world, user).slice(0, -1));
}

export function publishHome(world: World, user: string, definition: ViewDefinition): SimView {
  const known = world.homes.get(user);
  if (known) return updateView(world, known, definition);
  const view = newView(world, user, definition, undefined);
  world.homes.set(user, view);
  world.changes.fire();
  return view;
}

/** By id or the app's own external id, among all open modals and homes; throws `not_found`. */
export function findView(
  world: World,
  wanted: { readonly id?: string; readonly externalId?: string },
): SimView {
  const open = [...[...world.modals.values()].flat(), ...world.homes.values()];
  const found = open.find(({ id, definition }) =>
    wanted.id === undefined
      ? wanted.externalId !== undefined && definition.external_id === wanted.externalId
      : id === wanted.id,
  );
  if (!found) throw new SlackError('not_found');
  return found;
}

/** A view as it travels in answers and payloads. */
export function wireView(view: SimView): Json {
  const { definition, hash, id, rootId, previousId, values } = view;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    submit: null,
    close: null,
    ...definition,
    id,
    hash,
    root_view_id: rootId,
    previous_view_id: previousId ?? null,
    team_id: team.id,
    app_installed_team_id: team.id,
    app_id: app.id,
    bot_id: app.botId,
    state: { values },
  };
}

function newView(
  world: World,
  user: string,
  definition: ViewDefinition,
  below: SimView | undefined,
): SimView {
  const id = world.ids.next('V');
  const identified = identify(world, definition);
  return {
    id,
    user,
    rootId: below?.rootId ?? id,
    previousId: below?.id,
    definition: identified,
    hash: nextHash(world),
    values: stateOf(identified.blocks),
    errors: {},
  };
}

function identify(world: World, definition: ViewDefinition): ViewDefinition {
  return { ...definition, blocks: withIds(definition.blocks, () => world.ids.next('b')) };
}

function nextHash(world: World): string {
  return `${Math.floor(world.now() / 1000)}.${world.ids.next('h')}`;
}

function setStack(world: World, user: string, stack: readonly SimView[]): void {
  world.modals.set(user, [...stack]);
  world.changes.fire();
}
