import type { Json } from './json.ts';
import type { Block } from './message.ts';

/** What an input holds, in the shape of `view.state.values`. */
export type StateValue = { readonly type: string; readonly [key: string]: unknown };

/** block_id → action_id → value. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, StateValue>>>>;

/** What an app sends as a view, checked. */
export type ViewDefinition = Json & {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Block[];
  readonly callback_id?: string;
  readonly external_id?: string;
  readonly private_metadata?: string;
  readonly clear_on_close?: boolean;
  readonly notify_on_close?: boolean;
};

/** A view as it stands before one person's eyes. */
export type SimView = {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  readonly definition: ViewDefinition;
  /** Changes with every update. */
  readonly hash: string;
  readonly values: ViewState;
  /** Under a block, after a submission was refused. */
  readonly errors: Readonly<Record<string, string>>;
};
