import type { JSX } from 'preact';
import type { ProjectPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { Labels } from './labels.tsx';
import { projectName } from './references.ts';

export function IssueList({ project }: { readonly project: ProjectPicture }): JSX.Element {
  const { openIssue } = useDesk();
  const open = project.issues.filter(({ state }) => state === 'opened').length;
  return (
    <section class="project" aria-label={projectName(project.path)}>
      <h3>
        {projectName(project.path)} <span class="count">{open} open</span>
      </h3>
      <p class="path">{project.path}</p>
      {project.issues.length === 0 ? (
        <p class="nothing">No issues yet.</p>
      ) : (
        <ul class="issues">
          {project.issues.map(({ iid, title, state, labels, assignees }) => (
            <li key={iid}>
              <button
                type="button"
                class="issue-link"
                onClick={() => openIssue({ project: project.id, iid })}
              >
                <span class="iid">#{iid}</span> {title}
              </button>
              <p class="issue-meta">
                <span class={`state ${state}`}>{state === 'opened' ? 'Open' : 'Closed'}</span>
                <Labels labels={labels} />
                {assignees.map((name) => ` @${name}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
