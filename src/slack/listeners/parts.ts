import type { Logger } from 'pino';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Person } from '../../domain/person.ts';
import type { Intake } from '../../intake/intake.ts';

/** What listeners are handed. */
export type ListenerParts = {
  readonly intake: Intake;
  readonly catalogue: Catalogue;
  /** Who a Slack user is; throws `Failure` when Slack does not say. */
  readonly person: (userId: string) => Promise<Person>;
  readonly log: Logger;
  /** A new short code by which a person and a log line find each other. */
  readonly reference: () => string;
};
