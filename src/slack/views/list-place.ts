import { z } from 'zod';
import { phases } from '../../domain/request.ts';
import type { RequestList } from '../../ports/store.ts';
import { jsonOf } from '../metadata.ts';

/** A place in a list of the Home tab, as a button's value. `before` is a request's number. */
export type ListPlace = { readonly list: RequestList; readonly before?: number | undefined };

const ListPlace: z.ZodType<ListPlace> = z.object({
  list: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('of-person'), person: z.string(), phase: z.enum(phases) }),
    z.object({ kind: z.literal('queue'), region: z.string() }),
  ]),
  before: z.int().optional(),
});

export function writeListPlace(place: ListPlace): string {
  return JSON.stringify(place);
}

/** The place a button says, or `undefined` when it is not of this version. */
export function readListPlace(value: string | undefined): ListPlace | undefined {
  return ListPlace.safeParse(jsonOf(value)).data;
}
