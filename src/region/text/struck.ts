/** What stands between two tildes is struck out in Slack: https://slack.com/help/articles/202288908 */
const struck = /(?<=^|[\s(])~(?=\S)[^~\n]{0,400}(?<=\S)~(?=$|[\s.,;:!?)])/gu;

/** The text without what was struck out, each letter of it a space: `~customer: Vancouver~` is taken back. */
export function withoutStruck(text: string): string {
  return text.includes('~') ? text.replace(struck, (words) => ' '.repeat(words.length)) : text;
}
