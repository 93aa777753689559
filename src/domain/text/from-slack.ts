/**
 * Text of a Slack message or command comes encoded: `&lt;`, `<@U1|ann>`, `<#C1|deals>`, `<https://…|here>`,
 * `<!channel>`. Here it becomes what its reader saw, as plain text. Decoded exactly once: what was typed
 * as `&lt;` stays `&lt;`. Texts typed into a modal are not encoded and must not come here.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function plainFromSlack(encoded: string): string {
  return encoded.replaceAll(/<([^<>]*)>|&(amp|lt|gt);/g, (_, control: string | undefined, name: string) =>
    control === undefined ? entity(name) : seenAs(control),
  );
}

function entity(name: string): string {
  return { amp: '&', lt: '<', gt: '>' }[name] ?? '';
}

/** What Slack shows for a `<…>`. A label is encoded like any text, but holds no further `<…>`. */
function seenAs(control: string): string {
  const bar = control.indexOf('|');
  const target = unescaped(bar === -1 ? control : control.slice(0, bar));
  const label = bar === -1 ? '' : unescaped(control.slice(bar + 1));
  const rest = target.slice(1);
  if (target.startsWith('@')) return `@${label || rest}`;
  if (target.startsWith('#')) return `#${label || rest}`;
  if (target.startsWith('!')) return label || `@${rest.startsWith('subteam^') ? 'a-group' : rest}`;
  return seenLink(target, label);
}

function seenLink(target: string, label: string): string {
  const address = target.replace(/^(?:mailto|tel):/, '');
  return label === '' || label === address ? address : `${label} (${address})`;
}

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt);/g, (_, name: string) => entity(name));
}
