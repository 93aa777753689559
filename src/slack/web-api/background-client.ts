import { LogLevel, WebClient, type WebAPICallResult } from '@slack/web-api';
import type { Logger } from 'pino';
import { Failure } from '../../domain/failure.ts';
import { boltLogger } from '../bolt-logger.ts';
import type { SlackAccess } from '../messenger.ts';
import { rateLimitOf } from './failures.ts';
import { countedAs, type Pauses } from './pauses.ts';

/**
 * A client for work nobody clicked for. Its calls are made once: the tasks know what may be repeated, the
 * SDK does not, and it would hold up every call while one is told to wait (`rejectRateLimitedCalls`).
 * What Slack has told us to wait with is not called before its time, whichever job asks for it; the
 * `Failure` then says how long that is. `timeout` is in milliseconds.
 */
export class BackgroundClient extends WebClient {
  readonly #pauses: Pauses;

  constructor({ token, apiUrl }: SlackAccess, log: Logger, timeout: number, pauses: Pauses) {
    super(token, {
      slackApiUrl: apiUrl,
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: boltLogger(log),
      logLevel: LogLevel.WARN,
    });
    this.#pauses = pauses;
  }

  override async apiCall(method: string, args?: Record<string, unknown>): Promise<WebAPICallResult> {
    const call = countedAs(method, args);
    const ms = this.#pauses.leftMs(call);
    if (ms > 0)
      throw new Failure('slack', 'ratelimited', { kind: 'wait', ms }, 'Slack has to be asked again later');
    try {
      return await super.apiCall(method, args);
    } catch (error) {
      const limit = rateLimitOf(error);
      if (limit !== undefined) this.#pauses.wait(call, limit);
      throw error;
    }
  }
}
