import { describe, expect, it } from '@jest/globals';
import { cardOf } from '../../src/domain/card.ts';
import { draftIssue } from '../../src/domain/issue-draft.ts';
import { issueFacts, ownCatalogue } from './a-request.ts';

const catalogue = ownCatalogue();
const open = { partner: '', customer: '', reason: '', activity: '' };

describe('a request that leaves things open', () => {
  it('becomes an issue that says what to ask for first', () => {
    const draft = draftIssue(issueFacts(catalogue, open));

    expect(draft.title).toBe(
      '[CSA-17] a partner not named yet for a customer not named yet: To be clarified',
    );
    expect(draft.description).toMatchSnapshot();
    expect(draft.labels).toEqual(['Partner-SA', 'CSA-Region::EMEA', 'CSA-Urgency::Soon']);
  });

  it('becomes a card that says what is open', () => {
    const { request } = issueFacts(catalogue, open);

    expect(cardOf(request, catalogue)).toMatchObject({
      partner: 'a partner not named yet',
      customer: 'a customer not named yet',
      activity: 'To be clarified',
      theme: '',
    });
  });

  it('keeps the activity’s own checklist behind what is open', () => {
    const { description } = draftIssue(issueFacts(catalogue, { customer: '' }));

    expect(description).toContain(
      '### Checklist\n\n- [ ] Ask which customer or opportunity this is for\n- [ ] Read the opportunity',
    );
  });
});
