import type { Stage } from '../stage.ts';
import { gitlabPicture } from './gitlab-picture.ts';
import { appPicture, channelPictures, personPicture } from './slack-picture.ts';
import { trafficPictures } from './traffic-picture.ts';
import type { WeatherStation } from './weather.ts';
import type { Picture } from './wire.ts';

/** Everything as one person sees it; throws when there is nobody with this id. */
export function pictureFor({ slack, gitlab, bot }: Stage, weather: WeatherStation, user: string): Picture {
  const actor = slack.as(user);
  return {
    me: actor.id,
    app: appPicture(slack),
    people: slack.people().map(personPicture),
    channels: channelPictures(slack, actor),
    modals: actor.modals(),
    home: actor.home() ?? null,
    gitlab: gitlabPicture(gitlab),
    traffic: trafficPictures(slack, gitlab),
    weather: weather.now(),
    bot: bot.state(),
  };
}
