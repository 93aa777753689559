import type { JSX } from 'preact';
import type { IssuePicture, NotePicture, ProjectPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { IssueTools } from './issue-tools.tsx';
import { Labels } from './labels.tsx';
import { Markdown } from './markdown.tsx';
import { projectName, shortReference } from './references.ts';

type Props = { readonly project: ProjectPicture; readonly issue: IssuePicture };

export function IssuePage({ project, issue }: Props): JSX.Element {
  const { openIssue } = useDesk();
  const { title, state, labels, assignees, dueDate, author } = issue;
  return (
    <article class="issue-page" aria-label={shortReference(project.path, issue.iid)}>
      <p class="crumbs">
        <button type="button" class="quiet" onClick={() => openIssue(undefined)}>
          ← All projects
        </button>
        <span>
          {projectName(project.path)} #{issue.iid}
        </span>
      </p>
      <h3 class="issue-title">{title}</h3>
      <p class="issue-meta">
        <span class={`state ${state}`}>{state === 'opened' ? 'Open' : 'Closed'}</span>
        {issue.isConfidential && <span class="tag">Confidential</span>}
        <span>by @{author}</span>
        {dueDate !== null && <span>due {dueDate}</span>}
      </p>
      <Labels labels={labels} />
      <p class="assignees">
        Assigned to {assignees.length === 0 ? 'nobody' : assignees.map((name) => `@${name}`).join(', ')}
      </p>
      <Moved issue={issue} />
      <Effects issue={issue} />
      <div class="description">
        <Markdown text={issue.description} />
      </div>
      <Notes notes={issue.notes} />
      <IssueTools project={project} issue={issue} />
    </article>
  );
}

function Moved({ issue: { movedTo } }: Pick<Props, 'issue'>): JSX.Element | null {
  const { picture, openIssue } = useDesk();
  if (movedTo === null) return null;
  const { path, iid } = movedTo;
  const follow = (): void => {
    const project = picture.gitlab.projects.find((one) => one.path === path);
    if (project) openIssue({ project: project.id, iid });
  };
  return (
    <p class="notice">
      Moved to{' '}
      <button type="button" class="text-link" onClick={follow}>
        {shortReference(path, iid)}
      </button>
    </p>
  );
}

/** What texts here made GitLab do: with the bot's texts, nothing. */
function Effects({ issue: { effects } }: Pick<Props, 'issue'>): JSX.Element | null {
  if (effects.length === 0) return null;
  return (
    <ul class="notice" aria-label="What GitLab did because of the text">
      {effects.map(({ what, by }, index) => (
        <li key={index}>
          ⚡ <code>{what}</code> by @{by}
        </li>
      ))}
    </ul>
  );
}

function Notes({ notes }: { readonly notes: readonly NotePicture[] }): JSX.Element {
  return (
    <ol class="notes" aria-label="Notes">
      {notes.map(({ id, author, body, isInternal, isSystem, createdAt }) => (
        <li key={id} class={`note ${isInternal ? 'internal' : ''} ${isSystem ? 'system' : ''}`}>
          <p class="note-head">
            <strong>@{author}</strong>
            {isInternal && <span class="tag">Internal note</span>}
            <time>
              {new Date(createdAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
            </time>
          </p>
          <Markdown text={body} />
        </li>
      ))}
    </ol>
  );
}
