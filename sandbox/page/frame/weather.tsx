import type { JSX } from 'preact';
import type { GitLabWeather, Weather as WeatherPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { post } from '../post.ts';
import { BotSwitch } from './bot-switch.tsx';

const gitlabChoices: readonly {
  readonly value: GitLabWeather;
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'fine', label: 'Fine', hint: 'GitLab answers as it should' },
  { value: 'down', label: 'Down', hint: 'Connections to GitLab break' },
  { value: 'slow', label: 'Slow', hint: 'Every answer of GitLab takes 4 seconds' },
  { value: 'busy', label: '429', hint: 'GitLab asks to wait 5 seconds, again and again' },
  { value: 'forgetful', label: 'Loses answers', hint: 'GitLab does what it was asked, then answers 502' },
];

type Change = (wish: Partial<WeatherPicture>) => void;

/** What goes wrong, until it is switched back. */
export function Weather(): JSX.Element {
  const { picture, say } = useDesk();
  const { weather } = picture;
  const change: Change = (wish) =>
    void post('sandbox', { do: 'weather', ...wish }).catch((error: Error) => say(error.message));
  return (
    <section class="weather" aria-label="Weather">
      <h2>Weather</h2>
      <GitLabWeathers now={weather.gitlab} change={change} />
      <div role="group" aria-label="Slack">
        <span class="legend" aria-hidden="true">
          Slack
        </span>
        <Switch
          label="429"
          hint="Slack asks to wait 3 seconds whenever the bot posts"
          isOn={weather.slackBusy}
          set={(slackBusy) => change({ slackBusy })}
        />
        <Switch
          label="Delivers twice"
          hint="Everything Slack sends to the bot arrives twice"
          isOn={weather.deliverTwice}
          set={(deliverTwice) => change({ deliverTwice })}
        />
      </div>
      <BotSwitch />
    </section>
  );
}

function GitLabWeathers({
  now,
  change,
}: {
  readonly now: GitLabWeather;
  readonly change: Change;
}): JSX.Element {
  return (
    <div role="group" aria-label="GitLab">
      <span class="legend" aria-hidden="true">
        GitLab
      </span>
      {gitlabChoices.map(({ value, label, hint }) => (
        <label key={value} title={hint} class={value === 'fine' ? 'switch fine' : 'switch'}>
          <input
            type="radio"
            name="gitlab-weather"
            checked={now === value}
            onChange={() => change({ gitlab: value })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
};

function Switch({ label, hint, isOn, set }: SwitchProps): JSX.Element {
  return (
    <label title={hint} class="switch">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {label}
    </label>
  );
}
