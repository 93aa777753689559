import type { ServerResponse } from 'node:http';

/** Many changes within this time are one picture. */
const calmMs = 40;

/**
 * Sends what `look` sees now and after every change, as server-sent events, until the reader leaves.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamPictures(
  response: ServerResponse,
  look: () => unknown,
  onChange: (listener: () => void) => () => void,
): void {
  // Throws for a reader whom nobody knows, before anything is promised.
  let last = JSON.stringify(look());
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`data: ${last}\n\n`);
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    timer = undefined;
    const picture = pictureOf(look);
    // Who was known is gone, as after a reset: the page comes back as somebody else.
    if (picture === undefined) return void response.destroy();
    if (picture === last) return;
    last = picture;
    response.write(`data: ${picture}\n\n`);
  };
  const stop = onChange(() => {
    timer ??= setTimeout(send, calmMs);
  });
  response.on('close', () => {
    clearTimeout(timer);
    stop();
  });
}

function pictureOf(look: () => unknown): string | undefined {
  try {
    return JSON.stringify(look());
  } catch {
    return undefined;
  }
}
