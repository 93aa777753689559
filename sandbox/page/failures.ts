/** What Slack's client says when something did not reach the app, or came back too late. */
export function sentenceFor(error: string, command: string | undefined): string {
  const what = command ?? 'The app';
  switch (error) {
    case 'unknown_command':
      return `${command ?? 'That'} is not a command of this app.`;
    case 'command_not_supported_in_threads':
      return `${what} does not work in threads; Slack allows apps' commands only in channels.`;
    case 'operation_timeout':
      return `${what} failed because the app did not respond within 3 seconds.`;
    case 'dispatch_failed':
      return `${what} failed with the error “dispatch_failed”: the app is not connected.`;
    default:
      return `${what} failed with the error “${error}”.`;
  }
}
