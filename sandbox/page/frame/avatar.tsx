import type { JSX } from 'preact';

/** Initials on a colour of their own. */
export function Avatar({ id, name }: { readonly id: string; readonly name: string }): JSX.Element {
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
  const hue = (Number.parseInt(id, 36) * 47) % 360;
  return (
    <span class="avatar" aria-hidden="true" style={{ '--hue': hue }}>
      {initials}
    </span>
  );
}
