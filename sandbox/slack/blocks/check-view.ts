import { isJson, listIn, type Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { ViewDefinition } from '../view.ts';
import { checkBlocks } from './check.ts';
import { Checker } from './checker.ts';
import { limits } from './limits.ts';

/**
 * A view as an app sent it, or the refusal Slack answers with.
 * https://docs.slack.dev/reference/views/modal-views
 */
export function parseView(value: unknown, kinds: readonly ('modal' | 'home')[]): ViewDefinition {
  if (!isJson(value)) throw refusal(['missing required field: view [json-pointer:/view]']);
  if (Buffer.byteLength(JSON.stringify(value)) > limits.viewBytes) throw new SlackError('view_too_large');
  const complaints = checkView(value, kinds);
  if (complaints.length > 0) throw refusal(complaints);
  return value as ViewDefinition;
}

/** Complaints about a view, in Slack's words. */
export function checkView(view: Json, kinds: readonly ('modal' | 'home')[]): readonly string[] {
  const check = new Checker();
  const at = '/view';
  check.oneOf(view['type'], kinds, `${at}/type`);
  check.string(view['callback_id'], `${at}/callback_id`, limits.id);
  check.string(view['external_id'], `${at}/external_id`, limits.id);
  check.string(view['private_metadata'], `${at}/private_metadata`, limits.privateMetadata);
  checkBlocks(check, view['blocks'], `${at}/blocks`, limits.viewBlockItems);
  if (view['type'] === 'modal') checkModal(check, view, at);
  return check.complaints;
}

function checkModal(check: Checker, view: Json, at: string): void {
  check.text(view, 'title', at, { max: limits.viewTitle, plain: true });
  check.text(view, 'submit', at, { max: limits.viewButton, plain: true, isOptional: true });
  check.text(view, 'close', at, { max: limits.viewButton, plain: true, isOptional: true });
  const hasInput = listIn(view, 'blocks').some(({ type }) => type === 'input');
  if (hasInput && view['submit'] === undefined) {
    check.complain('must define `submit` to use an `input` block in modals', at);
  }
}

function refusal(complaints: readonly string[]): SlackError {
  return new SlackError('invalid_arguments', {
    response_metadata: { messages: complaints.map((complaint) => `[ERROR] ${complaint}`) },
  });
}
