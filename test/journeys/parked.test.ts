import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { openHouse, type House } from '../support/house.ts';
import { expectOneOfEach, posts, send, workDone } from '../support/story.ts';

jest.setTimeout(60_000);

const createIssue = 'POST /projects/:id/issues';

async function parked({ db }: House, ...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: db.url };
  const { stdout } = await promisify(execFile)(process.execPath, ['src/parked.ts', ...words], { env });
  return stdout;
}

describe('parked work', () => {
  it('is listed, put back by the name of its request, and done', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    const refusal = house.gitlab.faults.add({
      on: createIssue,
      kind: 'http',
      status: 403,
      body: { message: '403 Forbidden' },
    });
    await send(house, house.slack.as('U0BERLIN'));
    await house.slack.until(() => shown(house).includes('Nothing is lost'));
    await workDone(house);

    const before = await parked(house);
    refusal.remove();
    const retried = await parked(house, '--retry', 'csa-1');

    expect(before).toMatch(/^CSA-1 {2}open-issue {2}[A-Z2-9]{4}-[A-Z2-9]{4} {2}\d{4}-/);
    expect(retried).toContain('1 of 1 parked jobs put back');
    await expectOneOfEach(house);
    expect(shown(house)).not.toContain('Nothing is lost');
    expect(await parked(house)).toBe('Nothing is parked.\n');
  });
});

function shown(house: House): string {
  return posts(house)
    .cards.map(({ blocks }) => JSON.stringify(blocks))
    .join();
}
