import type { Card } from '../../src/domain/card.ts';

/** A card as it is first posted. */
export const someCard: Card = {
  requestId: '0196a0b0-0000-7000-8000-000000000001',
  reference: 'CSA-17',
  requester: 'U0BERLIN',
  partner: 'Eficode',
  newPartner: false,
  customer: 'Stadtwerke München',
  activity: 'Coach a deal',
  theme: 'Align',
  need: 'Demo for the board.\nThey run Jenkins.',
  urgency: 'Normal',
  neededBy: '2026-12-01',
  region: 'EMEA',
  because: ['customer in Munich (Germany)'],
  warnings: [],
  progress: { kind: 'saved' },
  phase: 'open',
};
