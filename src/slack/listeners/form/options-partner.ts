import type { Middleware, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { admit } from '../../../intake/admit.ts';
import { optionOf } from '../../blocks/fields.ts';
import { partnerOptions } from '../../views/partner-options.ts';
import type { ListenerParts } from '../parts.ts';
import { typed } from './typed.ts';

/**
 * Partners that fit what is typed so far, and at the end the name as typed. A form may stay open before
 * somebody who turned out to be a guest: whom we work with is not for them.
 */
export function suggestPartners({
  advisor,
  person,
}: ListenerParts): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  return async ({ ack, body, options }) => {
    const admission = await admit(body.user.id, person);
    if (admission.kind !== 'welcome') return ack({ options: [] });
    const name = typed(options);
    return ack({ options: partnerOptions(advisor.partners(name), name).map(optionOf) });
  };
}
