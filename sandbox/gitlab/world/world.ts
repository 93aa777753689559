import { createSignals, type Signals } from './signals.ts';

/** https://docs.gitlab.com/user/permissions/ */
export const accessLevels = {
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
} as const;

export type Role = keyof typeof accessLevels;

export type User = {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly bot: boolean;
};

export type Group = { readonly id: number; readonly path: string; readonly labels: Label[] };

export type Label = {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
  /** Set for a group's label, which every project below the group shares. */
  readonly groupId?: number;
};

export type Project = {
  readonly id: number;
  path: string;
  /** Paths it had before it was moved; GitLab redirects reads from them. */
  readonly formerPaths: string[];
  readonly members: Map<number, Role>;
  readonly labels: Label[];
  readonly issues: Issue[];
  /** Default description template, used where a new issue brings none. */
  template: string;
  archived: boolean;
};

export type Issue = {
  readonly id: number;
  readonly iid: number;
  readonly project: Project;
  readonly author: User;
  readonly createdAt: Date;
  readonly notes: Note[];
  readonly awards: Award[];
  title: string;
  description: string;
  state: 'opened' | 'closed';
  labels: readonly Label[];
  assignees: readonly User[];
  dueDate: string | null;
  confidential: boolean;
  discussionLocked: boolean;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: User | null;
  movedToId: number | null;
};

export type Note = {
  readonly id: number;
  readonly issue: Issue;
  readonly author: User;
  readonly internal: boolean;
  readonly system: boolean;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
};

export type Award = {
  readonly id: number;
  readonly name: string;
  readonly user: User;
  readonly createdAt: Date;
};

export type Token = {
  readonly value: string;
  readonly user: User;
  scopes: readonly string[];
  revoked: boolean;
  /** `YYYY-MM-DD`. */
  expiresAt: string | null;
};

/** Who does something; `cause` is the X-Gitlab-Event-UUID a call brought along, for GitLab's loop guard. */
export type Actor = { readonly user: User; readonly cause?: string };

export type Where = { readonly project: string; readonly iid: number; readonly note?: number };

/** A quick action that ran. */
export type Ran = {
  readonly action: string;
  readonly argument: string;
  readonly from: 'description' | 'note';
  readonly where: Where;
  readonly by: string;
};

/** Text that GitLab's renderer acts on: somebody is told, or another item gets a "mentioned in". */
export type Found = {
  readonly text: string;
  readonly kind: string;
  readonly where: Where;
  readonly by: string;
};

export type Change = { readonly previous: unknown; readonly current: unknown };

export type WorldEvent =
  | {
      readonly kind: 'issue';
      readonly action: 'open' | 'update' | 'close' | 'reopen';
      readonly issue: Issue;
      readonly changes: Readonly<Record<string, Change>>;
      readonly actor: Actor;
    }
  | {
      readonly kind: 'note';
      readonly action: 'create' | 'update';
      readonly note: Note;
      readonly actor: Actor;
    };

/** Everything this GitLab knows, and what happened in it. */
export type World = {
  readonly users: User[];
  readonly groups: Group[];
  readonly projects: Project[];
  readonly tokens: Token[];
  readonly ran: Ran[];
  readonly mentions: Found[];
  readonly references: Found[];
  readonly signals: Signals<WorldEvent>;
  readonly now: () => Date;
  /** Base address, without /api/v4. */
  url: string;
  /** One sequence for all ids, so that no id can be taken for another. */
  nextId: () => number;
  /** Forgets everything but its address; ids begin anew, so that a seed gets the same ones again. */
  clear: () => void;
};

/** An empty GitLab. */
export function createWorld(now: () => Date): World {
  let lastId = 1000;
  const lists = { users: [], groups: [], projects: [], tokens: [], ran: [], mentions: [], references: [] };
  return {
    ...lists,
    signals: createSignals<WorldEvent>(),
    now,
    url: '',
    nextId: () => (lastId += 1),
    clear() {
      lastId = 1000;
      for (const list of Object.values<unknown[]>(lists)) list.length = 0;
    },
  };
}
