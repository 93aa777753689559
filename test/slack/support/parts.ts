import type { Intake } from '../../../src/intake/intake.ts';
import { createFakeAddToRequest } from '../../fakes/add-to-request.ts';
import { createFakeAdvisor } from '../../fakes/advisor.ts';
import { createFakeEnquiries } from '../../fakes/enquiries.ts';
import { createFakeHome } from '../../fakes/home.ts';
import { createFakeKeptForms } from '../../fakes/kept-forms.ts';
import { createFakeLookout } from '../../fakes/lookout.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';

/** Everything behind the listeners, as fakes around this intake. */
export function fakeParts<Way extends Intake>(intake: Way) {
  return {
    intake,
    advisor: createFakeAdvisor(),
    keptForms: createFakeKeptForms(),
    enquiries: createFakeEnquiries(),
    lookout: createFakeLookout(),
    addToRequest: createFakeAddToRequest(),
    home: createFakeHome(),
    named: (text: string) => Promise.resolve(text),
    catalogue: tinyCatalogue,
    reference: () => 'REF-1',
  };
}
