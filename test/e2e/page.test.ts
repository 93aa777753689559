import { describe, expect, jest } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { itInBrowser } from './support/chromium.ts';
import { sitDown, type Desk } from './support/desk.ts';
import { runSandbox } from './support/sandbox.ts';
import { setTheStage } from './support/stage.ts';
import { takePicture } from './support/pictures.ts';
import { readManifest } from '../../sandbox/slack/manifest.ts';

jest.setTimeout(150_000);

const story = itInBrowser();
const { shortcuts } = await readManifest('manifest.yml');
const messageShortcut = shortcuts.find(({ type }) => type === 'message');
const shortcutStory = messageShortcut === undefined ? story.skip : story;
const stage = setTheStage();

/** A page on a fresh sandbox for one story, and every request that page made to anybody else. */
async function openDesk(options: BrowserContextOptions = {}) {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(stage.sandbox.url) && !request.url().startsWith('data:'))
      strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const desk = await sitDown(page, stage.sandbox.url);
  return { ...desk, strangers, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** After a crash amid a call to GitLab the bot waits 75 s before it makes a second one. */
const afterCrashMs = 110_000;

/** One issue in this project, and one card with its link. */
async function expectOne(
  { page, channel, gitlab }: Desk,
  project: string,
  withinMs: number = 30_000,
): Promise<void> {
  await channel.getByRole('link', { name: `${project}#1` }).waitFor({ timeout: withinMs });
  await channel.getByRole('button', { name: '1 reply' }).waitFor();
  expect(await gitlab.locator('.issues li').count()).toBe(1);
  expect(await gitlab.getByRole('region', { name: project }).locator('.issues li').count()).toBe(1);
  expect(await channel.locator('.message .blocks').count()).toBe(1);
  expect(await page.locator('.ring').count()).toBe(0);
}

describe('at the page', () => {
  story('a seller fills the form in by hand and finds card, reply and issue', async () => {
    await using desk = await openDesk();
    const { modal, channel, thread, gitlab } = desk;

    await desk.openForm();
    await desk.fill('partner', 'Eficode');
    await desk.fill('customer', 'Stadtwerke München');
    await desk.fill('country', 'Germany');
    await desk.fill('reason', 'presales');
    await desk.fill('theme', 'align');
    await modal.locator('[data-block="activity.align"]').waitFor();
    await desk.fill('activity.align', 'coach-technical-discovery');
    await desk.fill('need', 'A good outcome: the partner runs the discovery call alone.');
    await takePicture(desk.page, 'modal');
    await desk.submit();

    await expectOne(desk, 'emea-internal');
    await channel.getByRole('button', { name: '1 reply' }).click();
    await thread.getByRole('link', { name: 'emea-internal#1' }).first().waitFor();
    await takePicture(desk.page, 'card');
    await thread.getByRole('link', { name: 'emea-internal#1' }).last().click();
    const issue = gitlab.getByRole('article');
    await issue.getByText('runs the discovery call alone').waitFor();
    await takePicture(desk.page, 'issue');
    expect(await issue.getByText('Confidential').count()).toBe(1);
    expect(desk.strangers).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  story('a form whose region nobody can know asks for it, and goes there', async () => {
    await using desk = await openDesk();
    const { modal, gitlab } = desk;

    await desk.openExample();
    await desk.fill('partner', 'Nobody Ltd');
    await desk.fill('customer', 'A customer somewhere');
    await modal.locator('[data-block="country"] input').fill('');
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.getByRole('radio', { name: 'APAC' }).check();
    expect(await gitlab.locator('.issues li').count()).toBe(0);
    await modal.locator('.primary').click();

    await modal.waitFor({ state: 'detached' });
    await expectOne(desk, 'apac-internal');
  });

  story('a mistake is shown at its field, and what was typed is kept', async () => {
    await using desk = await openDesk();
    const { modal } = desk;

    await desk.openExample();
    await desk.fill('crmLink', 'somewhere in our CRM');
    await modal.getByRole('button', { name: 'Submit' }).click();

    const link = modal.locator('[data-block="crmLink"]');
    await link.locator('.field-error').waitFor();
    expect(await link.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await link.locator('input:focus').count()).toBe(1);
    expect(await modal.locator('[data-block="customer"] input').inputValue()).toBe('Stadtwerke München');
    await desk.fill('crmLink', '');
    await desk.submit();
    await expectOne(desk, 'emea-internal');
  });

  story('while GitLab is down the card promises the link, and then brings it', async () => {
    await using desk = await openDesk();
    await desk.weather('GitLab', 'Down');
    await desk.openExample();
    await desk.submit();
    await desk.channel.getByText('the link to the issue will follow').waitFor();
    await desk.weather('GitLab', 'Fine');

    await expectOne(desk, 'emea-internal');
  });

  story('a bot that is killed and started again finishes what it had promised', async () => {
    await using desk = await openDesk();
    const bot = desk.page.getByRole('group', { name: 'Bot' });
    await desk.weather('GitLab', 'Down');
    await desk.openExample();
    await desk.submit();
    await bot.getByRole('button', { name: 'Kill it' }).click();
    await bot.getByText('Killed').waitFor();
    await desk.type('/engage-csa');
    await desk.page.getByText('the app is not connected').waitFor();
    await desk.weather('GitLab', 'Fine');
    await bot.getByRole('button', { name: 'Start it' }).click();
    await bot.getByText('Running').waitFor();

    await expectOne(desk, 'emea-internal', afterCrashMs);
  });

  story('everything delivered twice is done once', async () => {
    await using desk = await openDesk();
    await desk.weather('Slack', 'Delivers twice');
    await desk.openExample();
    await desk.submit();

    await expectOne(desk, 'emea-internal');
  });

  story('@channel rings when a person types it, and stays still in what the bot repeats', async () => {
    await using desk = await openDesk();
    await desk.type('lunch, @channel?');
    await desk.channel.locator('.message .ring').waitFor();
    expect(await desk.channel.getByText('This rings for').count()).toBe(1);

    await desk.openExample();
    await desk.fill('customer', '<!channel> & @channel');
    await desk.submit();
    const card = desk.channel.locator('.message .blocks');
    await card.getByText('<!channel> & @channel').first().waitFor();

    expect(await card.locator('.ring').count()).toBe(0);
  });

  story('a private confirmation is seen by its reader only', async () => {
    await using desk = await openDesk();
    await desk.openExample();
    await desk.submit();
    await desk.channel.getByText('Only visible to you').waitFor();

    await desk.become('Dan Shah');

    await desk.channel.locator('.message .blocks').waitFor();
    expect(await desk.channel.getByText('Only visible to you').count()).toBe(0);
  });

  shortcutStory(
    'a message shortcut in a thread opens the form, and the answer comes into that thread',
    async () => {
      await using desk = await openDesk();
      const { channel, thread, modal, gitlab } = desk;
      await desk.type('Eficode needs help at Stadtwerke München');
      await channel.getByRole('button', { name: 'Reply in thread' }).click();
      const box = thread.getByRole('textbox', { name: 'Reply…' });
      await box.fill('Anybody? The customer is in Germany.');
      await box.press('Enter');
      const reply = thread.getByRole('listitem').filter({ hasText: 'Anybody?' });

      await reply.getByRole('button', { name: 'More actions' }).click();
      await thread.getByRole('menuitem', { name: messageShortcut?.name ?? '' }).click();
      await modal.getByRole('button', { name: 'Fill in an example' }).waitFor();
      await desk.fillExample();
      await desk.submit();

      await thread.getByRole('link', { name: 'emea-internal#1' }).first().waitFor();
      expect(await gitlab.locator('.issues li').count()).toBe(1);
    },
  );

  story('the keyboard alone is enough', async () => {
    await using desk = await openDesk();
    const { page, modal, channel } = desk;
    const { keyboard } = page;
    await channel.getByRole('textbox', { name: /^Message/ }).focus();
    await keyboard.type('/eng');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await modal.locator('[data-block="partner"] input:focus').waitFor();
    await keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });

    await channel.locator('.composer textarea:focus').waitFor();
    await keyboard.type('hello');
    await keyboard.press('Enter');
    await channel.getByText('hello').waitFor();
    await channel.getByRole('button', { name: 'Add a reaction' }).focus();
    await keyboard.press('Enter');
    await channel.locator('[role="menuitem"]:focus').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await channel.getByRole('button', { name: 'eyes, 1', pressed: true }).waitFor();
  });

  story('the first thing is painted soon after the address is printed', async () => {
    const fresh = await runSandbox();
    const page = await stage.browser.newPage();
    await page.goto(fresh.url);
    await page.getByText('A minute to try it').waitFor();
    const paintedAt = await page.evaluate<number>(
      'performance.timeOrigin + performance.getEntriesByName("first-contentful-paint")[0].startTime',
    );
    await page.close();

    process.stdout.write(`first paint ${Math.round(paintedAt - fresh.printedAt)} ms after the address\n`);
    expect(await fresh.stop()).toBe(0);
  });
});
