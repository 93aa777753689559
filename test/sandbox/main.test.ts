import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

/** `npm run sandbox -- …`, until it ends. */
async function runMain(...flags: readonly string[]) {
  const { promise, resolve } = Promise.withResolvers<{
    code: number | null;
    stdout: string;
    stderr: string;
  }>();
  const child = execFile(process.execPath, ['sandbox/main.ts', ...flags], (_error, stdout, stderr) => {
    resolve({ code: child.exitCode, stdout, stderr });
  });
  return await promise;
}

describe('npm run sandbox', () => {
  it('explains itself', async () => {
    const { code, stdout } = await runMain('--help');

    expect(stdout).toContain('npm run sandbox -- --story');
    expect(code).toBe(0);
  });

  it.each([
    ['a port that is none', ['--port', 'abc'], 'wants a number'],
    ['an unknown flag', ['--prot', '1'], '--prot'],
  ])('does not start with %s, and says so in one line', async (_what, flags, words) => {
    const { code, stderr } = await runMain(...flags);

    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('does not start at a port that somebody else has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const { code, stderr } = await runMain('--port', String(port));
    other.close();

    expect(stderr).toContain(`${port} is taken`);
    expect(code).toBe(1);
  });
});
