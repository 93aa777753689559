import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultKind, Hit } from './faults.ts';
import type { Answer } from './rest/answer.ts';
import { tooManyRequests } from './rest/limits.ts';

const html = { 'content-type': 'text/html' };
const signInPage =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to continue</body></html>';
const badGateway = '<html><head><title>502</title></head><body>GitLab is not responding</body></html>';
const captcha = {
  needs_captcha_response: true,
  spam_log_id: 42,
  captcha_site_key: 'sandbox-site-key',
  message: {
    error:
      'Your issue has been recognized as spam. Please, change the content or solve the reCAPTCHA to proceed.',
  },
};

/** Serves a call and answers it, or does to it what the fault says. Answers with the status sent; 0 for none. */
export async function answerCall(
  response: ServerResponse,
  serve: () => Answer,
  hit: Hit | undefined,
): Promise<number> {
  if (hit === undefined) return send(response, serve());
  const { fault, released } = hit;
  switch (fault.kind) {
    case 'down':
      return cutOff(response);
    case 'slow':
      await pause(fault.ms);
      return send(response, serve());
    case 'hang':
      return (await released) ? send(response, serve()) : cutOff(response);
    case 'lost-hang': {
      const answer = serve();
      return (await released) ? send(response, answer) : cutOff(response);
    }
    case 'lost-502':
      serve();
      return send(response, page(502, badGateway));
    case 'lost-reset':
      serve();
      return cutOff(response);
    case 'truncated':
      return truncate(response, serve());
    case 'garbled':
      return garble(response, serve());
    case 'empty':
      return send(response, { ...serve(), body: undefined });
    case 'http':
    case 'rack-429':
    case 'app-429':
    case 'html':
    case 'redirect':
    case 'spam':
      return send(response, insteadOf(fault));
  }
}

type Unserved = Extract<FaultKind, { kind: 'http' | 'rack-429' | 'app-429' | 'html' | 'redirect' | 'spam' }>;

/** What is answered in place of serving the call. */
function insteadOf(fault: Unserved): Answer {
  switch (fault.kind) {
    case 'http':
      return answered(fault.status, fault.body, fault.headers);
    case 'rack-429':
      return rackLimit(fault.retryAfter, fault.reset);
    case 'app-429':
      return tooManyRequests;
    case 'html':
      return page(200, signInPage);
    case 'redirect':
      return { status: 302, headers: { location: fault.to } };
    case 'spam':
      return { status: 409, body: captcha };
  }
}

function rackLimit(retryAfter = '30', reset?: number): Answer {
  const limit = { 'ratelimit-limit': '2000', 'ratelimit-remaining': '0', 'ratelimit-observed': '2001' };
  const until = reset === undefined ? {} : { 'ratelimit-reset': String(reset) };
  const after = retryAfter === '' ? {} : { 'retry-after': retryAfter };
  return {
    status: 429,
    body: 'Retry later\n',
    headers: { 'content-type': 'text/plain', ...limit, ...until, ...after },
  };
}

function answered(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return typeof body === 'string'
    ? { ...page(status, body), headers: { ...html, ...headers } }
    : { status, body, headers };
}

function page(status: number, body: string): Answer {
  return { status, body, headers: html };
}

function send(response: ServerResponse, { status, body, headers }: Answer): number {
  const isText = typeof body === 'string' && headers?.['content-type'] !== undefined;
  const content = body === undefined ? '' : isText ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(content);
  return status;
}

function cutOff(response: ServerResponse): number {
  response.socket?.resetAndDestroy();
  return 0;
}

/** Promises the whole body and breaks off after half of it. */
function truncate(response: ServerResponse, { status, body }: Answer): number {
  const content = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(content),
  });
  response.write(content.slice(0, content.length / 2), () => response.socket?.destroy());
  return status;
}

function garble(response: ServerResponse, { status, body }: Answer): number {
  const content = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(content.slice(0, content.length / 2));
  return status;
}
