import { describe, expect, it } from '@jest/globals';
import { draftIssue } from '../../src/domain/issue-draft.ts';
import { markerOf } from '../../src/domain/marker.ts';
import { activitiesOf, extrasOf, issueFacts, ownCatalogue } from './a-request.ts';

const catalogue = ownCatalogue();

describe('the issue of a request', () => {
  it.each(activitiesOf(catalogue))('reads well for $id', (activity) => {
    const draft = draftIssue(issueFacts(catalogue, { activity: activity.id, extras: extrasOf(activity) }));

    expect(draft.title).toBe(`[CSA-17] Eficode for Nordic Bank: ${activity.label}`);
    expect(draft.description).toMatchSnapshot();
  });

  it('carries the labels of all issues, the region, the theme and the urgency', () => {
    const { labels } = draftIssue(issueFacts(catalogue));

    expect(labels).toEqual(['Partner-SA', 'CSA-Region::EMEA', 'CSA-Theme::Align', 'CSA-Urgency::Soon']);
  });

  it('is due when the request is needed, and confidential when the catalogue says so', () => {
    const open = draftIssue(issueFacts({ ...catalogue, confidential: false }));

    expect(draftIssue(issueFacts(catalogue))).toMatchObject({ dueDate: '2026-12-04', confidential: true });
    expect(open.confidential).toBe(false);
  });

  it('has no due date when nobody named one', () => {
    const facts = issueFacts(catalogue);
    const { neededBy: _, ...answers } = facts.request.answers;

    expect(draftIssue({ ...facts, request: { ...facts.request, answers } })).not.toHaveProperty('dueDate');
  });

  it('says what speaks for another region, and what to know before acting', () => {
    const facts = issueFacts(catalogue);
    const reasons = [
      { region: 'APAC', rule: 'served', because: 'served in Singapore', words: 'Singapore' },
      { region: 'EMEA', rule: 'partner', because: 'partner Eficode works in EMEA', words: 'Eficode' },
    ] as const;
    const verdict = {
      kind: 'matched',
      region: 'APAC',
      confidence: 0.7,
      reasons,
      warnings: ['Ask legal first.'],
    } as const;

    const { description } = draftIssue({
      ...facts,
      request: { ...facts.request, route: { region: 'APAC', verdict } },
    });

    expect(description).toContain(
      '### Why APAC\n\n- served in Singapore\n- partner Eficode works in EMEA (this points to EMEA)',
    );
    expect(description).toContain('**Please note:** Ask legal first.');
  });

  it('keeps the answers to an activity that has left the catalogue', () => {
    const { description } = draftIssue(
      issueFacts(catalogue, { activity: 'gone', extras: { colour: 'blue' } }),
    );

    expect(description).toContain('| **Activity** | gone |');
    expect(description).toContain('| **colour** | blue |');
  });

  it('shows people we could not look up by their Slack id', () => {
    const { description } = draftIssue({ ...issueFacts(catalogue), people: new Map() });

    expect(description).toContain('**Slack user U1** asks for your help');
  });

  it('carries the marker once, and user text cannot write another', () => {
    const other = markerOf({ id: '00000000-0000-4000-8000-000000000000' });
    const facts = issueFacts(catalogue, { need: `${other}\n${other}`, partner: other, customer: other });

    const { description } = draftIssue(facts);

    expect(description.split(markerOf(facts.request))).toHaveLength(2);
    expect(description).not.toContain(other);
  });

  it('makes a hostile request harmless and keeps it readable', () => {
    const draft = draftIssue({
      ...issueFacts(catalogue, {
        partner: '/close @all | ![x](https://evil.example/i.png) #1',
        customer: 'AT&T &1 `x` <!--',
        crmLink: 'https://gitlab.com/group/project/-/issues/1',
        city: '</table>\n/assign @me',
        need: '/close\r/assign @root\n```\n/label ~bug\n```\n<pre>\n    @group/sub GL-1 [vulnerability:1]\n- [ ] see www.evil.example.\n1. x',
      }),
      people: new Map([
        ['U1', '/close'],
        ['U2', '@all'],
        ['U3', '<b>Omar</b>'],
      ]),
    });

    expect(draft).toMatchSnapshot();
  });

  it('stays far below what GitLab takes, with the longest and most awkward answers', () => {
    for (const unit of ['*', '*\n', '[[ ', '\t*\n', '`', '😀', 'https://x|']) {
      const longest = unit.repeat(3000);
      const [activity] = activitiesOf(catalogue);
      const extras = Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`field-${index}`, longest]),
      );
      const answers = {
        partner: longest,
        customer: longest,
        city: longest,
        need: longest,
        activity: activity?.id ?? '',
        extras,
      };

      const draft = draftIssue(issueFacts(catalogue, answers));

      expect(Array.from(draft.title).length).toBeLessThanOrEqual(255);
      expect(draft.description.length).toBeLessThan(500_000);
    }
  });
});
