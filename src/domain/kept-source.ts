import { z } from 'zod';
import type { Source } from './request.ts';

/** A source as we wrote it down ourselves, in a draft or in a view; parsed, for an older version may have. */
export const KeptSource: z.ZodType<Source> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), channel: z.string() }),
  z.object({ kind: z.literal('global') }),
  z.object({
    kind: z.literal('message'),
    channel: z.string(),
    ts: z.string(),
    threadTs: z.string().exactOptional(),
    author: z.string(),
  }),
]);
