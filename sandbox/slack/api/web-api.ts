import type { IncomingMessage, ServerResponse } from 'node:http';
import { appToken, botToken } from '../identity.ts';
import type { Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { Call, Traffic } from '../traffic.ts';
import type { World } from '../world.ts';
import { parseArgs, readBody } from './args.ts';
import { demandOneScope, type Methods } from './method.ts';
import { suffer } from './suffer.ts';

/** Answers `POST /api/<method>`: https://docs.slack.dev/apis/web-api */
export async function answerCall(
  world: World,
  methods: Methods,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const name = url.pathname.replace(/^\/api\//u, '');
  const { token, ...args } = parseArgs(request, await readBody(request), url.searchParams);
  const call = log(world, name, args, request.headers.authorization?.replace(/^Bearer /u, '') ?? token);
  response.setHeader('x-oauth-scopes', world.manifest.scopes.join(','));
  response.setHeader('x-accepted-oauth-scopes', (methods[name]?.scopes ?? []).join(','));
  const work = (): Json => (call.answer = perform(world, methods, call));
  const strike = world.faults.strike(name, args);
  if (strike) {
    call.fault = strike.fault.kind;
    await suffer(strike, work, response);
  } else {
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(work()));
  }
  world.changes.fire();
}

function log(world: World, method: string, args: Json, token: unknown): Call {
  const call: Traffic & Call = {
    direction: 'from-bot',
    at: world.now(),
    method,
    args,
    token: tokenKind(token),
  };
  world.calls.push(call);
  world.traffic.push(call);
  return call;
}

function perform(world: World, methods: Methods, call: Call): Json {
  try {
    const method = methods[call.method];
    if (!method) throw new SlackError('unknown_method', { req_method: call.method });
    demandToken(call.token, method.token ?? 'bot');
    demandOneScope(world, method.scopes ?? []);
    return { ...method.run(world, call.args) };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.extra };
    throw error;
  }
}

function tokenKind(token: unknown): Call['token'] {
  if (token === botToken) return 'bot';
  if (token === appToken) return 'app';
  return token === undefined || token === '' ? 'none' : 'unknown';
}

function demandToken(given: Call['token'], wanted: 'bot' | 'app' | 'none'): void {
  if (wanted === 'none' || given === wanted) return;
  if (given === 'none') throw new SlackError('not_authed');
  throw new SlackError(given === 'unknown' ? 'invalid_auth' : 'not_allowed_token_type');
}
