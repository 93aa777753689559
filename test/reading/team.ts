import type { Activity, Partner } from '../../src/domain/catalogue.ts';
import type { ReadableCatalogue } from '../../src/reading/read-form.ts';

function activity(id: string, label: string, reasons: readonly string[] = []): Activity {
  const raci = { responsible: [], accountable: [], consulted: [], informed: [] };
  return { id, label, reasons, checklist: [], raci, fields: [] };
}

function partner(name: string, ...aliases: string[]): Partner {
  return { name, aliases };
}

/** A team's catalogue as a team would write it: the activities of the engagement model and a few partners. */
export const team: ReadableCatalogue = {
  crmHosts: ['crm.example.com', 'salesforce.com', 'force.com'],
  reasons: [
    { id: 'presales', label: 'Presales support' },
    { id: 'enablement', label: 'General enablement' },
    { id: 'practice', label: 'Practice-building support' },
  ],
  stages: [
    { id: 'walk', label: 'Walk' },
    { id: 'run', label: 'Run' },
    { id: 'fly', label: 'Fly' },
  ],
  urgencies: [
    { id: 'normal', label: 'Normal', labels: [] },
    { id: 'urgent', label: 'Urgent', labels: [] },
  ],
  themes: [
    {
      id: 'align',
      label: 'Align',
      description: '',
      labels: [],
      activities: [
        activity('coach-opportunity', 'Coach the partner’s sales team through a customer opportunity', [
          'presales',
        ]),
        activity('coach-discovery', 'Coach the partner’s SA on technical discovery', ['presales']),
        activity('account-alignment', 'Account alignment with our field sales'),
        activity('on-demand', 'Point the partner to on-demand enablement material', ['enablement']),
        activity('platform-overview', 'Technical platform overview', ['enablement']),
        activity('success-plan', 'Co-develop a Partner Success Plan'),
      ],
    },
    {
      id: 'enable',
      label: 'Enable',
      description: '',
      labels: [],
      activities: [
        activity('champions', 'Find and enable champions inside the partner', ['enablement']),
        activity('lab', 'Help build the lab environment and demo use cases', ['enablement']),
        activity('certification', 'Assist with certification', ['enablement']),
        activity('workshop', 'Use-case enablement: session, workshop, lunch and learn', ['enablement']),
        activity('updates', 'Regular communication and feature updates'),
        activity('roadmap', 'Product and feature guidance: presentation of new features'),
        activity('partner-led', 'Coach the partner through presales of partner-led opportunities', [
          'presales',
        ]),
        activity('escalation', 'Advocate on a support escalation'),
      ],
    },
    {
      id: 'expand',
      label: 'Expand',
      description: '',
      labels: [],
      activities: [
        activity('services', 'Develop and review positioned services and solutions', ['practice']),
        activity('sales-plays', 'Develop sales plays with channel and alliance partners', ['practice']),
        activity('event', 'Present at a partner event'),
        activity('new-use-cases', 'Expansion into new use cases'),
        activity('advocacy', 'Internal advocacy for product feedback'),
        activity('ebr', 'Executive Business Review (EBR)'),
      ],
    },
  ],
  partners: [
    partner('Softcat'),
    partner('Computacenter'),
    partner('adesso', 'adesso SE'),
    partner('Fujitsu'),
    partner('Fujitsu UK'),
    partner('T-Systems'),
    partner('Insight'),
    partner('World Wide Technology', 'WWT'),
    partner('Capgemini'),
    partner('Accenture'),
    partner('Estratégia TI'),
    partner('CGI'),
    partner('Orange'),
    partner('Presidio'),
  ],
};
