import type { Problems } from '../../domain/form.ts';
import { bareBlockId, fieldOf } from '../ids.ts';

/**
 * The problems as Slack wants them, by block; `undefined` when one belongs to a block that is not on
 * the screen.
 */
export function errorsAt(
  blockIds: readonly string[],
  problems: Problems,
): Record<string, string> | undefined {
  const errors: Record<string, string> = {};
  for (const [name, sentence] of Object.entries(problems)) {
    if (sentence === undefined) continue;
    const blockId = blockIds.find((id) => nameOf(id) === name);
    if (blockId === undefined) return undefined;
    errors[blockId] = sentence;
  }
  return errors;
}

/** The name a block's problems go by: its field, or `extra.<id>` without the activity in between. */
function nameOf(blockId: string): string | undefined {
  const [kind, , ...extra] = bareBlockId(blockId).split('.');
  return kind === 'extra' ? `extra.${extra.join('.')}` : fieldOf(blockId);
}
