import type { Form, FoundProblems } from '../form.ts';

/** Slack's own limit for a text input; texts that come another way are held to it too. */
export const longest = 3000;

/** What is wrong with what people say in their own words. */
export function textProblems({ partner, customer, need, city }: Form): FoundProblems {
  return {
    partner: needed(partner, 'Which partner is involved? Their name as you know it is fine.'),
    customer: needed(customer, 'Which customer or opportunity is this for? “None yet” is an answer too.'),
    need: needed(need, 'Tell the CSA in a sentence or two what you need and what a good outcome looks like.'),
    city: tooLong(city),
  };
}

export function tooLong(text: string | undefined): string | undefined {
  return text !== undefined && text.length > longest
    ? `Please keep this under ${longest} characters.`
    : undefined;
}

function needed(text: string | undefined, sentence: string): string | undefined {
  return tooLong(text) ?? (hasWords(text) ? undefined : sentence);
}

/** Emoji alone say something to people, but nothing a CSA can look up. */
function hasWords(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text.replaceAll(/:[a-z0-9_+-]+:/g, ''));
}
