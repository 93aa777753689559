import type { ParcelKind, Receipt } from '../delivery/parcel.ts';
import { app, team } from '../identity.ts';
import type { Json } from '../json.ts';
import { teamOf, type SimPerson } from '../seeds.ts';
import type { World } from '../world.ts';

/** What became of something a person did. */
export type Interaction = {
  readonly acked: boolean;
  /** From sending to ack, or to giving up after 3 s. */
  readonly ackMs: number;
  /** What the bot sent with its ack. */
  readonly response?: unknown;
  /** Slack's word for what went wrong, as its client shows it: `operation_timeout`. */
  readonly error?: string;
};

/** The same for something that never left for the bot. */
export function refused(error: string): Interaction {
  return { acked: false, ackMs: 0, error };
}

/** Sends an interaction to the bot and waits for its ack; nothing is retried. */
export async function interact(world: World, kind: ParcelKind, body: Json): Promise<Interaction> {
  return outcome(await world.courier.send({ kind, body }));
}

export function outcome(receipt: Receipt): Interaction {
  return receipt.kind === 'acked'
    ? { acked: true, ackMs: receipt.ms, response: receipt.body }
    : { acked: false, ackMs: receipt.ms, error: receipt.error };
}

/** What every interactive payload carries about the person, the app and the workspace. */
export function payloadBase(world: World, user: string): Json {
  const { name } = person(world, user);
  return {
    user: { id: user, username: name, name, team_id: teamOf(person(world, user)) },
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: app.id,
    token: 'simulated',
  };
}

/** Throws on an id nobody has: a mistake in the test or the page, not of the bot. */
export function person(world: World, id: string): SimPerson {
  const found = world.people.get(id);
  if (!found) throw new Error(`Nobody here has the id ${id}`);
  return found;
}
