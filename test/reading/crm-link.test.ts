import { describe, expect, it } from '@jest/globals';
import { readCrmLink } from '../../src/reading/crm-link.ts';

const text = 'Deal: https://acme.lightning.force.com/lightning/r/1/view, notes: https://crm.example.com/o/1';

describe('a link to the CRM in a text', () => {
  it('points to a host the team named, and to no other: the form would refuse it', () => {
    expect(readCrmLink(text, ['crm.example.com'])).toBe('https://crm.example.com/o/1');
  });

  it('points to a Salesforce where the team named no host', () => {
    expect(readCrmLink(text, [])).toBe('https://acme.lightning.force.com/lightning/r/1/view');
  });
});
