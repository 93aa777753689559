import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';

/** What the command line writes for these lines. */
async function classified(
  lines: readonly string[],
  ...options: readonly string[]
): Promise<readonly unknown[]> {
  const child = spawn(process.execPath, ['src/classify.ts', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(lines.join('\n'));
  const output = await text(child.stdout);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('the classifier on the command line', () => {
  it('answers line by line, whatever the lines hold', async () => {
    const answers = await classified([
      '{"id":"a","text":"customer in Lyon"}',
      'not JSON',
      '{"id":"b","text":42}',
      '{"id":"c"}',
      '{"id":"d","fields":{"country":"JP"},"tz":"Europe/Paris"}',
      '{"id":5,"text":"Spain and Peru"}',
    ]);

    expect(answers).toMatchObject([
      { id: 'a', region: 'EMEA', confidence: 0.99 },
      { id: null, error: expect.any(String) },
      { id: 'b', error: expect.any(String) },
      { id: 'c', region: 'unknown' },
      { id: 'd', region: 'APAC' },
      { id: 5, region: 'ambiguous' },
    ]);
  });

  it('warns of an embargo, whatever else is known', async () => {
    const answers = await classified(['{"id":1,"text":"The customer is served in Iran and in Japan"}']);

    expect(answers).toMatchObject([{ region: 'ambiguous', warnings: [expect.stringContaining('Iran')] }]);
  });

  it('takes another directory and names the partner', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'partners-'));
    const file = join(folder, 'partners.csv');
    writeFileSync(file, 'name,country\nSoftcat plc,United Kingdom\nAcme Cloud,US\nAcme Clouds,JP\n');

    const answers = await classified(
      [
        '{"id":1,"fields":{"partner":"softcat"}}',
        '{"id":2,"fields":{"partner":"Acme Cluod"}}',
        '{"id":3,"text":"Softcat wants slides"}',
      ],
      '--partners',
      file,
    );
    rmSync(folder, { recursive: true });

    expect(answers).toMatchObject([
      { region: 'EMEA', partner: 'Softcat plc' },
      { partner: null },
      { region: 'EMEA', partner: 'Softcat plc' },
    ]);
  });
});
