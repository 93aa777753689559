import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type ToastState = {
  readonly sentence: string | undefined;
  say(sentence: string): void;
  hush(): void;
};

const shownMs = 8_000;

/** One sentence for whoever is here, for some seconds. */
export function useToast(): ToastState {
  const [said, setSaid] = useState<{ readonly sentence: string }>();
  useEffect(() => {
    const timer = setTimeout(() => setSaid(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  return {
    sentence: said?.sentence,
    say: (sentence) => setSaid({ sentence }),
    hush: () => setSaid(undefined),
  };
}

export function Toast({ toast: { sentence, hush } }: { readonly toast: ToastState }): JSX.Element {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {sentence !== undefined && (
        <p class="toast">
          {sentence}
          <button type="button" class="quiet" aria-label="Dismiss" onClick={hush}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
