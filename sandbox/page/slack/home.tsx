import type { JSX } from 'preact';
import { Blocks } from '../blocks/blocks.tsx';
import type { Surface } from '../blocks/surface.ts';
import { useDesk } from '../desk.ts';

/** The app's Home tab, as the bot published it for this person. */
export function Home(): JSX.Element {
  const { picture, act } = useDesk();
  const { home, app } = picture;
  const surface: Surface = {
    values: home?.values ?? {},
    errors: {},
    use: (what, entry) =>
      void act({ do: 'click', target: 'home', what, ...(entry !== undefined && { entry }) }),
    type: () => {},
    suggest: () => Promise.resolve([]),
    choose: () => {},
  };
  return (
    <section class="channel" aria-label={`${app.name}: Home`}>
      <header class="channel-head">
        <h2>{app.name}: Home</h2>
      </header>
      <div class="home">
        {home ? (
          <Blocks blocks={home.blocks} surface={surface} />
        ) : (
          <p class="nothing">
            {app.hasHomeTab
              ? 'The bot has not published anything here yet.'
              : 'This version of the app has no Home tab; its manifest declares none.'}
          </p>
        )}
      </div>
    </section>
  );
}
