import type { Json } from './json.ts';

/** A refusal in Slack's own word, such as `channel_not_found`; `extra` goes into the answer beside it. */
export class SlackError extends Error {
  readonly code: string;
  readonly extra: Json;

  constructor(code: string, extra: Json = {}) {
    super(code);
    this.name = 'SlackError';
    this.code = code;
    this.extra = extra;
  }
}
