import { existsSync } from 'node:fs';
import { it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

/** The one at CHROMIUM_PATH, else the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'] ?? '';
  const places = asked === '' ? ['/usr/bin/chromium', '/usr/bin/chromium-browser'] : [asked];
  return places.find((place) => existsSync(place));
}

/** A browser that calls nobody, with a profile of its own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'gpu', 'quic', 'sync'];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-first-run', ...quiet.map((name) => `--disable-${name}`)],
  });
}

/** `it` where there is a Chromium; elsewhere the stories are counted as skipped, and it is said why. */
export function itInBrowser() {
  if (findChromium() !== undefined) return it;
  process.stderr.write('No Chromium at CHROMIUM_PATH or /usr/bin/chromium: the stories are skipped.\n');
  return Object.assign(it.skip, { skip: it.skip });
}
