import { newProject, userNamed, type ProjectSeed } from './world/seed.ts';
import type { Issue, Project, Role, Token, World } from './world/world.ts';

/** What an administrator of this GitLab may do and see. */
export type Administration = {
  /** By path or id; throws for one that is not there. */
  project(name: string | number): Project;
  addProject(seed: ProjectSeed): Project;
  /** Issues of one project, or of all. */
  issues(project?: string | number): readonly Issue[];
  /** Renames or transfers a project; its old path is redirected. */
  moveProject(project: string, path: string): void;
  /** Undefined: no longer a member. */
  setRole(project: string, username: string, role: Role | undefined): void;
  /** Changes the bot's token: revoke it, let it expire, take scopes away. */
  setToken(changes: Partial<Pick<Token, 'scopes' | 'revoked' | 'expiresAt'>>): void;
};

export function createAdministration(world: World): Administration {
  function project(name: string | number): Project {
    const found = world.projects.find(({ id, path }) => id === name || path === name);
    if (found === undefined) throw new Error(`there is no project ${name} here`);
    return found;
  }

  return {
    project,
    addProject(seed) {
      const added = newProject(world, seed);
      world.projects.push(added);
      return added;
    },
    issues: (name) =>
      name === undefined ? world.projects.flatMap(({ issues }) => issues) : project(name).issues,
    moveProject(name, path) {
      const moved = project(name);
      moved.formerPaths.push(moved.path);
      moved.path = path;
    },
    setRole(name, username, role) {
      const { id } = userNamed(world, username);
      if (role === undefined) project(name).members.delete(id);
      else project(name).members.set(id, role);
    },
    setToken(changes) {
      for (const token of world.tokens) Object.assign(token, changes);
    },
  };
}
