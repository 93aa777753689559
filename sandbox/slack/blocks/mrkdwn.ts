/**
 * Reads mrkdwn as Slack does: `<…>` is live syntax, `&amp; &lt; &gt;` are the characters themselves.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
const sequence = /<([^<>\n]+)>/gu;

/** The live sequences of mrkdwn, as written; entities are inert and do not count. */
export function liveSequences(mrkdwn: string): readonly string[] {
  return [...mrkdwn.matchAll(sequence)].filter(([, inner]) => isLive(inner ?? '')).map(([whole]) => whole);
}

/** Names for ids, where they are known. */
export type Names = (id: string) => string | undefined;

/**
 * What a person reads. A live `<!channel>` becomes `@channel!` (with the exclamation mark), so that an
 * escaping mistake shows; an escaped one stays `<!channel>`.
 */
export function readMrkdwn(mrkdwn: string, names: Names = () => undefined): string {
  const read = mrkdwn.replace(sequence, (whole, inner: string) =>
    isLive(inner) ? speak(inner, names) : whole,
  );
  return read.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Whether what stands between `<` and `>` does something in Slack. */
export function isLive(inner: string): boolean {
  return /^(?:!(?:channel|here|everyone|subteam\^|date\^)|@[UWB][A-Z0-9]|#[CGD][A-Z0-9]|[a-z][a-z0-9+.-]*:)/iu.test(
    inner,
  );
}

function speak(inner: string, names: Names): string {
  const [target, label] = splitOnce(inner, '|');
  const id = target.slice(1);
  switch (target.charAt(0)) {
    case '!':
      return speakCommand(id, label);
    case '@':
      return `@${label ?? names(id) ?? id}`;
    case '#':
      return `#${label ?? names(id) ?? id}`;
    default:
      return label === undefined ? target : `${label} (${target})`;
  }
}

function speakCommand(command: string, label: string | undefined): string {
  if (command.startsWith('date^')) return label ?? command;
  if (command.startsWith('subteam^')) return `@${label ?? command.slice('subteam^'.length)}!`;
  return `@${command}!`;
}

function splitOnce(text: string, by: string): readonly [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
