/** What GitLab said in an answer that says no. */
export type Words = {
  /** `Conflict`, `title is too long; due date is invalid`; empty where it said nothing readable. */
  readonly said: string;
  readonly isSpam: boolean;
  /** The token lost the scope it needs: https://docs.gitlab.com/api/rest/troubleshooting/ */
  readonly lacksScope: boolean;
};

/** Characters of what GitLab said that a person may want to read. */
const longest = 200;

/**
 * Reads `{"message": …}` or `{"error": …}`, whose values are texts, lists, or lists by field. Pages of HTML
 * are left out.
 */
export function wordsOf(json: unknown): Words {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return silent;
  const { message, error, error_description: described, needs_captcha_response: captcha } = json as Fields;
  const said = textOf(message ?? described ?? error);
  return {
    said: said
      .replace(/^\d{3} /u, '')
      .replace(/\.$/u, '')
      .slice(0, longest),
    // Only where a captcha could help does GitLab say so in a field of its own.
    isSpam: captcha === true || /\brecogni[sz]ed as spam\b/u.test(said),
    lacksScope: error === 'insufficient_scope',
  };
}

type Fields = Readonly<Record<'message' | 'error' | 'error_description' | 'needs_captcha_response', unknown>>;

const silent: Words = { said: '', isSpam: false, lacksScope: false };

function textOf(words: unknown): string {
  if (typeof words === 'string') return words;
  if (typeof words !== 'object' || words === null) return '';
  const parts = Array.isArray(words)
    ? words.map(textOf)
    : Object.entries(words).map(([field, said]) => `${nameOf(field)}${textOf(said)}`);
  return parts.filter((part) => part !== '').join('; ');
}

/** What is about the whole stands under a name that is no field. */
function nameOf(field: string): string {
  return field === 'base' || field === 'error' ? '' : `${field.replaceAll('_', ' ')} `;
}
