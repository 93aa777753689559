import type { Changes } from './changes.ts';
import { createCourier, type Courier } from './delivery/courier.ts';
import type { Transport } from './delivery/parcel.ts';
import { createFaults, type FaultBoard } from './faults.ts';
import { createIds, type Ids } from './ids.ts';
import type { Manifest } from './manifest.ts';
import type { Ephemeral, SimMessage } from './message.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { botPerson, type SimChannel, type SimPerson, type SimUserGroup } from './seeds.ts';
import { createTriggers, type Triggers } from './triggers.ts';
import type { Call, Traffic } from './traffic.ts';
import type { SimView } from './view.ts';

/** Everything the workspace knows. Rooms read and change it; each change ends with `changes.fire()`. */
export type World = {
  readonly now: () => number;
  readonly ids: Ids;
  readonly manifest: Manifest;
  readonly changes: Changes;
  readonly faults: FaultBoard;
  readonly courier: Courier;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly people: Map<string, SimPerson>;
  readonly channels: Map<string, SimChannel>;
  readonly userGroups: Map<string, SimUserGroup>;
  /** Direct-message channel id → the person the bot talks to there. */
  readonly directs: Map<string, string>;
  /** Channel id → ts → message, oldest first. */
  readonly messages: Map<string, Map<string, SimMessage>>;
  readonly ephemerals: Ephemeral[];
  /** User id → open modals, bottom first. */
  readonly modals: Map<string, SimView[]>;
  /** User id → App Home. */
  readonly homes: Map<string, SimView>;
  readonly calls: Call[];
  readonly traffic: Traffic[];
};

export type Seeds = {
  readonly people: readonly SimPerson[];
  readonly channels: readonly SimChannel[];
  readonly userGroups: readonly SimUserGroup[];
};

type Parts = {
  readonly now: () => number;
  readonly manifest: Manifest;
  readonly seeds: Seeds;
  readonly responseUrlBase: () => string;
  readonly transport: Transport;
  readonly changes: Changes;
};

export function createWorld(parts: Parts): World {
  const { now, manifest, seeds, changes } = parts;
  const ids = createIds(now);
  const faults = createFaults();
  const traffic: Traffic[] = [];
  const world: World = {
    now,
    ids,
    manifest,
    changes,
    faults,
    traffic,
    courier: createCourier({ now, traffic, changes, faults }, parts.transport),
    triggers: createTriggers(now),
    responseUrls: createResponseUrls(now, parts.responseUrlBase),
    people: new Map(),
    channels: new Map(),
    userGroups: new Map(),
    directs: new Map(),
    messages: new Map(),
    ephemerals: [],
    modals: new Map(),
    homes: new Map(),
    calls: [],
  };
  resetWorld(world, seeds);
  return world;
}

/** Back to the seeds: nothing said, nothing open, no faults. Connections stay, ids go on. */
export function resetWorld(world: World, seeds: Seeds): void {
  world.courier.clear();
  world.faults.clear();
  const { people, channels, userGroups, directs, messages, modals, homes } = world;
  for (const map of [people, channels, userGroups, directs, messages, modals, homes]) map.clear();
  for (const list of [world.ephemerals, world.calls, world.traffic]) list.length = 0;
  for (const person of [botPerson, ...seeds.people]) people.set(person.id, person);
  for (const channel of seeds.channels) channels.set(channel.id, channel);
  for (const group of seeds.userGroups) userGroups.set(group.id, group);
  world.changes.fire();
}
