import type { JSX } from 'preact';
import { useDesk } from '../desk.ts';
import { useProgress } from './progress.ts';

/** What a newcomer may try, ticked off as it happens. */
export function Guide({ type }: { readonly type: (text: string) => void }): JSX.Element {
  const { picture } = useDesk();
  const done = useProgress();
  const [command] = picture.app.commands;
  const steps = [
    {
      isDone: done.asked,
      text: (
        <>
          Type{' '}
          <button type="button" class="typed" onClick={() => type(`${command?.command ?? '/'} `)}>
            {command?.command}
          </button>{' '}
          below and press Enter. Fill the form in, or let the example do it, and submit.
        </>
      ),
    },
    { isDone: done.followed, text: <>Watch the card, then follow its link to the issue.</> },
    {
      isDone: done.stormy,
      text: <>Make bad weather: take GitLab down or kill the bot, ask again, and make it fine again.</>,
    },
  ];
  return (
    <section class="guide" aria-label="Things to try">
      <h3>A minute to try it</h3>
      <ol>
        {steps.map(({ isDone, text }, index) => (
          <li key={index} class={isDone ? 'done' : ''}>
            <span class="step" role="img" aria-label={isDone ? 'Done' : 'To do'}>
              {isDone ? '✓' : index + 1}
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
