import type { Answers } from './request.ts';

/** What stands where a request made of a post leaves something open. */
export const toBeClarified = 'To be clarified';

/** The partner, as it stands in a sentence. */
export function partnerIn({ partner }: Pick<Answers, 'partner'>): string {
  return partner === '' ? 'a partner not named yet' : partner;
}

/** The customer, as it stands in a sentence. */
export function customerIn({ customer }: Pick<Answers, 'customer'>): string {
  return customer === '' ? 'a customer not named yet' : customer;
}

/** What the CSA has to ask for, one line each; empty when everything is said. */
export function openQuestions({ partner, customer, reason, activity }: Answers): readonly string[] {
  return [
    ...(partner === '' ? ['Ask which partner is involved'] : []),
    ...(customer === '' ? ['Ask which customer or opportunity this is for'] : []),
    ...(reason === '' || activity === ''
      ? ['Agree with the requester on what is needed, and on what a good outcome looks like']
      : []),
  ];
}
