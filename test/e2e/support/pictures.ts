import type { Page } from 'playwright-core';

/** With PICTURES=docs the story leaves its pictures there, for README.md; otherwise it leaves nothing. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined || folder === '') return;
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  if (usual) await page.setViewportSize(usual);
}
