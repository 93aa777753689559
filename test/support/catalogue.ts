import type { Activity, Catalogue, Raci } from '../../src/domain/catalogue.ts';

const raci: Raci = {
  responsible: ['CSA'],
  accountable: ['PAM/PTM'],
  consulted: ['AM/AE'],
  informed: ['Partner'],
};

const coachDeal: Activity = {
  id: 'coach-deal',
  label: 'Coach a deal',
  reasons: ['presales'],
  checklist: ['Meet the partner', 'Agree on the next step'],
  raci,
  fields: [],
};

const successPlan: Activity = {
  id: 'success-plan',
  label: 'Success plan',
  reasons: [],
  checklist: ['Open the plan'],
  raci,
  fields: [
    { id: 'plan', label: 'Plan', kind: 'link', required: true, options: [] },
    { id: 'review', label: 'Review', kind: 'date', required: false, options: [] },
    { id: 'level', label: 'Level', kind: 'choice', required: false, options: ['Silver', 'Gold'] },
  ],
};

function region(name: string, timeZone: string): Catalogue['regions'][number] {
  const low = name.toLowerCase();
  return {
    name,
    project: `gitlab-com/channel/partners/${low}/${low}-internal`,
    labels: [`CSA-Region::${name}`],
    timeZone,
    hours: { from: '09:00', to: '17:00', days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] },
    csas: [],
  };
}

/** A catalogue that is small enough to hold in one's head. */
export const tinyCatalogue: Catalogue = {
  channel: 'partner-solutions-architects',
  labels: ['Partner-SA'],
  confidential: true,
  crmHosts: ['salesforce.com'],
  regions: [
    region('AMER', 'America/New_York'),
    region('APAC', 'Asia/Singapore'),
    region('EMEA', 'Europe/Berlin'),
  ],
  reasons: [
    { id: 'presales', label: 'Presales support' },
    { id: 'enablement', label: 'General enablement' },
  ],
  stages: [
    { id: 'walk', label: 'Walk' },
    { id: 'run', label: 'Run' },
  ],
  urgencies: [
    { id: 'normal', label: 'Normal', labels: [] },
    { id: 'urgent', label: 'Urgent', labels: ['CSA-Urgent'] },
  ],
  themes: [
    { id: 'align', label: 'Align', description: 'Together on a deal', labels: [], activities: [coachDeal] },
    {
      id: 'expand',
      label: 'Expand',
      description: 'Grow the practice',
      labels: [],
      activities: [successPlan],
    },
  ],
  partners: [{ name: 'Eficode', aliases: [], region: 'EMEA', country: 'FI', pam: 'U0PAM' }],
  countries: [],
  subRegions: [],
  watch: [{ channel: 'partner-solutions-architects', mode: 'offer' }],
  offersPerDay: 3,
  offerToCsasAfterMinutes: 60,
  intakeEmoji: 'ticket',
  receiptEmoji: 'white_check_mark',
  waitingLabel: 'CSA-Status::Waiting',
};
