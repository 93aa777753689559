import { expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { createTracker } from '../../src/gitlab/tracker.ts';
import { failureOf } from '../contracts/tracker.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';

it.each<[string, string | undefined, (gitlab: GitLab) => void]>([
  ['a project that takes everything', undefined, () => undefined],
  [
    'one without the bot',
    'GitLab shows no such project',
    (gitlab) => gitlab.setRole(emea, gitlab.bot.username, undefined),
  ],
  [
    'one where the bot is a guest',
    'GitLab leaves out labels and due dates',
    (gitlab) => gitlab.setRole(emea, gitlab.bot.username, 'guest'),
  ],
  ['one that is archived', 'archived', (gitlab) => (gitlab.project(emea).archived = true)],
])('what stands in the way of %s: %s', async (_, words, prepare) => {
  await using gitlab = await startGitLab();
  prepare(gitlab);

  const obstacle = await trackerOn(gitlab).obstacleIn(emea);

  expect(obstacle).toEqual(words === undefined ? undefined : expect.stringContaining(words));
});

it('a GitLab that is away says nothing of projects', async () => {
  await using gitlab = await startGitLab();
  gitlab.faults.add({ on: '*', times: 1, kind: 'down' });

  expect(await failureOf(trackerOn(gitlab).obstacleIn(emea))).toMatchObject({ remedy: { kind: 'retry' } });
});

function trackerOn({ url, token }: GitLab) {
  return createTracker({ url, token });
}
