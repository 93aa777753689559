import { setTimeout as pause } from 'node:timers/promises';
import type { Picture } from '../../../sandbox/control/wire.ts';
import type { Locator, Page, Request } from 'playwright-core';

/** What somebody does at the page, in the words of the page. */
export type Desk = {
  readonly page: Page;
  readonly modal: Locator;
  readonly channel: Locator;
  readonly thread: Locator;
  readonly gitlab: Locator;
  /** Types into the channel's box and presses Enter. */
  type(text: string): Promise<void>;
  /** Opens the form with the command. */
  openForm(): Promise<void>;
  /** Fills in one field of the form, by its block. */
  fill(block: string, value: string): Promise<void>;
  /** Opens the form and lets the example fill it in. */
  openExample(): Promise<void>;
  /** Lets the example fill in the form that is open. */
  fillExample(): Promise<void>;
  /** Sends the form and waits until it is gone. */
  submit(): Promise<void>;
  /** Switches in the weather bar. */
  weather(group: 'GitLab' | 'Slack', name: string): Promise<void>;
  become(name: string): Promise<void>;
};

/** A page of its own on a sandbox that is as at the start. */
export async function sitDown(page: Page, url: string): Promise<Desk> {
  await fetch(`${url}control/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ do: 'reset' }),
  });
  await page.goto(url);
  const modal = page.getByRole('dialog');
  const channel = page.getByRole('region', { name: '#partner-solutions-architects' });
  const box = channel.getByRole('textbox', { name: /^Message/ });
  const field = (block: string): Locator => modal.locator(`[data-block="${block}"]`);
  await box.waitFor();

  async function type(text: string): Promise<void> {
    await box.fill(text);
    await box.press('Enter');
  }

  async function openForm(): Promise<void> {
    await type('/engage-csa');
    await modal.getByRole('button', { name: 'Fill in an example' }).waitFor();
  }

  async function fillExample(): Promise<void> {
    const filled = page.waitForResponse((response) => isExample(response.request()));
    await modal.getByRole('button', { name: 'Fill in an example' }).click();
    await filled;
    await calm(url);
  }

  return {
    page,
    modal,
    channel,
    thread: page.getByRole('region', { name: 'Thread' }),
    gitlab: page.getByRole('complementary', { name: 'GitLab and traffic' }),
    type,
    openForm,
    fill: (block, value) => fillField(field(block), value),
    async openExample() {
      await openForm();
      await fillExample();
    },
    fillExample,
    async submit() {
      await modal.getByRole('button', { name: 'Submit' }).click();
      await modal.waitFor({ state: 'detached' }).catch(async (error: unknown) => {
        throw new Error(`the form is still open: ${await modal.innerText()}`, { cause: error });
      });
    },
    weather: (group, name) =>
      page
        .getByRole('region', { name: 'Weather' })
        .getByRole('group', { name: group })
        .getByText(name)
        .click(),
    become: (name) => page.getByRole('group', { name: 'You are' }).getByText(name).click(),
  };
}

/** The bot shows the form anew after some answers; a person waits for that before going on. */
async function calm(url: string): Promise<void> {
  let [before, same] = ['', 0];
  for (let asked = 0; asked < 100 && same < 4; asked += 1) {
    await pause(100);
    const { traffic } = (await (await fetch(`${url}control/picture?as=U0BERLIN`)).json()) as Picture;
    const now = JSON.stringify(traffic);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function isExample(request: Request): boolean {
  return request.postData()?.includes('"fill-example"') === true;
}

/** Selects choose, comboboxes search and choose, everything else is typed into. */
async function fillField(field: Locator, value: string): Promise<void> {
  const control = field.locator('input, select, textarea').first();
  const tag = await control.evaluate(({ tagName }) => tagName);
  const isSearch = (await control.getAttribute('role')) === 'combobox';
  if (tag === 'SELECT') await control.selectOption(value);
  else await control.fill(value);
  if (isSearch) await field.getByRole('option').first().click();
}
