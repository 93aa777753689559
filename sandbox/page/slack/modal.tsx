import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeenView } from '../../slack/actor/sight.ts';
import { Blocks } from '../blocks/blocks.tsx';
import type { Surface } from '../blocks/surface.ts';
import { useDesk } from '../desk.ts';
import { createModalQueue } from './modal-queue.ts';

type Props = { readonly view: SeenView; readonly depth: number };

/**
 * The top modal. It covers only the Slack part, so that traffic and weather stay in reach while it is
 * open; what is behind it is inert.
 */
export function Modal({ view, depth }: Props): JSX.Element {
  const { act } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const frame = useRef<HTMLElement>(null);
  const queue = useMemo(
    () => createModalQueue((field, text) => act({ do: 'fill', field, entry: text })),
    [view.id],
  );
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('.modal-body :is(input, select, textarea)')?.focus();
  }, [view.id]);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [view.errors]);

  const surface: Surface = {
    values: view.values,
    errors: view.errors,
    type: queue.type,
    use: (what, entry) =>
      void queue.afterwards(() =>
        entry === undefined
          ? act({ do: 'click', target: 'modal', what })
          : act({ do: 'fill', field: what, entry }),
      ),
    suggest: async (field, typed) =>
      (await queue.afterwards(() => act({ do: 'suggest', field, typed }))).suggestions ?? [],
    choose: (field, entry, typed) => void queue.afterwards(() => act({ do: 'fill', field, entry, typed })),
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const { error } = await queue.afterwards(() => act({ do: 'submit' }));
    setBusy(false);
    if (error !== undefined && error !== 'incomplete_form') setTrouble(error);
  };
  const close = (): void => void queue.afterwards(() => act({ do: 'close' }));
  const example = (): void => void queue.afterwards(() => act({ do: 'fill-example' }));
  return (
    <div class="modal-shade">
      <section
        ref={frame}
        class={depth > 1 ? 'modal stacked' : 'modal'}
        role="dialog"
        aria-labelledby="modal-title"
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) void submit();
          }}
        >
          <header class="modal-head">
            <h2 id="modal-title">{view.title}</h2>
            <button type="button" class="quiet" aria-label="Close" onClick={close}>
              ✕
            </button>
          </header>
          <div class="modal-body">
            {trouble !== undefined && (
              <p class="trouble" role="alert">
                We had some trouble connecting. Try again? <code>{trouble}</code>
              </p>
            )}
            <Blocks blocks={view.blocks} surface={surface} />
          </div>
          <footer class="modal-foot">
            {view.callbackId === 'request-form' && (
              <button type="button" class="quiet example" onClick={example}>
                Fill in an example
              </button>
            )}
            <button type="button" class="button" onClick={close}>
              {view.close ?? 'Cancel'}
            </button>
            {view.submit !== undefined && (
              <button type="submit" class="button primary" disabled={isBusy}>
                {isBusy ? 'Sending…' : view.submit}
              </button>
            )}
          </footer>
        </form>
      </section>
    </div>
  );
}
