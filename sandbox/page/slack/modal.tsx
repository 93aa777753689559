import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SeenView } from '../../slack/actor/sight.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { useForm, type Form } from './form.ts';

type Props = { readonly view: SeenView; readonly depth: number };

/**
 * The top modal. It covers only the Slack part, so that traffic and weather stay in reach while it is
 * open; what is behind it is inert.
 */
export function Modal({ view, depth }: Props): JSX.Element {
  const form = useForm(view);
  const frame = useRef<HTMLElement>(null);
  const focus = (selector: string): void => frame.current?.querySelector<HTMLElement>(selector)?.focus();
  useLayoutEffect(() => focus('.modal-body :is(input, select, textarea)'), [view.id]);
  useLayoutEffect(() => focus('[aria-invalid="true"]'), [view.errors]);
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <div class="modal-shade">
      <section
        ref={frame}
        class={depth > 1 ? 'modal stacked' : 'modal'}
        role="dialog"
        aria-labelledby="modal-title"
        onKeyDown={({ key }) => key === 'Escape' && form.close()}
      >
        <form noValidate onSubmit={submit}>
          <header class="modal-head">
            <h2 id="modal-title">{view.title}</h2>
            <button type="button" class="quiet" aria-label="Close" onClick={form.close}>
              ✕
            </button>
          </header>
          <div class="modal-body">
            {form.trouble !== undefined && (
              <p class="trouble" role="alert">
                We had some trouble connecting. Try again? <code>{form.trouble}</code>
              </p>
            )}
            <Blocks blocks={view.blocks} surface={form.surface} />
          </div>
          <ModalFoot view={view} form={form} />
        </form>
      </section>
    </div>
  );
}

function ModalFoot({ view, form }: { readonly view: SeenView; readonly form: Form }): JSX.Element {
  return (
    <footer class="modal-foot">
      {view.callbackId === 'request-form' && (
        <button type="button" class="quiet example" onClick={form.fillExample}>
          Fill in an example
        </button>
      )}
      <button type="button" class="button" onClick={form.close}>
        {view.close ?? 'Cancel'}
      </button>
      {view.submit !== undefined && (
        <button type="submit" class="button primary" disabled={form.isBusy}>
          {form.isBusy ? 'Sending…' : view.submit}
        </button>
      )}
    </footer>
  );
}
