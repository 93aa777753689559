import { expect, it } from '@jest/globals';
import { checkProjects } from '../../src/tasks/check-projects.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const now = () => new Date('2026-11-22T12:00:00Z');

it('warns of a project that takes no requests, once for all regions that share it', async () => {
  const parts = fakeTaskParts(now);
  const [region, other] = parts.catalogue.regions;
  if (region === undefined || other === undefined) throw new Error('the catalogue has two regions');
  const lost = { ...region, project: 'nobody/knows-it' };
  const regions = [lost, { ...other, project: lost.project }, region];

  await checkProjects({ ...parts, catalogue: { ...parts.catalogue, regions } })();

  const why = 'GitLab shows no such project.';
  expect(parts.warnings).toEqual([{ regions: [region.name, other.name], project: lost.project, why }]);
});

it('says nothing where GitLab does not tell', async () => {
  const parts = fakeTaskParts(now);
  for (const _ of parts.catalogue.regions) parts.tracker.failNext({ kind: 'retry' });

  await checkProjects(parts)();

  expect(parts.warnings).toEqual([]);
});
