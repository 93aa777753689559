import { Failure } from '../domain/failure.ts';
import { MovedProject } from './translate.ts';

/** Numeric ids of projects, by full path. */
export type ProjectIds = {
  idOf(path: string): Promise<number>;
  /** Runs `work` with the id; when GitLab says that id is gone, once more with the one it has now. */
  with<Result>(path: string, work: (id: number) => Promise<Result>): Promise<Result>;
};

/**
 * GitLab redirects reads of a moved or renamed project and refuses every write to its old path; the
 * number stays. So the path is looked up once and the number is used.
 */
export function createProjectIds(lookUp: (path: string) => Promise<number>): ProjectIds {
  const known = new Map<string, number>();

  async function idOf(path: string): Promise<number> {
    const id = known.get(path) ?? (await lookUp(path).catch(movedTo));
    known.set(path, id);
    return id;
  }

  return {
    idOf,
    async with(path, work) {
      const id = await idOf(path);
      try {
        return await work(id);
      } catch (error) {
        if (!isGone(error)) throw error;
        known.delete(path);
        // Nothing happened under the old number, so a second try cannot do it twice.
        const fresh = await idOf(path);
        if (fresh === id) throw error;
        return await work(fresh);
      }
    },
  };
}

function movedTo(error: unknown): number {
  if (error instanceof MovedProject) return error.projectId;
  throw error;
}

function isGone(error: unknown): boolean {
  return error instanceof Failure && (error.code === '404' || error.code === '405');
}
