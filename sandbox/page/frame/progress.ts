import { useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

export type Progress = {
  readonly asked: boolean;
  readonly followed: boolean;
  readonly stormy: boolean;
};

/** What has happened since the page was opened, or since the reset. */
export function useProgress(): Progress {
  const { picture, issue } = useDesk();
  const { weather, bot, traffic } = picture;
  const past = useRef<Progress>({ asked: false, followed: false, stormy: false });
  const isNew = traffic.length === 0;
  const isStormy =
    weather.gitlab !== 'fine' || weather.slackBusy || weather.deliverTwice || bot.kind === 'killed';
  const hasIssue = picture.gitlab.projects.some(({ issues }) => issues.length > 0);
  past.current = {
    asked: hasIssue || (past.current.asked && !isNew),
    followed: (hasIssue && issue !== undefined) || (past.current.followed && !isNew),
    stormy: isStormy || (past.current.stormy && !isNew),
  };
  return past.current;
}
