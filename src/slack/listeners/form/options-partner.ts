import type { Middleware, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { optionOf } from '../../blocks/fields.ts';
import { partnerOptions } from '../../views/partner-options.ts';
import type { ListenerParts } from '../parts.ts';
import { typed } from './typed.ts';

/** Partners that fit what is typed so far, and at the end the name as typed. */
export function suggestPartners({
  advisor,
}: ListenerParts): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  return ({ ack, options }) => {
    const name = typed(options);
    return ack({ options: partnerOptions(advisor.partners(name), name).map(optionOf) });
  };
}
