import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { GitLab } from './gitlab/gitlab.tsx';
import { Traffic } from './traffic/traffic.tsx';

const tabs = [
  { id: 'gitlab', label: 'GitLab' },
  { id: 'traffic', label: 'Traffic' },
] as const;

/** The right side: GitLab, or the traffic. */
export function SidePane(): JSX.Element {
  const { pane, show, picture } = useDesk();
  const [last, setLast] = useState<'gitlab' | 'traffic'>('gitlab');
  if ((pane === 'gitlab' || pane === 'traffic') && pane !== last) setLast(pane);
  const open = picture.gitlab.projects.flatMap(({ issues }) => issues).length;
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = last === 'gitlab' ? 'traffic' : 'gitlab';
    show(other);
    document.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <aside class="side" aria-label="GitLab and traffic">
      <div role="tablist" class="tabs" aria-label="GitLab or traffic" onKeyDown={walk}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={last === id}
            aria-controls="side-panel"
            tabIndex={last === id ? 0 : -1}
            onClick={() => show(id)}
          >
            {label} <span class="count">{id === 'gitlab' ? open : picture.traffic.length}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id="side-panel" class="side-panel" aria-labelledby={`tab-${last}`} tabIndex={0}>
        {last === 'gitlab' ? <GitLab /> : <Traffic />}
      </div>
    </aside>
  );
}
