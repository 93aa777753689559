import type { Catalogue, Region } from '../domain/catalogue.ts';
import { Failure } from '../domain/failure.ts';
import { draftIssue, type IssueDraft } from '../domain/issue-draft.ts';
import { markerOf } from '../domain/marker.ts';
import type { Issue, PartnerRequest } from '../domain/request.ts';
import { announceJob, type Tasks } from '../domain/job.ts';
import { messageLinkOf, namesOf } from './context.ts';
import { once } from './once.ts';
import type { TaskParts } from './tasks.ts';

/** Opens the request's issue in its region's project, exactly once, and has it announced. */
export function openIssue(parts: TaskParts): Tasks['open-issue'] {
  return async ({ requestId }) => {
    const request = await parts.store.request(requestId);
    if (request === undefined || request.progress.kind === 'opened') return;
    const issue = await openOnce(parts, request);
    await parts.store.change(request.id, {
      progress: { kind: 'opened', issue },
      doubts: { issue: undefined },
      jobs: [announceJob(request.id)],
    });
  };
}

function openOnce(parts: TaskParts, request: PartnerRequest): Promise<Issue> {
  const { store, tracker, now } = parts;
  const region = regionOf(request, parts.catalogue);
  return once({
    service: 'gitlab',
    done: undefined,
    doubtUntil: request.doubts.issue,
    look: () => tracker.findIssue(region.project, markerOf(request), request.createdAt),
    prepare: async () => {
      const draft = await draftOf(parts, request);
      return () => tracker.openIssue(region.project, draft);
    },
    doubt: async (until) => {
      await store.change(request.id, { doubts: { issue: until } });
    },
    now,
  });
}

async function draftOf({ messenger, catalogue }: TaskParts, request: PartnerRequest): Promise<IssueDraft> {
  const people = await namesOf(request, messenger);
  const messageLink = await messageLinkOf(request, messenger);
  return draftIssue({ request, catalogue, people, ...(messageLink !== undefined && { messageLink }) });
}

/** A region that has left the catalogue is a matter for the operator: the request is kept for them. */
function regionOf(request: PartnerRequest, catalogue: Catalogue): Region {
  const region = catalogue.regions.find(({ name }) => name === request.route.region);
  if (region !== undefined) return region;
  const why = `region ${request.route.region} is no longer in the catalogue`;
  throw new Failure('gitlab', 'no-region', { kind: 'never' }, why);
}
