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
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let last = '';
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    timer = undefined;
    const picture = JSON.stringify(look());
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
  send();
}
