import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActOutcome, SlackAct } from '../control/slack-acts.ts';
import type { Picture } from '../control/wire.ts';

/** What one looks at in the Slack part. */
export type Place = { readonly kind: 'channel'; readonly id: string } | { readonly kind: 'home' };

export type IssueAddress = { readonly project: number; readonly iid: number };

/** What a narrow screen shows, and which tab is open on a wide one. */
export type Pane = 'slack' | 'gitlab' | 'traffic' | 'people';

/** Everything a part of the page needs: what there is, and what can be done about it. */
export type Desk = {
  readonly picture: Picture;
  readonly place: Place;
  /** The thread that is open, by its parent. */
  readonly thread: { readonly channel: string; readonly ts: string } | undefined;
  readonly issue: IssueAddress | undefined;
  readonly pane: Pane;
  /** A message to be looked at, after a link to it was followed. */
  readonly spot: string | undefined;
  goTo(place: Place): void;
  openThread(at: { readonly channel: string; readonly ts: string } | undefined): void;
  openIssue(address: IssueAddress | undefined): void;
  show(pane: Pane): void;
  become(user: string): void;
  /** Does something as the person one is; what goes wrong is said on the page. */
  act(act: SlackAct): Promise<ActOutcome>;
  /** A sentence for whoever is here. */
  say(sentence: string): void;
  /** Where a link of the simulated Slack or GitLab leads on this page; undefined for the rest of the web. */
  inside(url: string): (() => void) | undefined;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk here');
  return desk;
}

/** How somebody or something with this id is called. */
export function nameOf({ people, channels }: Picture, id: string): string {
  return (
    people.find((person) => person.id === id)?.realName ??
    channels.find((channel) => channel.id === id)?.name ??
    id
  );
}
