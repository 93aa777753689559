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
import { watch, type Watch } from './watch.ts';
import { createWeather, type WeatherStation } from './weather.ts';

type Gets = Readonly<Record<string, (url: URL, response: ServerResponse) => void>>;
type Posts = Readonly<Record<string, (body: unknown) => unknown>>;

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
  const { slack, gitlab } = stage;
  const weather = createWeather(slack, gitlab);
  const changes = watch(stage);
  const gets = readingDoors(stage, weather, changes);
  const posts = actingDoors(stage, weather, changes);

  async function answer(name: string, request: IncomingMessage, response: ServerResponse, url: URL) {
    const [get, post] = [gets[name], posts[name]];
    if (request.method === 'GET' && get) return get(url, response);
    if (request.method === 'POST' && post)
      return sendJson(response, 200, await post(await readJson(request)));
    sendJson(response, 404, { error: 'There is no such door.' });
  }

  slack.mount('/control/', async (request, response, url) => {
    const refused = refusal(request);
    if (refused !== undefined) return sendJson(response, 403, { error: refused });
    try {
      await answer(url.pathname.slice('/control/'.length), request, response, url);
    } catch (error) {
      if (!response.headersSent) sendJson(response, 400, { error: sentence(error) });
    }
  });
}

function readingDoors(stage: Stage, weather: WeatherStation, { onChange }: Watch): Gets {
  const look = (url: URL) => () => pictureFor(stage, weather, url.searchParams.get('as') ?? '');
  return {
    picture: (url, response) => sendJson(response, 200, look(url)()),
    stream: (url, response) => streamPictures(response, look(url), onChange),
    traffic(url, response) {
      const found = trafficDetail(stage.slack, stage.gitlab, url.searchParams.get('id') ?? '');
      sendJson(response, found === undefined ? 404 : 200, found ?? { error: 'That is forgotten.' });
    },
  };
}

function actingDoors(stage: Stage, weather: WeatherStation, { tick }: Watch): Posts {
  const { slack, gitlab } = stage;
  // One after the other: two resets at once would start two bots.
  let before: Promise<void> = Promise.resolve();
  return {
    slack: (body) => actInSlack(slack, slack.as(As.parse(body).as), SlackAct.parse(body)),
    gitlab: (body) => actInGitLab(gitlab, As.parse(body).as, GitLabAct.parse(body)),
    async sandbox(body) {
      const act = SandboxAct.parse(body);
      const doing = before.then(() => actOnSandbox(stage, weather, act));
      before = doing.catch(() => {});
      tick();
      await doing;
      tick();
      return {};
    },
  };
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
