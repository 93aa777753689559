import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { TrafficPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';

/** What went between Slack, the bot and GitLab, newest first; each entry opens to all of it. */
export function Traffic(): JSX.Element {
  const { picture } = useDesk();
  const [party, setParty] = useState<'all' | 'Slack' | 'GitLab'>('all');
  const entries = picture.traffic.filter(({ from, to }) => party === 'all' || from === party || to === party);
  return (
    <div class="traffic">
      <label class="inline">
        Show
        <select value={party} onChange={({ currentTarget }) => setParty(currentTarget.value as typeof party)}>
          <option value="all">everything</option>
          <option value="Slack">Slack and the bot</option>
          <option value="GitLab">GitLab and the bot</option>
        </select>
      </label>
      {entries.length === 0 && <p class="nothing">Nothing yet.</p>}
      <ol>
        {entries.toReversed().map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry }: { readonly entry: TrafficPicture }): JSX.Element {
  const [detail, setDetail] = useState<string>();
  const { id, at, from, to, what, outcome, fault } = entry;
  const open = ({ currentTarget }: TargetedEvent<HTMLDetailsElement>): void => {
    if (!currentTarget.open) return;
    void fetch(`/control/traffic?id=${id}`)
      .then((response) => response.json())
      .then((found: unknown) => setDetail(JSON.stringify(found, null, 2)));
  };
  return (
    <li>
      <details onToggle={open}>
        <summary>
          <time>{new Date(at).toISOString().slice(14, 23)}</time>
          <span class={`way ${from === 'bot' ? 'out' : 'in'}`}>
            {from} → {to}
          </span>
          <span class="what">{what}</span>
          <span class={`outcome ${outcome === undefined ? 'open' : outcome.isGood ? 'good' : 'bad'}`}>
            {outcome?.says ?? 'under way'}
            {fault !== undefined && <span class="fault"> weather: {fault}</span>}
          </span>
        </summary>
        <pre>{detail ?? '…'}</pre>
      </details>
    </li>
  );
}
