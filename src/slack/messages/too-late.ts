/** The form could not be opened; `what` to do once more, such as “type the command”. */
export function tooLate(what: string): string {
  return `Slack did not let the form open in time. Nothing was sent; please ${what} once more.`;
}
