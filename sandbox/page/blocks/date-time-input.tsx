import type { JSX } from 'preact';
import { accessible, valueIn, type InputProps } from './input-props.ts';

/** A moment, which Slack counts in seconds and a person reads in local time. */
export function DateTimeInput(props: InputProps): JSX.Element {
  const { surface, target } = props;
  const held = valueIn(props)?.['selected_date_time'];
  return (
    <input
      type="datetime-local"
      value={typeof held === 'number' ? localTime(held) : ''}
      {...accessible(props)}
      onChange={({ currentTarget }) => {
        const ms = Date.parse(currentTarget.value);
        surface.use(target, Number.isNaN(ms) ? '' : String(ms / 1000));
      }}
    />
  );
}

function localTime(seconds: number): string {
  const moment = new Date(seconds * 1000);
  return new Date(seconds * 1000 - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
