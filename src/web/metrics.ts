import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** How much work there is, by queue; `parked` is work that waits for a person. */
export type QueueDepth = { readonly queue: string; readonly waiting: number; readonly active: number };

/**
 * Numbers an operator watches, as Prometheus text: the process's own and the depth of the queues, read
 * when asked. One registry for each call, so that two bots in one process do not mix.
 */
export function createMetrics(depths: () => Promise<readonly QueueDepth[]>): () => Promise<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = new Gauge({
    name: 'csa_jobs',
    help: 'Jobs by queue and state; anything in the queue "parked" waits for a person',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const { queue, waiting, active } of await depths()) {
        gauge.set({ queue, state: 'waiting' }, waiting);
        gauge.set({ queue, state: 'active' }, active);
      }
    },
  });
  return () => registry.metrics();
}
