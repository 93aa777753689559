import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputProps } from './input-props.ts';

/** How long a pause in typing is before the bot is asked. */
const pauseMs = 120;

export type Search = {
  /** What stands in the box while one searches; undefined when one does not. */
  readonly typed: string | undefined;
  /** What the bot offered, and for which text. */
  readonly offer: { readonly typed: string; readonly labels: readonly string[] } | undefined;
  type(text: string): void;
  stop(): void;
};

/** Asks the bot at every pause in typing; a late answer to older typing is dropped. */
export function useSearch({ element, surface, target }: InputProps): Search {
  const [typed, setTyped] = useState<string>();
  const [offer, setOffer] = useState<Search['offer']>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<string>(undefined);
  const least = typeof element['min_query_length'] === 'number' ? element['min_query_length'] : 3;
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(wanted: string): Promise<void> {
    const found = await surface.suggest(target, wanted);
    if (latest.current === wanted) setOffer({ typed: wanted, labels: found.map(({ label }) => label) });
  }
  return {
    typed,
    offer,
    type(text) {
      setTyped(text);
      latest.current = text;
      clearTimeout(timer.current);
      if (text.length < least) setOffer(undefined);
      else timer.current = setTimeout(() => void ask(text), pauseMs);
    },
    stop() {
      latest.current = undefined;
      clearTimeout(timer.current);
      setTyped(undefined);
      setOffer(undefined);
    },
  };
}
