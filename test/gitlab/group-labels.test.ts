import { describe, expect, it } from '@jest/globals';
import type { GroupLabels } from '@gitbeaker/rest';
import { groupLabels } from '../../src/gitlab/group-labels.ts';

const page = Array.from({ length: 100 }, (_, at) => ({ name: `Partner-Acct-${at}` }));

function labelsOn(pages: number): GroupLabels {
  let asked = 0;
  return { all: () => Promise.resolve(asked++ < pages ? page : []) } as unknown as GroupLabels;
}

describe('the labels of a group', () => {
  it('are read to their end', async () => {
    expect(await groupLabels(labelsOn(3), 'partners')).toHaveLength(300);
  });

  it('are all of them or none: what is left out would be forgotten', async () => {
    await expect(groupLabels(labelsOn(50), 'partners')).rejects.toMatchObject({ code: 'too-many' });
  });
});
