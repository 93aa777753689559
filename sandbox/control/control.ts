import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { actInGitLab, GitLabAct } from './gitlab-acts.ts';
import { refusal } from './guard.ts';
import { readJson, sendJson } from './json-door.ts';
import { pictureFor } from './picture.ts';
import { actOnSandbox, SandboxAct } from './sandbox-acts.ts';
import { actInSlack, SlackAct } from './slack-acts.ts';
import { streamPictures } from './stream.ts';
import { trafficDetail } from './traffic-picture.ts';
import { createWeather } from './weather.ts';

const As = z.object({ as: z.string() });

/**
 * Opens `/control/` beside the simulated Slack: the stand-ins and the bot for the page, and for programs
 * in other processes. Posts are JSON; a refusal is `{ "error": sentence }`.
 *
 * - `GET picture?as=U0BERLIN`, `GET stream?as=…`: everything as this person sees it, once or for ever
 * - `GET traffic?id=…`: one entry of the traffic, whole
 * - `POST slack`, `POST gitlab`: do something as somebody; `POST sandbox`: weather, the bot, reset
 */
export function mountControl(stage: Stage): void {
  const { slack, gitlab, bot } = stage;
  const weather = createWeather(slack, gitlab);
  const ticks = new Set<() => void>();
  const onChange = (listener: () => void): (() => void) => {
    ticks.add(listener);
    const stops = [slack.onChange(listener), gitlab.onChange(listener), bot.onChange(listener)];
    return () => {
      ticks.delete(listener);
      for (const stop of stops) stop();
    };
  };
  const picture = (url: URL) => () => pictureFor(stage, weather, url.searchParams.get('as') ?? '');

  const posts: Readonly<Record<string, (body: unknown) => unknown>> = {
    slack: (body) => actInSlack(slack, slack.as(As.parse(body).as), SlackAct.parse(body)),
    gitlab: (body) => actInGitLab(gitlab, As.parse(body).as, GitLabAct.parse(body)),
    async sandbox(body) {
      const doing = actOnSandbox(stage, weather, SandboxAct.parse(body));
      for (const tick of ticks) tick();
      await doing;
      for (const tick of ticks) tick();
      return {};
    },
  };
  const gets: Readonly<Record<string, (url: URL, response: ServerResponse) => void>> = {
    picture: (url, response) => sendJson(response, 200, picture(url)()),
    stream: (url, response) => streamPictures(response, picture(url), onChange),
    traffic: (url, response) => {
      const found = trafficDetail(slack, gitlab, url.searchParams.get('id') ?? '');
      sendJson(response, found === undefined ? 404 : 200, found ?? { error: 'That is forgotten.' });
    },
  };

  slack.mount('/control/', async (request, response, url) => {
    const refused = refusal(request);
    if (refused !== undefined) return sendJson(response, 403, { error: refused });
    const name = url.pathname.slice('/control/'.length);
    try {
      await answer(request, response, url, name);
    } catch (error) {
      const sentence = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      if (!response.headersSent) sendJson(response, 400, { error: sentence });
    }
  });

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    name: string,
  ): Promise<void> {
    const [get, post] = [gets[name], posts[name]];
    if (request.method === 'GET' && get) return get(url, response);
    if (request.method === 'POST' && post)
      return sendJson(response, 200, await post(await readJson(request)));
    sendJson(response, 404, { error: 'There is no such door.' });
  }
}
