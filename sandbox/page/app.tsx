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
import { readLink } from './links.ts';
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
  const [pane, setPane] = useState<Pane>('slack');
  const [spot, setSpot] = useState<string>();
  const place = useMemo(() => placeSeen(picture, wanted), [picture, wanted]);

  const act: Desk['act'] = async (wish) => {
    try {
      const outcome = await post('slack', { as: picture.me, ...wish });
      const command = wish.do === 'command' ? wish.typed.split(/\s/u)[0] : undefined;
      const isShownElsewhere = wish.do === 'submit' || wish.do === 'suggest';
      if (outcome.error !== undefined && !isShownElsewhere) say(sentenceFor(outcome.error, command));
      return outcome;
    } catch (error) {
      say((error as Error).message);
      return {};
    }
  };
  const goTo: Desk['goTo'] = (next) => {
    setPlace(next);
    setPane('slack');
    setSpot(undefined);
    if (next.kind === 'home') void act({ do: 'open-home' });
  };
  const openIssue: Desk['openIssue'] = (address) => {
    setIssue(address);
    setPane('gitlab');
  };
  return {
    picture,
    place,
    thread,
    issue,
    pane,
    spot,
    goTo,
    become,
    act,
    say,
    openIssue,
    show: setPane,
    openThread: (at) => {
      setThread(at);
      setPane('slack');
    },
    inside(url) {
      const link = readLink(picture, url);
      if (!link) return undefined;
      if (link.kind === 'issue') return () => openIssue(link);
      return () => {
        goTo({ kind: 'channel', id: link.channel });
        if (link.parent !== undefined) setThread({ channel: link.channel, ts: link.parent });
        setSpot(link.ts);
      };
    },
  };
}

/** Somebody else may not be in the channel one looked at. */
function placeSeen({ channels }: Picture, wanted: Place): Place {
  if (wanted.kind === 'home' || channels.some(({ id }) => id === wanted.id)) return wanted;
  const [first] = channels;
  return first ? { kind: 'channel', id: first.id } : { kind: 'home' };
}
