/** What somebody typed into a select so far; Slack has been seen to leave it out before the first key. */
export function typed({ value }: { readonly value?: string | null }): string {
  return value ?? '';
}
