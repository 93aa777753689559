import { describe, expect, it } from '@jest/globals';
import { markerOf } from '../../src/domain/marker.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import { secondIssues } from '../../src/domain/second-issues.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import { savedRequest } from '../support/request.ts';

const issue = { id: 9, iid: 3, projectId: 7, project: 'csa/emea', url: 'https://gitlab.example/3' };
const request: PartnerRequest = { ...savedRequest(), progress: { kind: 'opened', issue } };
const own: TrackedIssue = {
  ...issue,
  description: markerOf(request),
  isClosed: false,
  labels: [],
  confidential: true,
  author: 1,
  updatedAt: new Date('2026-11-22T10:00:00Z'),
};

function secondsIn(...issues: readonly TrackedIssue[]) {
  const seen = new Map(issues.map((one) => [one.id, one]));
  return secondIssues([request], seen).map(({ second }) => second.id);
}

describe('a second issue', () => {
  it('is one that GitLab opened twice for a request', () => {
    const second = { ...own, id: 10, iid: 4 };

    expect(
      secondIssues(
        [request],
        new Map([
          [9, own],
          [10, second],
        ]),
      ),
    ).toEqual([{ requestId: request.id, own, second }]);
  });

  it.each<[string, Partial<TrackedIssue>]>([
    ['a copy that somebody made by hand', { author: 2 }],
    ['one that is closed already', { isClosed: true }],
    ['one for another request', { description: markerOf({ id: '00000000-0000-4000-8000-000000000000' }) }],
    ['one without a marker', { description: 'by hand' }],
  ])('is not %s', (_, changes) => {
    expect(secondsIn(own, { ...own, id: 10, ...changes })).toEqual([]);
  });

  it('is not what its own was moved to', () => {
    expect(secondsIn({ ...own, movedTo: 10 }, { ...own, id: 10, projectId: 8 })).toEqual([]);
  });

  it('is not told while its own was not seen', () => {
    expect(secondsIn({ ...own, id: 10 })).toEqual([]);
  });
});
