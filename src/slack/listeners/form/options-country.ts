import type { Middleware, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { findCountries } from '../../views/countries.ts';
import { optionOf } from '../../blocks/fields.ts';
import { limits } from '../../blocks/text.ts';
import { typed } from './typed.ts';

/** Countries that fit what is typed so far. */
export function suggestCountries(): Middleware<SlackOptionsMiddlewareArgs<'block_suggestion'>> {
  return ({ ack, options }) =>
    ack({ options: findCountries(typed(options)).slice(0, limits.options).map(optionOf) });
}
