import type { Partner } from '../domain/catalogue.ts';
import { createDirectory } from '../region/partners/directory.ts';

/**
 * The directory, looked up by a name of the form. Only a name spelled as in there counts, whatever its
 * case, accents and legal form: one that is merely near may be another company.
 */
export type PartnerBook = {
  find(name: string): Partner | undefined;
  /** Whether the directory should have this partner and has not; where there is no directory, nobody is new. */
  isNew(name: string): boolean;
};

export function createPartnerBook(partners: readonly Partner[]): PartnerBook {
  const directory = createDirectory(partners);
  function find(name: string): Partner | undefined {
    const match = directory(name);
    return match.kind === 'matched' && match.exact ? match.partner : undefined;
  }
  return { find, isNew: (name) => partners.length > 0 && name !== '' && find(name) === undefined };
}
