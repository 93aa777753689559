import type {
  ViewsOpenResponse,
  ViewsPublishResponse,
  ViewsPushResponse,
  ViewsUpdateResponse,
} from '@slack/web-api';
import { parseView } from '../blocks/check-view.ts';
import type { Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { Trigger } from '../triggers.ts';
import { findView, openModal, publishHome, pushModal, stackOf, updateView, wireView } from '../views.ts';
import type { SimView, ViewDefinition } from '../view.ts';
import type { World } from '../world.ts';
import { jsonArg, textArg } from './args.ts';
import type { Methods } from './method.ts';

export const viewMethods: Methods = {
  'views.open': {
    run: (world, args) => {
      const definition = modalIn(args);
      const { user } = exchange(world, args);
      demandFreeId(world, definition);
      return answer(openModal(world, user, definition)) satisfies ViewsOpenResponse;
    },
  },
  'views.push': {
    run: (world, args) => {
      const definition = modalIn(args);
      const { user, viewId } = exchange(world, args);
      const isOpen = stackOf(world, user).some(({ id }) => id === viewId);
      if (viewId === undefined || !isOpen) throw new SlackError('not_found');
      demandFreeId(world, definition);
      return answer(pushModal(world, user, definition)) satisfies ViewsPushResponse;
    },
  },
  'views.update': {
    run: (world, args) => {
      const definition = parseView(jsonArg(args, 'view'), ['modal', 'home']);
      const id = textArg(args, 'view_id');
      const externalId = textArg(args, 'external_id');
      const view = findView(world, {
        ...(id !== undefined && { id }),
        ...(externalId !== undefined && { externalId }),
      });
      demandHash(args, view);
      return answer(updateView(world, view, definition)) satisfies ViewsUpdateResponse;
    },
  },
  'views.publish': {
    run: (world, args) => {
      const definition = parseView(jsonArg(args, 'view'), ['home']);
      if (!world.manifest.hasHomeTab) throw new SlackError('not_enabled');
      const user = textArg(args, 'user_id') ?? '';
      if (!world.people.has(user)) throw new SlackError('invalid_arguments');
      const known = world.homes.get(user);
      if (known) demandHash(args, known);
      return answer(publishHome(world, user, definition)) satisfies ViewsPublishResponse;
    },
  },
};

function modalIn(args: Json): ViewDefinition {
  return parseView(jsonArg(args, 'view'), ['modal']);
}

function exchange(world: World, args: Json): Trigger {
  return world.triggers.exchange(textArg(args, 'trigger_id') ?? '');
}

/** Somebody who read an older state must not overwrite a newer one. */
function demandHash(args: Json, view: SimView): void {
  const hash = textArg(args, 'hash');
  if (hash !== undefined && hash !== view.hash) throw new SlackError('hash_conflict');
}

function demandFreeId(world: World, { external_id: externalId }: ViewDefinition): void {
  const open = [...world.modals.values()].flat();
  const isTaken =
    externalId !== undefined &&
    externalId !== '' &&
    open.some((view) => view.definition.external_id === externalId);
  if (isTaken) throw new SlackError('duplicate_external_id');
}

function answer(view: SimView): ViewsOpenResponse {
  return { ok: true, view: wireView(view) };
}
