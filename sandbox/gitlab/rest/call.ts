import type { Actor, World } from '../world/world.ts';
import type { Answer } from './answer.ts';

export type Parameter = string | number | boolean | null | readonly (string | number)[];

/** Query and body together, as Rails sees them. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** An authenticated call to a known route. */
export type Call = {
  readonly method: string;
  /** Path under /api/v4 with the query, as it was sent. */
  readonly path: string;
  /** `POST /projects/:id/issues`. */
  readonly route: string;
  /** What stood in the route's places, decoded. */
  readonly places: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
  readonly actor: Actor;
  readonly limits: Limits;
};

/** Application rate limits: throws the 429 when one is used up. */
export type Limits = { take(limit: 'issues' | 'notes' | 'search', scope: string): void };

export type Handler = (world: World, call: Call) => Answer;

export function text(call: Call, name: string): string | undefined {
  const value = call.parameters[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function whole(call: Call, name: string): number | undefined {
  const value = text(call, name);
  return value === undefined || value === '' ? undefined : Number(value);
}

export function flag(call: Call, name: string): boolean | undefined {
  const value = call.parameters[name];
  return value === undefined || value === null
    ? undefined
    : value === true || value === 'true' || value === '1';
}

/** A list given as an array or as words between commas. */
export function list(call: Call, name: string): readonly string[] | undefined {
  const value = call.parameters[name];
  if (value === undefined) return undefined;
  const words = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

export function date(call: Call, name: string): Date | undefined {
  const value = text(call, name);
  return value === undefined ? undefined : new Date(value);
}
