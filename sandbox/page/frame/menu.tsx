import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type MenuItem = { readonly label: string; readonly run: () => void };

type Props = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ComponentChildren;
};

/** A button with a menu: arrows walk, Enter chooses, Escape and Tab leave. */
export function Menu({ label, items, children }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span class="menu">
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <MenuList label={label} items={items} leave={leave} shut={() => setOpen(false)} />}
    </span>
  );
}

type ListProps = Omit<Props, 'children'> & {
  /** Closes, and the button has the focus again. */
  readonly leave: () => void;
  /** Closes; the focus is elsewhere already. */
  readonly shut: () => void;
};

function MenuList({ label, items, leave, shut }: ListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), []);
  const keys = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (!list.current?.contains(relatedTarget as Node | null)) shut();
  };
  const choose = (item: MenuItem): void => {
    leave();
    item.run();
  };
  return (
    <div ref={list} role="menu" aria-label={label} class="menu-list" onKeyDown={keys} onFocusOut={left}>
      {items.map((item) => (
        <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
          {item.label}
        </button>
      ))}
    </div>
  );
}
