import type { AppPicture } from '../../control/wire.ts';

export type Completion = {
  /** What is put into the box, or done at once. */
  readonly kind: 'command' | 'shortcut';
  readonly value: string;
  readonly title: string;
  readonly detail: string;
};

/** What the box offers for what is typed: commands and global shortcuts, while only one word stands there. */
export function completionsFor({ commands, shortcuts }: AppPicture, typed: string): readonly Completion[] {
  const [, word] = /^\/(\S*)$/u.exec(typed) ?? [];
  if (word === undefined) return [];
  const wanted = word.toLowerCase();
  const offers: readonly Completion[] = [
    ...commands.map(({ command, description, hint }) => ({
      kind: 'command' as const,
      value: command,
      title: `${command} ${hint}`.trim(),
      detail: description,
    })),
    ...shortcuts
      .filter(({ type }) => type === 'global')
      .map(({ name, callbackId }) => ({
        kind: 'shortcut' as const,
        value: callbackId,
        title: `⚡ ${name}`,
        detail: 'Shortcut',
      })),
  ];
  return offers.filter(({ title }) =>
    title
      .replace(/^(?:\/|⚡ )/u, '')
      .toLowerCase()
      .startsWith(wanted),
  );
}
