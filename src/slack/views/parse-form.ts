import { z } from 'zod';
import type { Form, FormField } from '../../domain/form.ts';
import { automaticRegion, bareBlockId, extraBlockId, fieldOf } from '../ids.ts';

/** The answer of any input element we use; Slack names it after the element. */
const Answer = z
  .object({
    value: z.string().nullish(),
    selected_option: z.object({ value: z.string() }).nullish(),
    selected_date: z.string().nullish(),
    selected_user: z.string().nullish(),
  })
  .transform(
    (answer) => answer.value ?? answer.selected_option?.value ?? answer.selected_date ?? answer.selected_user,
  );

/** `view.state.values`: block id → action id → answer. Blocks we do not understand are left out. */
const Values = z
  .record(z.string(), z.record(z.string(), Answer.optional().catch(undefined)).catch({}))
  .catch({})
  .transform((blocks) => answersByBlock(blocks));

/** The form as it stands in a view, exactly as typed. Never throws: what cannot be read is not there. */
export function parseForm(values: unknown): Form {
  const answers = Values.parse(values);
  const fields: Partial<Record<FormField, string>> = {};
  for (const [blockId, answer] of answers) {
    const field = fieldOf(blockId);
    if (field !== undefined && answer !== automaticRegion) fields[field] = answer;
  }
  return { ...fields, extras: extrasOf(answers, fields.activity) };
}

/** Only the chosen activity's questions: another one's may still be on the screen. */
function extrasOf(
  answers: ReadonlyMap<string, string>,
  activity: string | undefined,
): Record<string, string> {
  const prefix = extraBlockId(activity ?? '', '');
  const extras = [...answers].filter(([blockId]) => blockId.startsWith(prefix));
  return Object.fromEntries(extras.map(([blockId, answer]) => [blockId.slice(prefix.length), answer]));
}

function answersByBlock(
  blocks: Record<string, Record<string, string | null | undefined>>,
): Map<string, string> {
  const answers = new Map<string, string>();
  for (const [blockId, actions] of Object.entries(blocks)) {
    const [answer] = Object.values(actions);
    if (typeof answer === 'string' && answer !== '') answers.set(bareBlockId(blockId), answer);
  }
  return answers;
}
