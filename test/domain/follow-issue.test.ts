import { describe, expect, it } from '@jest/globals';
import { followIssue as follow, type Followed } from '../../src/domain/follow-issue.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { savedRequest } from '../support/request.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';
const issue = {
  id: 9,
  iid: 3,
  projectId: 7,
  project: emea,
  url: `https://gitlab.example/${emea}/-/issues/3`,
};
const request: PartnerRequest = { ...savedRequest(), progress: { kind: 'opened', issue } };

function seen(changes: Partial<TrackedIssue> = {}): TrackedIssue {
  const now = { description: '', isClosed: false, labels: [], confidential: true };
  return { ...issue, ...now, updatedAt: new Date('2026-11-22T10:00:00Z'), ...changes };
}

function followIssue(
  given: PartnerRequest,
  issues: readonly TrackedIssue[],
  catalogue = tinyCatalogue,
): Followed | undefined {
  return follow(given, new Map(issues.map((one) => [one.id, one])), catalogue);
}

describe('followIssue', () => {
  it.each([
    ['is closed', { isClosed: true }, { phase: 'closed' }],
    ['waits for an answer', { labels: ['x', 'CSA-Status::Waiting'] }, { phase: 'waiting' }],
    [
      'is closed and still says that it waits',
      { isClosed: true, labels: ['CSA-Status::Waiting'] },
      { phase: 'closed' },
    ],
    ['changed in some other way', { labels: ['x'] }, undefined],
  ])('when the issue %s', (_, changes, expected) => {
    expect(followIssue(request, [seen(changes)])).toEqual(expected);
  });

  it('opens again with its issue', () => {
    expect(followIssue({ ...request, phase: 'closed' }, [seen()])).toEqual({ phase: 'open' });
  });

  it('goes with its issue into another region', () => {
    const left = seen({ isClosed: true, movedTo: 10 });
    const url = `https://gitlab.example/${apac}/-/issues/1`;
    const there = seen({ id: 10, iid: 1, projectId: 8, project: apac, url });

    const followed = followIssue(request, [left, there]);

    expect(followed).toEqual({
      progress: { kind: 'opened', issue: { id: 10, iid: 1, projectId: 8, project: apac, url } },
      route: { ...request.route, region: 'APAC' },
    });
  });

  it('is closed and moved on when its issue went to where we do not look', () => {
    const left = seen({ isClosed: true, movedTo: 10 });
    const progress = { kind: 'opened', issue, movedOn: true } as const;

    expect(followIssue(request, [left])).toEqual({ phase: 'closed', progress });
    expect(followIssue({ ...request, phase: 'closed', progress }, [left])).toBeUndefined();
  });

  it('is back when its issue comes to one of our projects after all', () => {
    const left = seen({ isClosed: true, movedTo: 10 });
    const there = seen({ id: 10, iid: 1, projectId: 8, project: apac });
    const movedOn = { kind: 'opened', issue, movedOn: true } as const;

    const followed = followIssue({ ...request, phase: 'closed', progress: movedOn }, [left, there]);

    expect(followed).toMatchObject({ phase: 'open', progress: { issue: { id: 10 } } });
    expect(followed?.progress).not.toHaveProperty('movedOn');
  });

  it('goes with its issue from project to project', () => {
    const left = seen({ isClosed: true, movedTo: 10 });
    const between = seen({ id: 10, projectId: 8, project: 'somewhere/else', isClosed: true, movedTo: 11 });
    const there = seen({ id: 11, iid: 1, projectId: 9, project: apac });

    expect(followIssue(request, [there, left, between])).toMatchObject({
      progress: { issue: { id: 11, project: apac } },
      route: { region: 'APAC' },
    });
  });

  it.each([
    ['beside ours', [seen(), seen({ id: 66, project: apac, projectId: 8, isClosed: true })]],
    ['alone', [seen({ id: 66, project: apac, projectId: 8, isClosed: true })]],
  ])('is not deceived by an issue into which somebody wrote the marker, %s', (_, copies) => {
    expect(followIssue(request, copies)).toBeUndefined();
  });

  it('stays in its region where two regions share a project', () => {
    const [, , own] = tinyCatalogue.regions;
    if (own === undefined) throw new Error('the catalogue has three regions');
    const catalogue = { ...tinyCatalogue, regions: [...tinyCatalogue.regions, { ...own, name: 'MEA' }] };
    const inMea = { ...request, route: { ...request.route, region: 'MEA' } };

    expect(followIssue(inMea, [seen()], catalogue)).toBeUndefined();
    expect(followIssue(inMea, [seen({ isClosed: true })], catalogue)).toEqual({ phase: 'closed' });
  });

  it('does not go back to the copy it has left', () => {
    const moved: PartnerRequest = { ...request, progress: { kind: 'opened', issue: { ...issue, id: 10 } } };

    expect(followIssue(moved, [seen({ isClosed: true, movedTo: 10 })])).toBeUndefined();
  });

  it('follows a project that was renamed', () => {
    const project = 'csa/emea';

    expect(followIssue(request, [seen({ project, url: 'https://x' })])).toEqual({
      progress: { kind: 'opened', issue: { ...issue, project, url: 'https://x' } },
    });
  });

  it('leaves a request alone whose issue is not known to be opened', () => {
    const opening: PartnerRequest = { ...request, progress: { kind: 'opening' } };

    expect(followIssue(opening, [seen({ isClosed: true })])).toBeUndefined();
  });

  it('is not deceived by an issue of another GitLab that has the same number', () => {
    expect(followIssue(request, [seen({ projectId: 70, isClosed: true })])).toBeUndefined();
  });

  it('comes to an end where copies point at each other', () => {
    const [one, other] = [seen({ movedTo: 10 }), seen({ id: 10, movedTo: 9, isClosed: true })];

    expect(followIssue(request, [one, other])).toMatchObject({ phase: 'closed' });
  });

  it('goes on when an issue that was gone is there again', () => {
    const gone: PartnerRequest = { ...request, phase: 'closed', progress: { kind: 'gone', issue } };

    expect(followIssue(gone, [seen()])).toEqual({ phase: 'open', progress: { kind: 'opened', issue } });
  });

  it('stops warning once somebody has made the issue confidential', () => {
    const exposed: PartnerRequest = { ...request, progress: { kind: 'opened', issue, exposed: true } };

    expect(followIssue(exposed, [seen({ confidential: false })])).toBeUndefined();
    expect(followIssue(exposed, [seen()])).toEqual({ progress: { kind: 'opened', issue } });
  });

  it('does not warn when somebody makes the issue public', () => {
    expect(followIssue(request, [seen({ confidential: false })])).toBeUndefined();
  });
});
