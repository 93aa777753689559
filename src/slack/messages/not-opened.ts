/**
 * A view is not open, or we do not know: `unheard` is where Slack's answer was lost. `again` is what to do
 * once more, such as “type the command”.
 */
export function notOpened(why: 'refused' | 'unheard', again: string): string {
  return why === 'refused'
    ? `Slack did not let the form open in time. Nothing was sent; please ${again} once more.`
    : `Slack did not tell us whether the form opened. If you do not see it, please ${again} once more; nothing was sent so far.`;
}
