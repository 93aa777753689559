import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../control/wire.ts';

export type Live = { readonly picture: Picture | undefined; readonly isConnected: boolean };

/** Everything as this person sees it, kept up to date; the browser reconnects by itself. */
export function useLive(me: string): Live {
  const [live, setLive] = useState<Live>({ picture: undefined, isConnected: true });
  useEffect(() => {
    const source = new EventSource(`/control/stream?as=${encodeURIComponent(me)}`);
    source.addEventListener('message', ({ data }: MessageEvent<string>) =>
      setLive({ picture: JSON.parse(data) as Picture, isConnected: true }),
    );
    source.addEventListener('error', () => setLive((last) => ({ ...last, isConnected: false })));
    return () => source.close();
  }, [me]);
  return live;
}
