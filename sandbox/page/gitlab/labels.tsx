import type { JSX } from 'preact';
import type { IssuePicture } from '../../control/wire.ts';

/** Labels; of a scoped one the scope stands apart. */
export function Labels({ labels }: Pick<IssuePicture, 'labels'>): JSX.Element {
  return (
    <span class="labels">
      {labels.map(({ name, color }) => {
        const [scope, value] = name.split('::');
        return (
          <span key={name} class="label" style={{ '--label': color }}>
            {value === undefined ? (
              name
            ) : (
              <>
                <b>{scope}</b> {value}
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
