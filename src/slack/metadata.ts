import { z } from 'zod';
import { KeptSource } from '../domain/kept-source.ts';

/**
 * What a view remembers for us between two clicks (Slack's `private_metadata`, at most 3,000
 * characters). `v` changes when the shape does, so that a view opened before an update is recognised.
 */
const FormMetadata = z.object({
  v: z.literal(1),
  source: KeptSource,
  /** IANA zone of the requester, once looked up. */
  timeZone: z.string().exactOptional(),
  /** The PAM we chose beforehand, so that a choice of the person's own is told apart. */
  pam: z.string().exactOptional(),
  /** The channel of the post it was opened from gets no card. */
  cardElsewhere: z.literal(true).exactOptional(),
  /** How often the form was emptied; see `freshBlockId`. */
  generation: z.int().exactOptional(),
});
export type FormMetadata = z.infer<typeof FormMetadata>;

const RegionStepMetadata = z.object({ v: z.literal(1), draft: z.string() });
export type RegionStepMetadata = z.infer<typeof RegionStepMetadata>;

const AdditionMetadata = z.object({
  v: z.literal(1),
  /** The id of the request it is added to. */
  request: z.string(),
  /** What the form underneath was opened from. */
  source: KeptSource.exactOptional(),
});
export type AdditionMetadata = z.infer<typeof AdditionMetadata>;

/** The metadata of a request form, or `undefined` when it is not of this version. */
export function readFormMetadata(privateMetadata: string | undefined): FormMetadata | undefined {
  return FormMetadata.safeParse(jsonOf(privateMetadata)).data;
}

/** The metadata of a region step, or `undefined` when it is not of this version. */
export function readRegionStepMetadata(privateMetadata: string | undefined): RegionStepMetadata | undefined {
  return RegionStepMetadata.safeParse(jsonOf(privateMetadata)).data;
}

/** The metadata of an addition, or `undefined` when it is not of this version. */
export function readAdditionMetadata(privateMetadata: string | undefined): AdditionMetadata | undefined {
  return AdditionMetadata.safeParse(jsonOf(privateMetadata)).data;
}

/** What a text of ours means; `undefined` when it is not JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
