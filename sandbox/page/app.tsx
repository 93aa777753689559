import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Picture } from '../control/wire.ts';
import { DeskContext, type Desk, type IssueAddress, type Pane, type Place } from './desk.ts';
import { sentenceFor } from './failures.ts';
import { PaneBar, TopBar } from './frame/top-bar.tsx';
import { Sidebar } from './frame/sidebar.tsx';
import { Toast, useToast } from './frame/toast.tsx';
import { Weather } from './frame/weather.tsx';
import { useUnread } from './frame/unread.ts';
import { useLive } from './live.ts';
import { readLink, type MessageLink } from './links.ts';
import { post } from './post.ts';
import { SidePane } from './side-pane.tsx';
import { SlackPane } from './slack/slack-pane.tsx';

const firstPerson = 'U0BERLIN';
const firstPlace: Place = { kind: 'channel', id: 'C0CSA' };

export function App(): JSX.Element {
  const [me, setMe] = useState(sessionStorage.getItem('me') ?? firstPerson);
  const { picture, isConnected } = useLive(me);
  if (!picture || picture.me !== me) return <p class="opening">Opening the sandbox…</p>;
  const become = (user: string): void => {
    sessionStorage.setItem('me', user);
    setMe(user);
  };
  return <Sandbox picture={picture} isConnected={isConnected} become={become} />;
}

type Props = {
  readonly picture: Picture;
  readonly isConnected: boolean;
  readonly become: (user: string) => void;
};

function Sandbox({ picture, isConnected, become }: Props): JSX.Element {
  const toast = useToast();
  const desk = useDeskFor(picture, become, toast.say);
  const unread = useUnread(picture, desk.place);
  return (
    <DeskContext.Provider value={desk}>
      <div class={`sandbox show-${desk.pane}`}>
        <TopBar isConnected={isConnected} />
        <Weather />
        <Sidebar unread={unread} />
        <SlackPane />
        <SidePane />
        <PaneBar />
        <Toast toast={toast} />
      </div>
    </DeskContext.Provider>
  );
}

function useDeskFor(picture: Picture, become: (user: string) => void, say: (sentence: string) => void): Desk {
  const [wanted, setPlace] = useState<Place>(firstPlace);
  const [thread, setThread] = useState<Desk['thread']>();
  const [issue, setIssue] = useState<IssueAddress>();
  const [pane, show] = useState<Pane>('slack');
  const [spot, setSpot] = useState<string>();
  const place = useMemo(() => placeSeen(picture, wanted), [picture, wanted]);
  const act = actAs(picture.me, say);

  const goTo: Desk['goTo'] = (next) => {
    setPlace(next);
    show('slack');
    setSpot(undefined);
    if (next.kind === 'home') void act({ do: 'open-home' });
  };
  const openThread: Desk['openThread'] = (at) => {
    setThread(at);
    show('slack');
  };
  const openIssue: Desk['openIssue'] = (address) => {
    setIssue(address);
    show('gitlab');
  };
  const openMessage = ({ channel, ts, parent }: MessageLink): void => {
    goTo({ kind: 'channel', id: channel });
    if (parent !== undefined) setThread({ channel, ts: parent });
    setSpot(ts);
  };
  const inside: Desk['inside'] = (url) => {
    const link = readLink(picture, url);
    if (!link) return undefined;
    return () => (link.kind === 'issue' ? openIssue(link) : openMessage(link));
  };
  const places = { place, thread, issue, pane, spot };
  return { ...places, picture, goTo, openThread, openIssue, show, become, act, say, inside };
}

/** Does things in Slack as this person; what goes wrong is said. */
function actAs(me: string, say: (sentence: string) => void): Desk['act'] {
  return async (wish) => {
    try {
      const outcome = await post('slack', { as: me, ...wish });
      const command = wish.do === 'command' ? wish.typed.split(/\s/u)[0] : undefined;
      const isShownElsewhere = wish.do === 'submit' || wish.do === 'suggest';
      if (outcome.error !== undefined && !isShownElsewhere) say(sentenceFor(outcome.error, command));
      return outcome;
    } catch (error) {
      say((error as Error).message);
      return {};
    }
  };
}

/** Somebody else may not be in the channel one looked at. */
function placeSeen({ channels }: Picture, wanted: Place): Place {
  if (wanted.kind === 'home' || channels.some(({ id }) => id === wanted.id)) return wanted;
  const [first] = channels;
  return first ? { kind: 'channel', id: first.id } : { kind: 'home' };
}
