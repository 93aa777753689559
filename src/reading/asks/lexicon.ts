/**
 * One pattern that finds any of the wordings as whole words in folded text. Wordings of scripts that do
 * not put spaces between words are found anywhere.
 */
export function anyOf(...wordings: readonly string[]): RegExp {
  const spaced = wordings.filter((wording) => /[a-z0-9]/.test(wording));
  const joined = wordings.filter((wording) => !/[a-z0-9]/.test(wording));
  const parts = [
    spaced.length > 0 ? `(?<![a-z0-9])(?=[!-~§])(?:${spaced.join('|')})(?![a-z0-9])` : '',
    ...joined,
  ];
  return new RegExp(parts.filter((part) => part !== '').join('|'), 'u');
}

/** The first wording a folded text has, as it stands there. */
export function wordingIn(folded: string, pattern: RegExp): string | undefined {
  return pattern.exec(folded)?.[0];
}

/** Wordings as the inside of a larger one. */
export function either(...wordings: readonly string[]): string {
  return wordings.join('|');
}
