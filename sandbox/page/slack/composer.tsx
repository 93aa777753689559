import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OptionList } from '../frame/option-list.tsx';
import { optionId } from '../frame/options.ts';
import { useDraft, type Draft } from './draft.ts';

type Props = {
  readonly channel: string;
  readonly label: string;
  readonly threadTs?: string;
  /** Text that was put there for somebody, and which time it was. */
  readonly offered?: { readonly text: string; readonly count: number } | undefined;
};

/** The message box: Enter sends, Shift+Enter breaks the line, a slash offers commands. */
export function Composer({ channel, label, threadTs, offered }: Props): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft({ channel, ...(threadTs !== undefined && { threadTs }) });
  const { text, active, completions } = draft;
  const list = `completions-${threadTs ?? 'channel'}`;
  useEffect(() => {
    if (!offered) return;
    draft.put(offered.text);
    box.current?.focus();
  }, [offered?.count]);
  const submit = (event: Event): void => {
    event.preventDefault();
    draft.send();
  };
  return (
    <form class="composer" onSubmit={submit}>
      {completions.length > 0 && <Completions id={list} draft={draft} />}
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        {...(completions.length > 0 && {
          'aria-controls': list,
          'aria-activedescendant': optionId(list, active),
        })}
        value={text}
        onInput={({ currentTarget }) => draft.put(currentTarget.value)}
        onKeyDown={draft.press}
      />
      <button type="submit" class="button primary" aria-label="Send" disabled={text.trim() === ''}>
        ➤
      </button>
    </form>
  );
}

function Completions({ id, draft }: { readonly id: string; readonly draft: Draft }): JSX.Element {
  return (
    <OptionList
      id={id}
      label="Commands"
      look="completions"
      options={draft.completions}
      active={draft.active}
      keyOf={({ value }) => value}
      choose={draft.accept}
      show={({ title, detail }) => (
        <>
          <strong>{title}</strong> <span>{detail}</span>
        </>
      )}
    />
  );
}
