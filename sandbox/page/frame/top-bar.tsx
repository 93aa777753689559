import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk, type Pane } from '../desk.ts';
import { post } from '../post.ts';

const tabs: readonly { readonly pane: Pane; readonly label: string }[] = [
  { pane: 'slack', label: 'Slack' },
  { pane: 'gitlab', label: 'GitLab' },
  { pane: 'traffic', label: 'Traffic' },
  { pane: 'people', label: 'People & weather' },
];

export function TopBar({ isConnected }: { readonly isConnected: boolean }): JSX.Element {
  const { say } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const reset = async (): Promise<void> => {
    setBusy(true);
    try {
      await post('sandbox', { do: 'reset' });
      say('Everything is as at the start.');
    } catch (error) {
      say((error as Error).message);
    }
    setBusy(false);
  };
  return (
    <header class="top-bar">
      <h1>engage-csa sandbox</h1>
      <p>
        {isConnected
          ? 'A simulation, made by neither Slack nor GitLab. The bot is the real one; nothing leaves this machine.'
          : 'The sandbox has ended. Start it again in your terminal; this page will find it.'}
      </p>
      <button type="button" class="button" disabled={isBusy} onClick={() => void reset()}>
        {isBusy ? 'Resetting…' : 'Reset everything'}
      </button>
    </header>
  );
}

/** On a narrow screen one part is shown at a time. */
export function PaneBar(): JSX.Element {
  const { pane, show } = useDesk();
  return (
    <nav class="pane-bar" aria-label="Parts of the sandbox">
      {tabs.map((tab) => (
        <button
          key={tab.pane}
          type="button"
          aria-current={pane === tab.pane ? 'page' : undefined}
          onClick={() => show(tab.pane)}
        >
          {tab.label}
        </button>
      ))}
    </nav>
  );
}
