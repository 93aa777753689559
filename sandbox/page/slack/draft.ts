import { useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { stepped } from '../frame/options.ts';
import { completionsFor, type Completion } from './completion.ts';

export type Draft = {
  readonly text: string;
  readonly completions: readonly Completion[];
  /** Index of the completion that Enter takes. */
  readonly active: number;
  put(text: string): void;
  press(event: KeyboardEvent): void;
  accept(completion: Completion): void;
  send(): void;
};

/** What stands in a message box, and what becomes of it. */
export function useDraft(place: { readonly channel: string; readonly threadTs?: string }): Draft {
  const { picture, act } = useDesk();
  const [text, show] = useState('');
  const [active, setActive] = useState(0);
  const [isShut, setShut] = useState(false);
  // Keys come faster than the page is drawn.
  const latest = useRef('');
  const offersFor = (typed: string): readonly Completion[] =>
    isShut ? [] : completionsFor(picture.app, typed);

  function put(typed: string): void {
    latest.current = typed;
    show(typed);
    setActive(0);
    setShut(false);
  }
  function accept({ kind, value }: Completion): void {
    if (kind === 'shortcut') void act({ do: 'global-shortcut', callbackId: value });
    put(kind === 'shortcut' ? '' : `${value} `);
  }
  function send(): void {
    const typed = latest.current.trim();
    if (typed === '') return;
    put('');
    void act({ do: typed.startsWith('/') ? 'command' : 'post', typed, ...place });
  }
  function press(event: KeyboardEvent): void {
    const offers = offersFor(latest.current);
    const offer = offers[active];
    const next = stepped(event.key, active, offers.length);
    const isTyped = offer?.kind === 'command' && latest.current.trim() === offer.value;
    if (next !== undefined) setActive(next);
    else if (offer && event.key === 'Escape') setShut(true);
    else if (offer && !isTyped && (event.key === 'Tab' || event.key === 'Enter')) accept(offer);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send();
    else return;
    event.preventDefault();
  }
  return { text, active, completions: offersFor(text), put, press, accept, send };
}
