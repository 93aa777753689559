import { Failure } from '../domain/failure.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { TaskParts } from './tasks.ts';

export type CheckProjectsParts = Pick<TaskParts, 'catalogue' | 'warn'> & {
  readonly tracker: Pick<Tracker, 'obstacleIn'>;
};

/**
 * Looks at the project of each region before the first request goes there, and warns whoever runs this app of
 * what stands in the way. What GitLab does not tell now shows with the requests.
 */
export function checkProjects({ catalogue, tracker, warn }: CheckProjectsParts): () => Promise<void> {
  return async () => {
    const regionsOf = Map.groupBy(catalogue.regions, ({ project }) => project);
    for (const [project, regions] of regionsOf) {
      const why = await tracker.obstacleIn(project).catch(untold);
      if (why === undefined) continue;
      warn('requests of a region will not arrive as they should', {
        regions: regions.map(({ name }) => name),
        project,
        why,
      });
    }
  };
}

function untold(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}
