import { app, team } from './identity.ts';

export type SimPerson = {
  readonly id: string;
  /** Handle, as in `@name`. */
  readonly name: string;
  readonly real_name: string;
  /** IANA zone; Slack has `null` for some, and may know a zone that we do not. */
  readonly tz: string | null;
  readonly email?: string;
  /** What they do, as their profile says. */
  readonly title?: string;
  /** Default: the home team. */
  readonly team_id?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  /** Guest. */
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  /** Somebody of another workspace, met through Slack Connect. */
  readonly is_stranger?: boolean;
};

export type SimChannel = {
  readonly id: string;
  readonly name: string;
  /** The bot is a member when its user `U0BOT` is in here. */
  readonly members: readonly string[];
  readonly is_private?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_archived?: boolean;
};

export type SimUserGroup = {
  readonly id: string;
  readonly handle: string;
  readonly users: readonly string[];
};

export const botPerson: SimPerson = {
  id: app.botUser,
  name: 'engage-csa',
  real_name: 'Engage CSA',
  tz: 'Etc/UTC',
  is_bot: true,
};

/** The people every story starts with. */
export const defaultPeople: readonly SimPerson[] = [
  person('U0BERLIN', 'ada', 'Ada Berger', 'Europe/Berlin', 'Seller in Berlin'),
  person('U0AUSTIN', 'ben', 'Ben Carter', 'America/Chicago', 'Seller in Austin'),
  person('U0SYDNEY', 'cleo', 'Cleo Tran', 'Australia/Sydney', 'CSA in Sydney'),
  person('U0LONDON', 'dan', 'Dan Shah', 'Europe/London', 'CSA in London'),
  person('U0PAM', 'pam', 'Pam Ortiz', 'Europe/Madrid', 'PAM in Madrid'),
  { ...person('U0GUEST', 'gus', 'Gus Visitor', 'Europe/Paris', 'Guest'), is_restricted: true },
  {
    ...person('U0STRANGER', 'sam', 'Sam Elsewhere', 'Asia/Tokyo', 'Slack Connect stranger'),
    team_id: 'T0OTHER',
    is_stranger: true,
  },
  { ...person('U0GONE', 'gone', 'Gone Away', 'Europe/Rome'), deleted: true },
  botPerson,
];

const everybodyHere = ['U0BERLIN', 'U0AUSTIN', 'U0SYDNEY', 'U0LONDON', 'U0PAM', 'U0GUEST'];

export const defaultChannels: readonly SimChannel[] = [
  { id: 'C0CSA', name: 'partner-solutions-architects', members: [...everybodyHere, app.botUser] },
  { id: 'C0GENERAL', name: 'general', members: everybodyHere },
  { id: 'C0DEAL', name: 'deal-stadtwerke', members: [...everybodyHere, app.botUser] },
  {
    id: 'C0SHARED',
    name: 'ext-partner-acme',
    members: [...everybodyHere, 'U0STRANGER', app.botUser],
    is_ext_shared: true,
  },
];

export const defaultUserGroups: readonly SimUserGroup[] = [
  { id: 'S0CSA', handle: 'csa', users: ['U0SYDNEY', 'U0LONDON'] },
];

/** The team a person belongs to. */
export function teamOf(somebody: SimPerson): string {
  return somebody.team_id ?? team.id;
}

function person(id: string, name: string, realName: string, tz: string, title = ''): SimPerson {
  return { id, name, real_name: realName, tz, title, email: `${name}@home.example` };
}
