import type { Group, Label, Project, Role, User, World } from './world.ts';

/** What a project starts with. Everything may be left out. */
export type ProjectSeed = {
  readonly path: string;
  /** Role by username. */
  readonly members?: Readonly<Record<string, Role>>;
  readonly labels?: readonly string[];
  readonly template?: string;
};

const people = [
  { username: 'engage-csa-bot', name: 'engage-csa', bot: true },
  { username: 'csa-austin', name: 'Max Reyes', bot: false },
  { username: 'csa-london', name: 'Dan Shah', bot: false },
  { username: 'csa-sydney', name: 'Cleo Tran', bot: false },
  { username: 'pam-berlin', name: 'Pia Lang', bot: false },
  { username: 'outsider', name: 'Olly Outside', bot: false },
] as const;

const groups = [
  'gitlab-com',
  'gitlab-com/channel',
  'gitlab-com/channel/partners',
  'gitlab-com/channel/partners/amer',
  'gitlab-com/channel/partners/apac',
  'gitlab-com/channel/partners/emea',
  'gitlab-com/partner-solutions-architects',
];

const groupLabels = [
  'Partner-SA',
  'Partner-Acct-Nordwind_Systems_EMEA',
  'Partner-Acct-Harbour_Cloud_APAC',
  'Partner-Acct-Blue_Mesa_AMER',
  'CSA-Theme::Align',
  'CSA-Theme::Enable',
  'CSA-Theme::Expand',
  'CSA-Urgency::Soon',
  'CSA-Urgency::Urgent',
];

const subRegions = {
  amer: ['AMER', 'Federal', 'LATAM', 'Global'],
  apac: ['APAC', 'India', 'Japan', 'Global'],
  emea: ['EMEA', 'META', 'Global'],
} as const;

const everybody: Readonly<Record<string, Role>> = {
  'engage-csa-bot': 'reporter',
  'csa-austin': 'developer',
  'csa-london': 'developer',
  'csa-sydney': 'developer',
  'pam-berlin': 'reporter',
};

const threeRegions: readonly ProjectSeed[] = Object.entries(subRegions).map(([region, names]) => ({
  path: `gitlab-com/channel/partners/${region}/${region}-internal`,
  members: everybody,
  labels: names.map((name) => `CSA-Region::${name}`),
}));

/** Access token of the bot: made up, shaped like GitLab's. */
export const botToken = 'glpat-sandbox-000000000000';

/** People, groups, three regional projects (or those given) and the bot's token. */
export function seedWorld(world: World, projects: readonly ProjectSeed[] = threeRegions): void {
  for (const person of people) {
    world.users.push({ id: world.nextId(), ...person, email: `${person.username}@example.com` });
  }
  for (const path of groups) world.groups.push({ id: world.nextId(), path, labels: [] });
  const shared = world.groups.find(({ path }) => path === 'gitlab-com/channel/partners');
  shared?.labels.push(...groupLabels.map((name) => label(world, name, shared)));
  for (const project of projects) world.projects.push(newProject(world, project));
  world.tokens.push({
    value: botToken,
    user: userNamed(world, 'engage-csa-bot'),
    scopes: ['api'],
    revoked: false,
    expiresAt: null,
  });
}

export function newProject(world: World, seed: ProjectSeed): Project {
  const roles = Object.entries(seed.members ?? everybody);
  return {
    id: world.nextId(),
    path: seed.path,
    formerPaths: [],
    members: new Map(roles.map(([username, role]) => [userNamed(world, username).id, role])),
    labels: (seed.labels ?? []).map((name) => label(world, name)),
    issues: [],
    template: seed.template ?? '',
    archived: false,
  };
}

/** A user by username; throws where there is none, since that is a mistake in a test. */
export function userNamed(world: World, username: string): User {
  const user = world.users.find((candidate) => candidate.username === username);
  if (user === undefined) throw new Error(`nobody here is called ${username}`);
  return user;
}

function label(world: World, name: string, group?: Group): Label {
  const base = { id: world.nextId(), name, color: '#6699cc', description: null };
  return group === undefined ? base : { ...base, groupId: group.id };
}
