import { renderMessage } from './blocks/render.ts';
import { isReply } from './message.ts';
import type { Traffic } from './traffic.ts';
import type { World } from './world.ts';

/** The workspace on one page, for whoever waited in vain. */
export function picture(world: World): string {
  const messages = [...world.messages].flatMap(([channel, all]) =>
    [...all.values()].map((message) => {
      const where = isReply(message) ? `${channel} > ${message.thread_ts ?? ''}` : channel;
      return `${where} ${message.ts} ${message.user}: ${oneLine(renderMessage(message))}`;
    }),
  );
  const whispers = world.ephemerals.map(
    (one) => `${one.channel} only ${one.to}: ${oneLine(renderMessage(one))}`,
  );
  const modals = [...world.modals].flatMap(([user, stack]) =>
    stack.map(
      ({ definition, errors }) => `${user}: ${definition.callback_id ?? ''} ${JSON.stringify(errors)}`,
    ),
  );
  const recent = world.traffic.slice(-20).map(trafficLine);
  const faults = world.faults.list().map(({ method, kind }) => `${method} ${kind}`);
  return [
    section('messages', messages),
    section('whispers', whispers),
    section('modals', modals),
    section('faults left', faults),
    section('last traffic', recent),
  ].join('\n');
}

function trafficLine(entry: Traffic): string {
  if (entry.direction === 'from-bot') {
    const fault = entry.fault === undefined ? '' : ` (fault: ${entry.fault})`;
    const { answer } = entry;
    return `bot → ${entry.method}${fault}: ${answer ? (answer['ok'] === true ? 'ok' : String(answer['error'])) : 'no answer'}`;
  }
  const { receipt } = entry;
  const end = receipt
    ? receipt.kind === 'acked'
      ? `acked in ${Math.round(receipt.ms)} ms`
      : receipt.error
    : 'open';
  return `${entry.kind} → bot: ${end}`;
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ⏎ ').slice(0, 160);
}
