import { describe, expect, it } from '@jest/globals';
import { mountControl } from '../../../sandbox/control/control.ts';
import type { Picture } from '../../../sandbox/control/wire.ts';
import { startGitLab } from '../../../sandbox/gitlab/gitlab.ts';
import { startSlack } from '../../../sandbox/slack/slack.ts';
import type { BotKeeper } from '../../../sandbox/bot-keeper.ts';

const channel = 'C0CSA';
const emea = 'gitlab-com/channel/partners/emea/emea-internal';

/** The two stand-ins with the control surface, and no bot. */
async function openControl() {
  const stack = new AsyncDisposableStack();
  const slack = stack.use(await startSlack());
  const gitlab = stack.use(await startGitLab());
  const orders: string[] = [];
  /** Takes a few round trips, so that others may come in between. */
  const order = (name: string) => async (): Promise<void> => {
    orders.push(name);
    for (let trips = 0; trips < 5; trips += 1) await (await fetch(gitlab.url)).arrayBuffer();
  };
  const bot: BotKeeper = {
    state: () => ({ kind: 'killed' }),
    start: order('start'),
    kill: order('kill'),
    forget: order('forget'),
    onChange: () => () => {},
    [Symbol.asyncDispose]: async () => {},
  };
  mountControl({ slack, gitlab, bot, [Symbol.asyncDispose]: async () => {} });
  const url = slack.apiUrl.replace('/api/', '/control/');
  return {
    slack,
    gitlab,
    orders,
    url,
    async post(door: string, body: unknown) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}${door}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async picture(as: string) {
      const response = await fetch(`${url}picture?as=${as}`);
      return (await response.json()) as Picture;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

describe('the control surface', () => {
  it('does what somebody does in Slack, and shows it to those who may see it', async () => {
    await using control = await openControl();
    await control.post('slack', { as: 'U0BERLIN', do: 'post', channel, typed: 'hello @channel' });

    const seen = await control.picture('U0LONDON');
    const strange = await control.picture('U0STRANGER');

    const [message] = seen.channels.find(({ id }) => id === channel)?.messages ?? [];
    expect(message).toMatchObject({ user: 'U0BERLIN', text: 'hello <!channel>', rings: ['<!channel>'] });
    expect(strange.channels.some(({ id }) => id === channel)).toBe(false);
  });

  it('tells of an issue as its page shows it, and does what its buttons say', async () => {
    await using control = await openControl();
    const project = control.gitlab.project(emea);
    const { iid } = control.gitlab.as('csa-london').open(project, 'A request');
    const at = { as: 'csa-london', project: project.id, iid };

    await control.post('gitlab', { ...at, do: 'comment', body: 'On it.\n\n/label ~Partner-SA' });
    await control.post('gitlab', { ...at, do: 'internal-note', body: 'Between us' });
    await control.post('gitlab', { ...at, do: 'assign', usernames: ['csa-london'] });
    await control.post('gitlab', { ...at, do: 'close' });

    const { gitlab } = await control.picture('U0BERLIN');
    const [issue] = gitlab.projects.find(({ path }) => path === emea)?.issues ?? [];
    expect(issue).toMatchObject({
      state: 'closed',
      assignees: ['csa-london'],
      labels: [{ name: 'Partner-SA' }],
      effects: [{ what: '/label ~Partner-SA', by: 'csa-london' }],
    });
    expect(issue?.notes.filter(({ isSystem }) => !isSystem).map(({ isInternal }) => isInternal)).toEqual([
      false,
      true,
    ]);
  });

  it('answers a move with where the issue is now', async () => {
    await using control = await openControl();
    const from = control.gitlab.project(emea);
    const to = control.gitlab.project('gitlab-com/channel/partners/apac/apac-internal');
    const { iid } = control.gitlab.as('csa-london').open(from, 'A request');

    const moved = await control.post('gitlab', {
      as: 'csa-london',
      do: 'move',
      project: from.id,
      iid,
      to: to.id,
    });

    expect(moved.body).toEqual({ project: to.id, iid: 1 });
  });

  it.each<[string, string, unknown]>([
    ['an unknown act', 'slack', { as: 'U0BERLIN', do: 'fly' }],
    ['somebody who is not there', 'slack', { as: 'U0NOBODY', do: 'submit' }],
    ['a submission without a modal', 'slack', { as: 'U0BERLIN', do: 'submit' }],
    ['an unknown weather', 'sandbox', { do: 'weather', gitlab: 'snow' }],
    ['an issue that is not there', 'gitlab', { as: 'csa-london', do: 'close', project: 1, iid: 9 }],
  ])('refuses %s with a sentence', async (_what, door, body) => {
    await using control = await openControl();

    const answer = await control.post(door, body);

    expect(answer.status).toBe(400);
    expect(String(answer.body['error']).length).toBeGreaterThan(10);
  });

  it.each([
    ['down', 'rejects'],
    ['busy', 429],
    ['fine', 200],
  ] as const)('makes the weather: GitLab %s', async (gitlabWeather, expected) => {
    await using control = await openControl();
    await control.post('sandbox', { do: 'weather', gitlab: 'down' });
    await control.post('sandbox', { do: 'weather', gitlab: gitlabWeather });

    const headers = { 'private-token': control.gitlab.token };
    const answer = fetch(`${control.gitlab.url}/api/v4/user`, { headers }).then(
      ({ status }) => status,
      () => 'rejects',
    );

    expect(await answer).toBe(expected);
    expect((await control.picture('U0BERLIN')).weather.gitlab).toBe(gitlabWeather);
  });

  it('resets everything at once', async () => {
    await using control = await openControl();
    await control.post('slack', { as: 'U0BERLIN', do: 'post', channel, typed: 'hello' });
    control.gitlab.as('csa-london').open(control.gitlab.project(emea), 'A request');
    await control.post('sandbox', { do: 'weather', gitlab: 'slow', slackBusy: true, deliverTwice: true });

    await control.post('sandbox', { do: 'reset' });

    const { channels, gitlab, weather } = await control.picture('U0BERLIN');
    expect(channels.flatMap(({ messages }) => messages)).toEqual([]);
    expect(gitlab.projects.flatMap(({ issues }) => issues)).toEqual([]);
    expect(weather).toEqual({ gitlab: 'fine', slackBusy: false, deliverTwice: false });
    expect(control.orders).toEqual(['forget', 'start']);
  });

  it('resets once after the other when two people ask at once', async () => {
    await using control = await openControl();

    await Promise.all([control.post('sandbox', { do: 'reset' }), control.post('sandbox', { do: 'reset' })]);

    expect(control.orders).toEqual(['forget', 'start', 'forget', 'start']);
  });

  it('sends a picture at once, and another one after a change', async () => {
    await using control = await openControl();
    const aborter = new AbortController();
    const { body } = await fetch(`${control.url}stream?as=U0BERLIN`, { signal: aborter.signal });
    const events = body?.pipeThrough(new TextDecoderStream()).values();

    const first = String((await events?.next())?.value);
    await control.post('slack', { as: 'U0BERLIN', do: 'post', channel, typed: 'news' });
    const second = String((await events?.next())?.value);
    aborter.abort();

    expect(first).toMatch(/^data: \{.*\}\n\n$/u);
    expect(first).not.toContain('news');
    expect(second).toContain('news');
  });

  it('opens an entry of the traffic whole', async () => {
    await using control = await openControl();
    await control.post('slack', { as: 'U0BERLIN', do: 'command', channel, typed: '/engage-csa help' });
    const { traffic } = await control.picture('U0BERLIN');

    const [entry] = traffic;
    const response = await fetch(`${control.url}traffic?id=${entry?.id}`);

    expect(entry).toMatchObject({ from: 'Slack', to: 'bot', what: 'command /engage-csa' });
    expect(await response.json()).toMatchObject({ kind: 'command', body: { text: 'help' } });
  });
});
