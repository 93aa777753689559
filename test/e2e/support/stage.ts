import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findChromium, openBrowser } from './chromium.ts';
import { runSandbox, type RunningSandbox } from './sandbox.ts';

/** What the stories of a file play on. There from its first story on. */
export type Stage = { browser: Browser; sandbox: RunningSandbox };

/**
 * Opens a browser and a sandbox before the stories of a file, where there is a Chromium, and closes them
 * after.
 */
export function setTheStage(): Stage {
  const stage: Partial<Stage> = {};
  beforeAll(async () => {
    const chromium = findChromium();
    if (chromium === undefined) return;
    stage.browser = await openBrowser(chromium);
    stage.sandbox = await runSandbox();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.stop();
  });
  return stage as Stage;
}
