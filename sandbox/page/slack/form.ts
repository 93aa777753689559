import { useMemo, useState } from 'preact/hooks';
import type { SeenView } from '../../slack/actor/sight.ts';
import type { Surface } from '../blocks/surface.ts';
import { useDesk, type Desk } from '../desk.ts';
import { createModalQueue, type ModalQueue } from './modal-queue.ts';

/** What can be done in a modal. */
export type Form = {
  readonly surface: Surface;
  /** It was submitted and the bot has not answered yet. */
  readonly isBusy: boolean;
  /** Slack's word for why the submission did not get through. */
  readonly trouble: string | undefined;
  submit(): Promise<void>;
  close(): void;
  fillExample(): void;
};

export function useForm(view: SeenView): Form {
  const { act } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const queue = useMemo(
    () => createModalQueue((field, text) => act({ do: 'fill', field, entry: text })),
    [view.id],
  );
  return {
    surface: surfaceOf(view, queue, act),
    isBusy,
    trouble,
    async submit() {
      if (isBusy) return;
      setBusy(true);
      setTrouble(undefined);
      const { error } = await queue.afterwards(() => act({ do: 'submit' }));
      setBusy(false);
      if (error !== undefined && error !== 'incomplete_form') setTrouble(error);
    },
    close: () => void queue.afterwards(() => act({ do: 'close' })),
    fillExample: () => void queue.afterwards(() => act({ do: 'fill-example' })),
  };
}

function surfaceOf({ values, errors }: SeenView, queue: ModalQueue, act: Desk['act']): Surface {
  return {
    values,
    errors,
    type: queue.type,
    use: (what, entry) =>
      void queue.afterwards(() =>
        entry === undefined
          ? act({ do: 'click', target: 'modal', what })
          : act({ do: 'fill', field: what, entry }),
      ),
    async suggest(field, typed) {
      const { suggestions = [] } = await queue.afterwards(() => act({ do: 'suggest', field, typed }));
      return suggestions;
    },
    choose: (field, entry, typed) => void queue.afterwards(() => act({ do: 'fill', field, entry, typed })),
  };
}
