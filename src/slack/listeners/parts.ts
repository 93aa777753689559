import type { Logger } from 'pino';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { AddToRequest } from '../../intake/add-to-request.ts';
import type { Advisor } from '../../intake/advisor.ts';
import type { Enquiries } from '../../intake/enquiries.ts';
import type { Home } from '../../intake/home.ts';
import type { Intake } from '../../intake/intake.ts';
import type { KeptForms } from '../../intake/kept-forms.ts';
import type { Lookout } from '../../intake/lookout.ts';
import type { Named } from '../../intake/naming.ts';
import type { Messenger } from '../../ports/messenger.ts';

/** What listeners are handed. */
export type ListenerParts = {
  readonly intake: Intake;
  readonly advisor: Advisor;
  readonly keptForms: KeptForms;
  readonly addToRequest: AddToRequest;
  readonly enquiries: Enquiries;
  readonly home: Home;
  readonly lookout: Lookout;
  readonly catalogue: Catalogue;
  readonly person: Messenger['person'];
  readonly named: Named;
  readonly log: Logger;
  /** A new short code by which a person and a log line find each other. */
  readonly reference: () => string;
};
