import { describe, expect, it } from '@jest/globals';
import { differing } from '../../src/domain/differing.ts';
import { issueFacts, ownCatalogue } from './a-request.ts';

const catalogue = ownCatalogue();
const { answers } = issueFacts(catalogue, {}).request;

describe('what a form says beyond a request', () => {
  it('is nothing where it says the same, less, or knows more of the partner', () => {
    const { neededBy: _, ...less } = answers;

    expect(differing(answers, answers, catalogue)).toBe('');
    expect(differing(answers, less, catalogue)).toBe('');
    expect(differing(answers, { ...answers, newPartner: true }, catalogue)).toBe('');
  });

  it('is a line for each answer, in the words of the form, and then the need', () => {
    const reason = catalogue.reasons.find(({ id }) => id !== answers.reason);
    const now = {
      ...answers,
      customer: 'Globex',
      crmLink: 'https://crm.example.com/o/1',
      reason: reason?.id ?? '',
      need: 'A second day.',
    };

    expect(differing(answers, now, catalogue)).toBe(
      `Customer: Globex\nCRM link: https://crm.example.com/o/1\nReason: ${reason?.label}\n\nA second day.`,
    );
  });

  it('holds the answers to the activity’s own questions', () => {
    const now = { ...answers, extras: { ...answers.extras, unknown: 'Blue' } };

    expect(differing(answers, now, catalogue)).toBe('unknown: Blue');
  });
});
