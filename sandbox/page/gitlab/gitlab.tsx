import type { JSX } from 'preact';
import { useDesk } from '../desk.ts';
import { IssueList } from './issue-list.tsx';
import { IssuePage } from './issue-page.tsx';

/** The three projects and their issues, or one issue. */
export function GitLab(): JSX.Element {
  const { picture, issue: address } = useDesk();
  const { projects } = picture.gitlab;
  const project = projects.find(({ id }) => id === address?.project);
  const issue = project?.issues.find(({ iid }) => iid === address?.iid);
  if (project && issue) return <IssuePage key={issue.id} project={project} issue={issue} />;
  return (
    <div class="projects">
      {projects.map((one) => (
        <IssueList key={one.id} project={one} />
      ))}
    </div>
  );
}
