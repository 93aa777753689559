import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly text: string;
  readonly save: (text: string) => void;
  readonly cancel: () => void;
};

export function EditBox({ text, save, cancel }: Props): JSX.Element {
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="edit-box">
      <textarea
        ref={box}
        rows={2}
        aria-label="Edit message"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && cancel()}
      />
      <button type="button" class="button primary" onClick={() => save(typed)}>
        Save
      </button>
      <button type="button" class="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
