import type { JSX } from 'preact';
import type { ChannelPicture, PersonPicture } from '../../control/wire.ts';
import { useDesk, type Place } from '../desk.ts';
import { Avatar } from './avatar.tsx';

type Props = { readonly unread: ReadonlySet<string> };

/** Who one is, and where one looks. */
export function Sidebar({ unread }: Props): JSX.Element {
  const { picture, become } = useDesk();
  const people = picture.people.filter(({ kind }) => kind !== 'bot' && kind !== 'gone');
  return (
    <nav class="sidebar" aria-label="People and channels">
      <fieldset class="people">
        <legend>You are</legend>
        {people.map((person) => (
          <Somebody
            key={person.id}
            person={person}
            isMe={person.id === picture.me}
            choose={() => become(person.id)}
          />
        ))}
      </fieldset>
      <h2>Channels</h2>
      <Channels channels={picture.channels} unread={unread} />
    </nav>
  );
}

type SomebodyProps = {
  readonly person: PersonPicture;
  readonly isMe: boolean;
  readonly choose: () => void;
};

function Somebody({ person: { id, realName, title }, isMe, choose }: SomebodyProps): JSX.Element {
  return (
    <label class={isMe ? 'person chosen' : 'person'}>
      <input type="radio" name="me" checked={isMe} onChange={choose} />
      <Avatar id={id} name={realName} />
      <span>
        {realName} <small>{title}</small>
      </span>
    </label>
  );
}

function Channels({
  channels,
  unread,
}: {
  readonly channels: readonly ChannelPicture[];
  readonly unread: ReadonlySet<string>;
}): JSX.Element {
  const { picture, place, goTo } = useDesk();
  const entry = (where: Place, label: string, isCurrent: boolean, isUnread: boolean): JSX.Element => (
    <li key={label}>
      <button
        type="button"
        class={isUnread ? 'place unread' : 'place'}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => goTo(where)}
      >
        {label}
        {isUnread && <span class="dot" role="img" aria-label="new messages" />}
      </button>
    </li>
  );
  return (
    <ul class="places">
      {channels.map(({ id, name, kind }) => {
        const isCurrent = place.kind === 'channel' && place.id === id;
        const label = kind === 'direct' ? `${name}: Messages` : `# ${name}`;
        return entry({ kind: 'channel', id }, label, isCurrent, unread.has(id) && !isCurrent);
      })}
      {entry({ kind: 'home' }, `${picture.app.name}: Home`, place.kind === 'home', false)}
    </ul>
  );
}
