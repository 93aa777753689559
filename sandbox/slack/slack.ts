import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { actAs, type Actor } from './actor/actor.ts';
import { createChanges } from './changes.ts';
import { archive } from './conversations.ts';
import { ackLimitMs as slackAckLimitMs, type Parcel, type Receipt } from './delivery/parcel.ts';
import { signedHttp } from './delivery/signed-http.ts';
import { createSockets } from './delivery/sockets.ts';
import { apiPath, listen, openDoors, responsePath, stop, type Door } from './doors.ts';
import type { Faults } from './faults.ts';
import { appToken, botToken, signingSecret } from './identity.ts';
import { readManifest, type Manifest } from './manifest.ts';
import type { SimMessage } from './message.ts';
import { allMessages } from './messages.ts';
import { picture } from './picture.ts';
import {
  defaultChannels,
  defaultPeople,
  defaultUserGroups,
  type SimChannel,
  type SimPerson,
  type SimUserGroup,
} from './seeds.ts';
import type { Call, Traffic } from './traffic.ts';
import { until, type Found } from './until.ts';
import { createWorld, resetWorld, type Seeds, type World } from './world.ts';

export { livePings } from './blocks/pings.ts';
export { renderMessage, renderText } from './blocks/render.ts';
export type { Actor } from './actor/actor.ts';
export type { Interaction } from './actor/interaction.ts';
export type { SeenMessage } from './actor/sight.ts';
export type { Fault } from './faults.ts';
export type { SimMessage } from './message.ts';
export type { SimPerson } from './seeds.ts';
export type { Traffic } from './traffic.ts';

/** Socket Mode, or signed HTTP to one request URL. */
type DeliveryWay = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string };

export type SlackOptions = {
  /** Default: a free one. */
  readonly port?: number;
  /** Path of the app's manifest; default: the project's. */
  readonly manifest?: string;
  readonly people?: readonly SimPerson[];
  readonly channels?: readonly SimChannel[];
  readonly userGroups?: readonly SimUserGroup[];
  /** Milliseconds since 1970: message timestamps, trigger and response_url ages. */
  readonly now?: () => number;
  readonly delivery?: DeliveryWay;
  /** How long the bot may take to ack; Slack's is 3,000 ms. */
  readonly ackLimitMs?: number;
};

/** A simulated Slack workspace on loopback, running until it is disposed of. */
export type Slack = AsyncDisposable & {
  /** For `SLACK_API_URL`; ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** As much of the app's manifest as this workspace goes by. */
  readonly manifest: Manifest;
  readonly as: (user: string) => Actor;
  readonly people: () => readonly SimPerson[];
  readonly channels: () => readonly SimChannel[];
  /** Somebody archives a channel: nothing more is said there. */
  readonly archive: (channel: string) => void;
  readonly faults: Faults;
  /** The bot's web API calls, oldest first. */
  readonly calls: readonly Call[];
  /** Calls and deliveries, oldest first. */
  readonly traffic: readonly Traffic[];
  /** What was really said in a channel, oldest first, replies included. */
  readonly messages: (channel: string) => readonly SimMessage[];
  /** Waits, without polling, for something truthy; rejects with a picture of the workspace. */
  readonly until: <T>(look: () => T, wait?: { readonly timeoutMs?: number }) => Promise<Found<T>>;
  /** Is told of every change; returns the function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
  readonly picture: () => string;
  readonly deliverTo: (way: DeliveryWay) => void;
  /** Sends the bot something as it is, past everything a person could do: for benchmarks and bad payloads. */
  readonly deliver: (parcel: Parcel) => Promise<Receipt>;
  readonly connections: () => number;
  /** Slack's notice that sockets should be renewed. */
  readonly refreshSockets: (reason?: 'refresh_requested' | 'warning' | 'link_disabled') => void;
  /** Cuts all sockets without notice. */
  readonly dropSockets: () => void;
  /** Makes waiting retries of events now instead of after 1 and 5 minutes. */
  readonly retryNow: () => Promise<void>;
  readonly waitingRetries: () => number;
  /** Back to the seeds; sockets stay. */
  readonly reset: () => void;
  /** Opens a further door, such as a control surface: paths below `prefix` are its own. */
  readonly mount: (prefix: string, door: Door) => void;
};

const projectManifest = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

/** Starts a simulated Slack on 127.0.0.1. */
export async function startSlack(options: SlackOptions = {}): Promise<Slack> {
  const { port = 0, now = Date.now, ackLimitMs = slackAckLimitMs } = options;
  const manifest = await readManifest(options.manifest ?? projectManifest);
  const changes = createChanges();
  const sockets = createSockets({ ackLimitMs, changed: changes.fire });
  const server = createServer();
  const base = await listen(server, port);
  const seeds: Seeds = {
    people: options.people ?? defaultPeople,
    channels: options.channels ?? defaultChannels,
    userGroups: options.userGroups ?? defaultUserGroups,
  };
  const responseUrlBase = (): string => `http://${base}${responsePath}`;
  const world = createWorld({ now, manifest, seeds, responseUrlBase, changes, transport: sockets.transport });
  const doors = openDoors(world, server, sockets, base);
  const deliverTo = (way: DeliveryWay): void =>
    world.courier.use(way.kind === 'http' ? signedHttp(way.url, ackLimitMs) : sockets.transport);
  if (options.delivery) deliverTo(options.delivery);
  return {
    apiUrl: `http://${base}${apiPath}`,
    botToken,
    appToken,
    signingSecret,
    manifest,
    ...observation(world),
    as: (user) => actAs(world, user),
    archive: (channel) => archive(world, channel),
    faults: world.faults,
    deliverTo,
    deliver: world.courier.send,
    connections: sockets.count,
    refreshSockets: (reason = 'refresh_requested') => sockets.refresh(reason),
    dropSockets: sockets.drop,
    retryNow: world.courier.retryNow,
    waitingRetries: world.courier.waiting,
    reset: () => resetWorld(world, seeds),
    mount: (prefix, door) => void doors.set(prefix, door),
    [Symbol.asyncDispose]: () => stop(world, server, sockets),
  };
}

function observation(world: World) {
  return {
    people: () => [...world.people.values()],
    channels: () => [...world.channels.values()],
    calls: world.calls,
    traffic: world.traffic,
    messages: (channel: string) => allMessages(world, channel),
    until: <T>(look: () => T, wait?: { readonly timeoutMs?: number }) =>
      until(world.changes, () => picture(world), look, wait),
    onChange: world.changes.listen,
    picture: () => picture(world),
  };
}
