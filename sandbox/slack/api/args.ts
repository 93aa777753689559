import type { IncomingMessage } from 'node:http';
import { isJson, parseJson, type Json } from '../json.ts';

/** Arguments of a call from its body (form or JSON) and its query; forms carry objects as JSON text. */
export function parseArgs(request: IncomingMessage, body: string, query: URLSearchParams): Json {
  const fromQuery = Object.fromEntries(query);
  if (body === '') return fromQuery;
  if (request.headers['content-type']?.startsWith('application/json')) {
    const parsed = parseJson(body);
    return { ...fromQuery, ...(isJson(parsed) && parsed) };
  }
  return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body)) };
}

/** Undefined when absent or empty, as Slack treats it. */
export function textArg(args: Json, name: string): string | undefined {
  const value = args[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flagArg(args: Json, name: string): boolean | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  return value === true || value === 'true' || value === '1' || value === 1;
}

export function numberArg(args: Json, name: string): number | undefined {
  const value = Number(args[name]);
  return args[name] === undefined || args[name] === '' || Number.isNaN(value) ? undefined : value;
}

/** An object or list; in a form it is JSON text. Text that is not JSON comes back as it is. */
export function jsonArg(args: Json, name: string): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value;
  return value === '' ? undefined : (parseJson(value) ?? value);
}

/** `a,b` → `['a', 'b']`. */
export function listArg(args: Json, name: string): readonly string[] {
  return (textArg(args, name) ?? '').split(',').filter((item) => item !== '');
}

/** The whole body of a call, as UTF-8. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
