import { describe, expect, jest } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { itInBrowser } from './support/chromium.ts';
import { sitDown } from './support/desk.ts';
import { setTheStage } from './support/stage.ts';

jest.setTimeout(90_000);

const story = itInBrowser();
const stage = setTheStage();

/** What axe finds wrong with the page as it stands: WCAG 2.2 A and AA. */
async function complaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  story.each([
    ['1280 × 800', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 780 }],
  ])('on %s everybody can read and use what there is', async (_screen, viewport) => {
    await using context = await stage.browser.newContext({ viewport, colorScheme });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const desk = await sitDown(page, stage.sandbox.url);
    const found: string[] = [];
    const look = async (): Promise<void> => void found.push(...(await complaints(page)));

    await look();
    await desk.openExample();
    await look();
    await desk.submit();
    await desk.channel.getByRole('button', { name: '1 reply' }).click();
    await desk.thread
      .getByRole('link', { name: /emea-internal#1/ })
      .first()
      .click();
    await desk.gitlab.getByRole('article').waitFor();
    await look();

    expect(found).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
