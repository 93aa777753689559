import type { Activity, Catalogue } from '../../src/domain/catalogue.ts';
import { loadCatalogue } from '../../src/config/catalogue.ts';
import type { IssueFacts } from '../../src/domain/issue/facts.ts';
import type { Answers, PartnerRequest } from '../../src/domain/request.ts';

/** The catalogue that comes with the bot. */
export function ownCatalogue(): Catalogue {
  const loaded = loadCatalogue();
  if (loaded.kind === 'problems') throw new Error(loaded.problems.join('\n'));
  return loaded.catalogue;
}

export function activitiesOf(catalogue: Catalogue): readonly Activity[] {
  return catalogue.themes.flatMap(({ activities }) => activities);
}

/** An answer to each question of an activity, of the right kind. */
export function extrasOf({ fields }: Activity): Record<string, string> {
  const samples = {
    text: 'As agreed',
    paragraph: 'First line\nSecond line',
    link: 'https://docs.example.com/x',
    date: '2026-12-10',
  };
  return Object.fromEntries(
    fields.map((field) => [
      field.id,
      field.kind === 'choice' ? (field.options[0] ?? '') : samples[field.kind],
    ]),
  );
}

/** The facts of an issue as a friendly seller would give them. */
export function issueFacts(catalogue: Catalogue, answers: Partial<Answers> = {}): IssueFacts {
  return { request: partnerRequest(answers), catalogue, people, messageLink };
}

const people = new Map([
  ['U1', 'Ana Seller'],
  ['U2', 'Grace Partner-Manager'],
  ['U3', 'Omar Account'],
]);

const messageLink = 'https://example.slack.com/archives/C0123456789/p1795341600000100';

function partnerRequest(answers: Partial<Answers> = {}): PartnerRequest {
  return {
    id: '4be0643f-1d98-473b-97cd-ca98a65347dd',
    number: 17,
    key: 'view:V1',
    requester: 'U1',
    source: { kind: 'command', channel: 'C0123456789' },
    answers: {
      partner: 'Eficode',
      customer: 'Nordic Bank',
      crmLink: 'https://example.my.salesforce.com/006A000001',
      country: 'FI',
      city: 'Helsinki',
      reason: 'presales',
      activity: 'coach-sales-team',
      neededBy: '2026-12-04',
      pam: 'U2',
      am: 'U3',
      stage: 'run',
      need: 'They meet the CTO next week.\nPlease help them to tell the CI/CD story.\n\nA second meeting would be a good outcome.',
      urgency: 'soon',
      extras: {},
      ...answers,
    },
    route: {
      region: 'EMEA',
      verdict: {
        kind: 'matched',
        region: 'EMEA',
        confidence: 0.92,
        reasons: [
          { region: 'EMEA', rule: 'served', because: 'served in Helsinki (Finland)', words: 'Helsinki' },
          { region: 'EMEA', rule: 'partner', because: 'partner Eficode works in EMEA', words: 'Eficode' },
        ],
        warnings: [],
      },
    },
    progress: { kind: 'saved' },
    phase: 'open',
    posts: {},
    doubts: {},
    createdAt: new Date('2026-11-22T10:00:00Z'),
  };
}
