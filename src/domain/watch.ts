import type { Catalogue, WatchMode } from './catalogue.ts';

/** How a channel is watched; the catalogue may name it by its id or its name. */
export function watchModeOf(
  { watch }: Catalogue,
  channel: { readonly id: string; readonly name: string | undefined },
): WatchMode {
  const entry = watch.find(({ channel: named }) => named === channel.id || named === channel.name);
  return entry?.mode ?? 'off';
}

/** Whether any channel is watched at all. */
export function watchesAny({ watch }: Catalogue): boolean {
  return watch.some(({ mode }) => mode !== 'off');
}
