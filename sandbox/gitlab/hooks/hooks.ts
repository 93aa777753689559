import { randomUUID } from 'node:crypto';
import type { World, WorldEvent } from '../world/world.ts';
import { hookEvent, hookPayload, type HookEvent } from './payloads.ts';
import { signatureHeaders } from './sign.ts';

type HookSettings = {
  readonly url: string;
  /** Project path; absent: all projects. */
  readonly project?: string;
  /** Sent as X-Gitlab-Token. */
  readonly token?: string;
  /** `whsec_…`: the body is signed with it. */
  readonly signingToken?: string;
  /** Absent: all of them. */
  readonly events?: readonly HookEvent[];
};

type Hook = HookSettings & {
  readonly id: string;
  /** Events it was told of, by UUID: a call that brings one along tells it nothing. */
  readonly told: Set<string>;
  /** Failed deliveries in a row. */
  failures: number;
  /** Nothing is delivered before this time. */
  disabledUntil: Date | undefined;
};

type Delivery = {
  readonly hook: Hook;
  readonly event: HookEvent;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the receiver answered; `lost` when it answered nothing in 10 s; `skipped` while disabled. */
  outcome: 'pending' | 'lost' | 'skipped' | number;
};

export type Hooks = {
  add(settings: HookSettings): Hook;
  remove(hook: Hook): void;
  /** All so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Sends it once more, with the same Idempotency-Key, as the button in GitLab does. */
  resend(delivery: Delivery): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(timeoutMs?: number): Promise<void>;
  clear(): void;
};

const timeoutMs = 10_000;

/** Sends what happens in the world to whoever registered. Nothing is retried and no order is promised. */
export function createHooks(world: World): Hooks {
  const hooks: Hook[] = [];
  const deliveries: Delivery[] = [];

  async function deliver(delivery: Delivery): Promise<void> {
    delivery.outcome = 'pending';
    delivery.outcome = await post(delivery);
    countFailures(world, delivery.hook, typeof delivery.outcome === 'number' && delivery.outcome < 300);
    world.signals.changed();
  }

  world.signals.subscribe((event) => {
    for (const delivery of deliveriesOf(world, hooks, event)) {
      deliveries.push(delivery);
      if (delivery.outcome === 'pending') void deliver(delivery);
    }
  });

  return {
    deliveries,
    add(settings) {
      const hook = newHook(settings);
      hooks.push(hook);
      return hook;
    },
    remove(hook) {
      if (hooks.includes(hook)) hooks.splice(hooks.indexOf(hook), 1);
    },
    resend: deliver,
    idle: (limitMs = timeoutMs) =>
      world.signals.until(
        () => deliveries.every(({ outcome }) => outcome !== 'pending'),
        limitMs,
        'idle hooks',
      ),
    clear() {
      hooks.length = 0;
      deliveries.length = 0;
    },
  };
}

function newHook(settings: HookSettings): Hook {
  return { ...settings, id: randomUUID(), told: new Set(), failures: 0, disabledUntil: undefined };
}

function deliveriesOf(world: World, hooks: readonly Hook[], event: WorldEvent): readonly Delivery[] {
  const name = hookEvent(event);
  const uuid = event.actor.cause ?? randomUUID();
  const wanting = hooks.filter((hook) => wants(hook, event, name) && !hook.told.has(uuid));
  return wanting.map((hook) => {
    hook.told.add(uuid);
    return prepare(world, hook, event, name, uuid);
  });
}

function wants(hook: Hook, event: WorldEvent, name: HookEvent): boolean {
  const { project } = event.kind === 'issue' ? event.issue : event.note.issue;
  return (hook.project ?? project.path) === project.path && (hook.events?.includes(name) ?? true);
}

function prepare(world: World, hook: Hook, event: WorldEvent, name: HookEvent, uuid: string): Delivery {
  const id = randomUUID();
  const body = JSON.stringify(hookPayload(world, event));
  const seconds = Math.floor(world.now().getTime() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitLab/19.5.0',
    'x-gitlab-event': name,
    'x-gitlab-event-uuid': uuid,
    'x-gitlab-webhook-uuid': hook.id,
    'x-gitlab-instance': world.url,
    'idempotency-key': id,
    ...(hook.token !== undefined && { 'x-gitlab-token': hook.token }),
    ...(hook.signingToken !== undefined && signatureHeaders(hook.signingToken, id, seconds, body)),
  };
  const isDisabled = hook.disabledUntil !== undefined && hook.disabledUntil > world.now();
  return { hook, event: name, headers, body, outcome: isDisabled ? 'skipped' : 'pending' };
}

async function post({ hook, headers, body }: Delivery): Promise<number | 'lost'> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(hook.url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 'lost';
  }
}

/** Four failures in a row rest a hook for a minute, then twice as long each time; 40 end it. */
function countFailures(world: World, hook: Hook, succeeded: boolean): void {
  hook.failures = succeeded ? 0 : hook.failures + 1;
  if (hook.failures < 4) {
    hook.disabledUntil = undefined;
    return;
  }
  const minutes = Math.min(2 ** (hook.failures - 4), 24 * 60);
  const restMs = hook.failures >= 40 ? Infinity : minutes * 60_000;
  hook.disabledUntil = new Date(Math.min(world.now().getTime() + restMs, 8.64e15));
}
