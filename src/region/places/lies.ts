import type { Sense } from '../knowledge/knowledge.ts';

/** Whether a place lies in a wider one: a city in its state or country, a state in its country. */
export function lies(inner: Sense, wider: Sense): boolean {
  if (inner === wider || inner.kind === 'area' || inner.kind === 'people') return false;
  if (inner.kind === 'country' || inner.country !== wider.country) return false;
  if (wider.kind === 'country' || wider.kind === 'people') return true;
  return inner.kind === 'city' && (inner.state === wider.state || wider.state === '');
}
