import type { ViewState } from '../../slack/view.ts';

/** Block and element an act is meant for. */
export type Target = { readonly blockId: string; readonly actionId: string };

type Entry = string | string[];

/** Where blocks stand: what their elements hold, and what happens when somebody uses one. */
export type Surface = {
  readonly values: ViewState;
  /** By block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** A click, or a choice where `entry` is given. */
  use(target: Target, entry: Entry | undefined): void;
  /** The same for text, which changes with every key. */
  type(target: Target, text: string): void;
  /** Types into an external select. */
  suggest(
    target: Target,
    typed: string,
  ): Promise<readonly { readonly value: string; readonly label: string }[]>;
  /** Chooses what an external select offered for `typed`. */
  choose(target: Target, label: Entry, typed: string): void;
};
