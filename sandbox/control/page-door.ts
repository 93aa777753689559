import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Slack } from '../slack/slack.ts';
import { refusal } from './guard.ts';

const folder = fileURLToPath(new URL('../page/', import.meta.url));

type File = { readonly type: string; readonly body: Uint8Array | string };

/** The page may fetch nothing but what this server serves, and nobody may frame it. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Bundles the page in memory and serves it at `/`. Rejects with what is wrong in its sources. */
export async function mountPage(slack: Slack): Promise<void> {
  const files = await bundlePage();
  slack.mount('/', (request, response, url) => {
    const refused = refusal(request);
    const file = files.get(url.pathname);
    if (refused !== undefined || request.method !== 'GET' || !file) {
      response.writeHead(refused === undefined ? 404 : 403, { 'content-type': 'text/plain' });
      response.end(refused ?? 'There is nothing here.');
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
  });
}

async function bundlePage(): Promise<ReadonlyMap<string, File>> {
  const html = readFile(`${folder}index.html`, 'utf8');
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { page: 'main.tsx' },
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const files = new Map<string, File>([['/', { type: 'text/html; charset=utf-8', body: await html }]]);
  for (const { path, contents } of outputFiles) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    files.set(`/${name}`, { type: `${type}; charset=utf-8`, body: contents });
  }
  return files;
}
