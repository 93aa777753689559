import type { Answer } from '../domain/answer.ts';
import type { Subcommand } from './subcommand.ts';

/** A question about requests; whatever it is, nothing is created by it. */
export type Enquiry = Exclude<Subcommand, { kind: 'open' }>;

/** The one place that answers questions, wherever they are asked. */
export interface Enquiries {
  /** Answers one person (a Slack user id); what they may not know is `refused`. */
  answer(enquiry: Enquiry, person: string): Promise<Answer>;
}
