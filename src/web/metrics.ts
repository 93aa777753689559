import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Numbers an operator watches. One registry for each bot, so that two in one process do not mix. */
export type Metrics = {
  /** Attempts of jobs by name and outcome (`done`, `retry`, `wait`, `parked`). */
  readonly attempts: Counter<'job' | 'outcome'>;
  /** Requests written down, by region. */
  readonly requests: Counter<'region'>;
  /** Seconds from request to link in the thread. */
  readonly linkSeconds: Histogram;
  text(): Promise<string>;
};

/** Creates the registry with the process's own figures in it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    attempts: new Counter({
      name: 'csa_job_attempts_total',
      help: 'Attempts of background jobs by outcome',
      labelNames: ['job', 'outcome'],
      registers,
    }),
    requests: new Counter({
      name: 'csa_requests_total',
      help: 'Partner requests written down, by region',
      labelNames: ['region'],
      registers,
    }),
    linkSeconds: new Histogram({
      name: 'csa_link_seconds',
      help: 'Seconds from the request to the issue link in its thread',
      buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 3600],
      registers,
    }),
    text: () => registry.metrics(),
  };
}
