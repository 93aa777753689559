import { createAdministration, type Administration } from './administration.ts';
import { createFaults, type Faults } from './faults.ts';
import { createHooks, type Hooks } from './hooks/hooks.ts';
import { listen } from './listen.ts';
import { createPerson, type Person } from './person.ts';
import { createReception, type ReceivedCall } from './reception.ts';
import { createLimits, defaultRateLimits, type RateLimits } from './rest/limits.ts';
import type { Violation } from './serve-call.ts';
import { botToken, seedWorld, userNamed, type ProjectSeed } from './world/seed.ts';
import { createWorld, type Found, type Project, type Ran, type User } from './world/world.ts';

export type GitLabOptions = {
  /** 0, the default: any free one. */
  readonly port?: number;
  /** Absent: the three regional projects. */
  readonly projects?: readonly ProjectSeed[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Calls a minute. */
  readonly rateLimits?: Partial<RateLimits>;
};

/** A simulated GitLab on loopback, and a simulation only. */
export type GitLab = AsyncDisposable &
  Administration & {
    /** Base address, without /api/v4. */
    readonly url: string;
    /** The bot's access token. */
    readonly token: string;
    /** The bot's user. */
    readonly bot: User;
    readonly users: readonly User[];
    readonly projects: readonly Project[];
    /** Every call received, oldest first. */
    readonly calls: readonly ReceivedCall[];
    /** Calls that GitLab's published API description would refuse. */
    readonly violations: readonly Violation[];
    /** Quick actions that ran, whoever wrote them. */
    readonly ran: readonly Ran[];
    readonly mentions: readonly Found[];
    readonly references: readonly Found[];
    readonly faults: Faults;
    readonly hooks: Hooks;
    /** Somebody at a browser, by username. */
    as(username: string): Person;
    /** Resolves as soon as the predicate holds; rejects after `timeoutMs` (default 10 s). */
    until(predicate: () => boolean, options?: { readonly timeoutMs?: number }): Promise<void>;
    /** Is told of every change; returns the function that stops it. */
    onChange(listener: () => void): () => void;
    /** As it was at the start: seeds with their ids, no issues, no faults, no hooks. */
    reset(): void;
  };

/** Starts a simulated GitLab on 127.0.0.1. */
export async function startGitLab(options: GitLabOptions = {}): Promise<GitLab> {
  const { now = Date.now, port = 0 } = options;
  const world = createWorld(() => new Date(now()));
  const limits = createLimits({ ...defaultRateLimits, ...options.rateLimits }, world.now);
  const [faults, hooks] = [createFaults(world), createHooks(world)];
  const reception = createReception(world, limits, faults);
  const { calls, violations } = reception;
  const { users, projects, ran, mentions, references } = world;
  const observed = { users, projects, calls, violations, ran, mentions, references };
  seedWorld(world, options.projects);
  const server = await listen(port, (message, response) => {
    reception.receive(message, response).catch((error: unknown) => response.destroy(error as Error));
  });
  world.url = server.url;

  return {
    ...createAdministration(world),
    ...observed,
    url: server.url,
    token: botToken,
    faults,
    hooks,
    get bot() {
      return userNamed(world, 'engage-csa-bot');
    },
    as: (username) => createPerson(world, username),
    until: (predicate, { timeoutMs = 10_000 } = {}) =>
      world.signals.until(predicate, timeoutMs, predicate.toString()),
    onChange: (listener) => world.signals.onChange(listener),
    reset() {
      for (const part of [faults, hooks, limits, reception, world]) part.clear();
      seedWorld(world, options.projects);
      world.signals.changed();
    },
    async [Symbol.asyncDispose]() {
      faults.clear();
      await server.close();
    },
  };
}
