import type { IncomingMessage } from 'node:http';
import type { Parameter, Parameters } from './rest/call.ts';
import { matchRoute } from './rest/routes.ts';
import type { Arrived } from './serve-call.ts';

/** Reads a call to its end. Undefined for what is not below /api/v4. */
export async function readCall(message: IncomingMessage): Promise<Arrived | undefined> {
  const { pathname, searchParams, search } = new URL(`http://gitlab${message.url ?? '/'}`);
  const body = await readBody(message);
  if (!pathname.startsWith('/api/v4/')) return undefined;
  const path = pathname.slice('/api/v4'.length);
  const method = message.method ?? 'GET';
  return {
    method,
    path: `${path}${search}`,
    headers: message.headers,
    matched: matchRoute(method, path),
    parameters: { ...fromPairs(searchParams), ...fromBody(body, message.headers['content-type'] ?? '') },
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function fromBody(body: string, type: string): Parameters {
  if (body === '') return {};
  return type.startsWith('application/json')
    ? (JSON.parse(body) as Parameters)
    : fromPairs(new URLSearchParams(body));
}

/** Rails' reading: `a[]=1&a[]=2` is a list. */
function fromPairs(pairs: URLSearchParams): Parameters {
  const parameters: Record<string, Parameter> = {};
  for (const name of new Set(pairs.keys())) {
    const isList = name.endsWith('[]');
    parameters[isList ? name.slice(0, -2) : name] = isList
      ? pairs.getAll(name)
      : (pairs.getAll(name).at(-1) ?? '');
  }
  return parameters;
}
