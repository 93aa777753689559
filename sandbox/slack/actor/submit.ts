import { interactiveElements } from '../blocks/interactive.ts';
import { parseView } from '../blocks/check-view.ts';
import { isEmpty } from '../inputs.ts';
import { isJson, jsonIn, textIn, type Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { SimView } from '../view.ts';
import { closeModal, pushModal, put, stackOf, updateView, wireView } from '../views.ts';
import type { World } from '../world.ts';
import { topModal } from './form.ts';
import { interact, payloadBase, refused, type Interaction } from './interaction.ts';

/**
 * Submits the top modal and does what the bot answers. Empty required inputs and too short texts are
 * stopped before the bot hears of it (`incomplete_form`), as Slack's client does.
 */
export async function submit(world: World, user: string): Promise<Interaction> {
  const view = topModal(world, user);
  const missing = missingInputs(view);
  put(world, { ...view, errors: missing });
  if (Object.keys(missing).length > 0) return refused('incomplete_form');
  const interaction = await interact(world, 'view_submission', {
    ...payloadBase(world, user),
    type: 'view_submission',
    trigger_id: world.triggers.issue(user, view.id),
    view: wireView(view),
    response_urls: [],
  });
  if (!interaction.acked) return interaction;
  try {
    follow(world, user, view, interaction.response);
    return interaction;
  } catch (error) {
    // Slack shows "We had some trouble connecting" and the modal stays.
    if (error instanceof SlackError) return { ...interaction, error: `invalid_response: ${explain(error)}` };
    throw error;
  }
}

/** Closes the top modal by its close button; the bot hears of it when it asked to. */
export async function close(world: World, user: string): Promise<Interaction | undefined> {
  const view = topModal(world, user);
  const isCleared = view.definition.clear_on_close ?? false;
  closeModal(world, user, isCleared);
  if (view.definition.notify_on_close !== true) return undefined;
  return await interact(world, 'view_closed', {
    ...payloadBase(world, user),
    type: 'view_closed',
    // Slack says which view it was, and not what was typed into it.
    view: { ...wireView(view), state: { values: {} } },
    is_cleared: isCleared,
  });
}

/** https://docs.slack.dev/surfaces/modals#updating_response */
function follow(world: World, user: string, submitted: SimView, response: unknown): void {
  // The bot may have updated the view before its ack; a view closed meanwhile has nothing to follow.
  const view = stackOf(world, user).find(({ id }) => id === submitted.id);
  if (!view) return;
  switch (textIn(response, 'response_action')) {
    case undefined:
      return closeModal(world, user, false);
    case 'clear':
      return closeModal(world, user, true);
    case 'update':
      return void updateView(world, view, parseView(jsonIn(response, 'view'), ['modal']));
    case 'push':
      return void pushModal(world, user, parseView(jsonIn(response, 'view'), ['modal']));
    case 'errors':
      return put(world, { ...view, errors: fieldErrors(view, jsonIn(response, 'errors')) });
    default:
      throw new SlackError('unknown_response_action');
  }
}

/** Errors may only be shown under input blocks of the view. */
function fieldErrors(view: SimView, errors: Json | undefined): Readonly<Record<string, string>> {
  const { blocks } = view.definition;
  const isInput = (id: string): boolean =>
    blocks.some(({ type, block_id: own }) => type === 'input' && own === id);
  const shown = Object.entries(errors ?? {}).map(([id, text]) => {
    if (!isInput(id) || typeof text !== 'string') throw new SlackError('invalid_error_block', { id });
    return [id, text] as const;
  });
  if (shown.length === 0) throw new SlackError('missing_errors');
  return Object.fromEntries(shown);
}

function missingInputs({ definition, values }: SimView): Readonly<Record<string, string>> {
  const missing: Record<string, string> = {};
  for (const { block, element } of interactiveElements(definition.blocks)) {
    if (block.type !== 'input') continue;
    const value = values[block.block_id]?.[element.action_id ?? ''];
    const least = typeof element['min_length'] === 'number' ? element['min_length'] : 0;
    const length = textIn(value, 'value')?.length ?? 0;
    if (isEmpty(element, value)) {
      if (block['optional'] !== true) missing[block.block_id] = 'Please complete this required field.';
    } else if (length < least) {
      missing[block.block_id] = `Please enter at least ${least} characters.`;
    }
  }
  return missing;
}

function explain({ code, extra }: SlackError): string {
  const { response_metadata: details } = extra;
  return isJson(details) ? JSON.stringify(details['messages']) : `${code} ${JSON.stringify(extra)}`;
}
