import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { completionsFor, type Completion } from './completion.ts';

type Props = {
  readonly channel: string;
  readonly label: string;
  readonly threadTs?: string;
  /** Text that was put there for somebody, and which time it was. */
  readonly offered?: { readonly text: string; readonly count: number } | undefined;
};

/** The message box: Enter sends, Shift+Enter breaks the line, a slash offers commands. */
export function Composer({ channel, label, threadTs, offered }: Props): JSX.Element {
  const { picture, act } = useDesk();
  const [text, show] = useState('');
  // Keys come faster than the page is drawn.
  const latest = useRef('');
  const [active, setActive] = useState(0);
  const [isShut, setShut] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const completions = isShut ? [] : completionsFor(picture.app, text);
  const listId = `completions-${threadTs ?? 'channel'}`;
  useEffect(() => {
    if (!offered) return;
    put(offered.text);
    box.current?.focus();
  }, [offered?.count]);

  function put(typed: string): void {
    latest.current = typed;
    show(typed);
  }
  const place = { channel, ...(threadTs !== undefined && { threadTs }) };
  const send = (): void => {
    const typed = latest.current.trim();
    if (typed === '') return;
    put('');
    void act({ do: typed.startsWith('/') ? 'command' : 'post', typed, ...place });
  };
  const accept = ({ kind, value }: Completion): void => {
    if (kind === 'shortcut') void act({ do: 'global-shortcut', callbackId: value });
    put(kind === 'shortcut' ? '' : `${value} `);
    box.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    const offers = isShut ? [] : completionsFor(picture.app, latest.current);
    const offer = offers[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isTyped = offer?.kind === 'command' && latest.current.trim() === offer.value;
    if (offer && step !== undefined) setActive((active + step + offers.length) % offers.length);
    else if (offer && event.key === 'Escape') setShut(true);
    else if (offer && !isTyped && (event.key === 'Tab' || event.key === 'Enter')) accept(offer);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send();
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {completions.length > 0 && (
        <ul role="listbox" id={listId} class="completions" aria-label="Commands">
          {completions.map((offer, index) => (
            <li
              key={offer.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                accept(offer);
              }}
            >
              <strong>{offer.title}</strong> <span>{offer.detail}</span>
            </li>
          ))}
        </ul>
      )}
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        {...(completions.length > 0 && {
          'aria-controls': listId,
          'aria-activedescendant': `${listId}-${active}`,
        })}
        value={text}
        onInput={({ currentTarget }) => {
          put(currentTarget.value);
          setActive(0);
          setShut(false);
        }}
        onKeyDown={keys}
      />
      <button type="submit" class="button primary" aria-label="Send" disabled={text.trim() === ''}>
        ➤
      </button>
    </form>
  );
}
