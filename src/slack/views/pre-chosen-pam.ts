import type { Form } from '../../domain/form.ts';
import type { FormMetadata } from '../metadata.ts';

/**
 * Chooses the partner's PAM beforehand, unless the person chose somebody. What we chose for another
 * partner goes away with that one.
 */
export function withPam(
  { pam: typed, ...form }: Form,
  { pam: before, ...metadata }: FormMetadata,
  pam: string | undefined,
): { readonly form: Form; readonly metadata: FormMetadata } {
  const chosen = typed === before ? pam : (typed ?? pam);
  return {
    form: { ...form, ...(chosen !== undefined && { pam: chosen }) },
    metadata: { ...metadata, ...(pam !== undefined && { pam }) },
  };
}
