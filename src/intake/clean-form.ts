import type { Form } from '../domain/form.ts';
import { cleanLine, cleanText } from '../domain/text/clean.ts';

/**
 * The form in one shape: control characters gone, one-line fields on one line, fields without an
 * answer left out. Nothing a person can see is lost.
 */
export function cleanForm({ extras, ...typed }: Form): Form {
  const fields = Object.entries(typed).map(([id, text]) => [
    id,
    id === 'need' ? cleanText(text) : cleanLine(text),
  ]);
  const answers = Object.entries(extras).map(([id, text]) => [id, cleanText(text)]);
  return { ...answered(fields), extras: answered(answers) };
}

function answered(entries: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}
