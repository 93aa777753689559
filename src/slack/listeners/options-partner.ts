import type { Middleware, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { optionOf } from '../views/fields.ts';
import { partnerOptions } from '../views/partner-options.ts';
import type { ListenerParts } from './parts.ts';

/** Partners that fit what is typed so far, and at the end the name as typed. */
export function suggestPartners({
  advisor,
}: ListenerParts): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  return ({ ack, options }) =>
    ack({ options: partnerOptions(advisor.partners(options.value), options.value).map(optionOf) });
}
