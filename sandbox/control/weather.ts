import type { FaultKind } from '../gitlab/faults.ts';
import type { GitLab } from '../gitlab/gitlab.ts';
import type { Slack } from '../slack/slack.ts';
import type { GitLabWeather, Weather } from './wire.ts';

export type WeatherStation = {
  now(): Weather;
  change(wish: Partial<Weather>): void;
};

/** How slow a slow GitLab is. */
const slowMs = 4_000;

/** Switches what goes wrong at the two servers, until it is switched back. */
export function createWeather(slack: Slack, gitlab: GitLab): WeatherStation {
  const fine: Weather = { gitlab: 'fine', slackBusy: false, deliverTwice: false };
  let now = fine;
  const undo: Record<keyof Weather, () => void> = {
    gitlab: () => {},
    slackBusy: () => {},
    deliverTwice: () => {},
  };
  const begin: { [Name in keyof Weather]: (value: Weather[Name]) => () => void } = {
    gitlab: (kind) => gitlabFaults(gitlab, kind),
    slackBusy: (isOn) => (isOn ? slackFaults(slack) : () => {}),
    deliverTwice: (isOn) => (isOn ? slack.faults.deliverTwice().remove : () => {}),
  };

  function set<Name extends keyof Weather>(name: Name, value: Weather[Name]): void {
    undo[name]();
    undo[name] = begin[name](value);
    now = { ...now, [name]: value };
  }

  return {
    now: () => now,
    change({ gitlab: kind, slackBusy, deliverTwice }) {
      if (kind !== undefined) set('gitlab', kind);
      if (slackBusy !== undefined) set('slackBusy', slackBusy);
      if (deliverTwice !== undefined) set('deliverTwice', deliverTwice);
    },
  };
}

const writes = [
  'POST /projects/:id/issues',
  'POST /projects/:id/issues/:iid/notes',
  'PUT /projects/:id/issues/:iid',
];

function gitlabFaults(gitlab: GitLab, weather: GitLabWeather): () => void {
  const add = (routes: readonly string[], kind: FaultKind): (() => void) => {
    const handles = routes.map((on) => gitlab.faults.add({ on, ...kind }));
    return () => handles.forEach((handle) => handle.remove());
  };
  switch (weather) {
    case 'fine':
      return () => {};
    case 'down':
      return add(['*'], { kind: 'down' });
    case 'slow':
      return add(['*'], { kind: 'slow', ms: slowMs });
    case 'busy':
      return add(['*'], { kind: 'rack-429', retryAfter: '5' });
    case 'forgetful':
      return add(writes, { kind: 'lost-502' });
  }
}

/** Only what is posted: a trigger would not outlive the pause, and that is another story. */
function slackFaults(slack: Slack): () => void {
  const methods = ['chat.postMessage', 'chat.update', 'chat.postEphemeral'];
  const handles = methods.map((method) =>
    slack.faults.add({ method, times: 'always', kind: 'ratelimited', retryAfterS: 3 }),
  );
  return () => handles.forEach(({ remove }) => remove());
}
