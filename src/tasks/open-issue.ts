import type { Catalogue, Region } from '../domain/catalogue.ts';
import { Failure } from '../domain/failure.ts';
import { draftIssue, issueLabels, type IssueDraft } from '../domain/issue-draft.ts';
import { followIssue } from '../domain/follow-issue.ts';
import { announceJob, type Tasks } from '../domain/job.ts';
import { regionNamed } from '../domain/look-up.ts';
import { markerOf } from '../domain/marker.ts';
import { openedIssue, type PartnerRequest, type Progress } from '../domain/request.ts';
import type { OpenedIssue, TrackedIssue } from '../domain/tracked-issue.ts';
import { messageLinkOf, namesOf } from './context.ts';
import { lookFrom, once } from './once.ts';
import type { TaskParts } from './tasks.ts';

/** Opens the request's issue in its region's project, exactly once, and has it announced. */
export function openIssue(parts: TaskParts): Tasks['open-issue'] {
  return async ({ requestId }) => {
    const request = await parts.store.request(requestId);
    if (request === undefined || openedIssue(request.progress) !== undefined) return;
    const { issue, now } = await openOnce(parts, request);
    const opened = { ...request, progress: asOpened(parts, request, issue) };
    const followed = now && followIssue(opened, new Map([[now.id, now]]), parts.catalogue);
    await parts.store.change(request.id, {
      progress: opened.progress,
      ...followed,
      doubts: { issue: undefined },
      jobs: [announceJob(request.id)],
    });
  };
}

/** `now` is set where it was there already: it may have changed since, and nobody knew whose it was. */
type Found = { readonly issue: OpenedIssue; readonly now?: TrackedIssue | undefined };

function openOnce(parts: TaskParts, request: PartnerRequest): Promise<Found> {
  const { store, tracker, now } = parts;
  const region = regionOf(request, parts.catalogue);
  return once({
    service: 'gitlab',
    doubtUntil: request.doubts.issue,
    look: async () => {
      const issue = await tracker.findIssue(region.project, markerOf(request), lookFrom(request.createdAt));
      return issue && { issue, now: await tracker.issue(issue) };
    },
    prepare: async () => {
      const draft = await draftOf(parts, request);
      return async () => ({ issue: await tracker.openIssue(region.project, draft) });
    },
    doubt: async (until) => {
      await store.change(request.id, { doubts: { issue: until } });
    },
    now,
  });
}

/**
 * GitLab leaves out what the token may not set, and says nothing. Labels are put on by hand; that everybody
 * in the project may read it has to be told where people look.
 */
function asOpened(
  { catalogue, warn }: TaskParts,
  request: PartnerRequest,
  { confidential, labels, ...issue }: OpenedIssue,
): Progress {
  const missing = issueLabels({ request, catalogue }).filter((label) => !labels.includes(label));
  const about = { requestId: request.id, issue: issue.url };
  if (missing.length > 0) {
    warn('GitLab left labels of an issue out; may the token set them?', { ...about, missing });
  }
  if (confidential || !catalogue.confidential) return { kind: 'opened', issue };
  warn('GitLab did not keep an issue confidential; may the token do that?', about);
  return { kind: 'opened', issue, exposed: true };
}

async function draftOf(
  { messenger, catalogue, now }: TaskParts,
  request: PartnerRequest,
): Promise<IssueDraft> {
  const people = await namesOf(request, messenger, now());
  const messageLink = await messageLinkOf(request, messenger);
  return draftIssue({ request, catalogue, people, ...(messageLink !== undefined && { messageLink }) });
}

/** A region that has left the catalogue is a matter for the operator: the request is kept for them. */
function regionOf(request: PartnerRequest, catalogue: Catalogue): Region {
  const region = regionNamed(catalogue, request.route.region);
  if (region !== undefined) return region;
  const why = `region ${request.route.region} is no longer in the catalogue`;
  throw new Failure('gitlab', 'no-region', { kind: 'never' }, why);
}
