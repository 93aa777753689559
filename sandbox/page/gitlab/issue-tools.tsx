import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { GitLabAct } from '../../control/gitlab-acts.ts';
import type { IssuePicture, ProjectPicture } from '../../control/wire.ts';
import { useDesk } from '../desk.ts';
import { post } from '../post.ts';
import { projectName } from './references.ts';

type Props = { readonly project: ProjectPicture; readonly issue: IssuePicture };
type Do = (act: Wish) => Promise<void>;
type Wish = GitLabAct extends infer Act
  ? Act extends unknown
    ? Omit<Act, 'project' | 'iid'>
    : never
  : never;

/** What somebody with a browser does to an issue, as whom they choose to be. */
export function IssueTools({ project, issue }: Props): JSX.Element {
  const { say, openIssue } = useDesk();
  const [as, setAs] = useState(likeliest(project));
  const run: Do = async (wish) => {
    try {
      const moved = await post('gitlab', { as, ...wish, project: project.id, iid: issue.iid });
      if (moved.project !== undefined && moved.iid !== undefined) {
        openIssue({ project: moved.project, iid: moved.iid });
      }
    } catch (error) {
      say((error as Error).message);
    }
  };
  const isMine = issue.assignees.includes(as);
  const isOpen = issue.state === 'opened';
  return (
    <section class="issue-tools" aria-label="Do something here">
      <Somebody as={as} setAs={setAs} />
      <NoteForm run={run} />
      <div class="issue-buttons">
        <button type="button" class="button" onClick={() => void run({ do: isOpen ? 'close' : 'reopen' })}>
          {isOpen ? 'Close issue' : 'Reopen issue'}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void run({ do: 'assign', usernames: isMine ? [] : [as] })}
        >
          {isMine ? 'Unassign' : 'Assign to me'}
        </button>
        <Move project={project} run={run} />
      </div>
    </section>
  );
}

type SomebodyProps = { readonly as: string; readonly setAs: (username: string) => void };

function Somebody({ as, setAs }: SomebodyProps): JSX.Element {
  const { picture } = useDesk();
  const people = picture.gitlab.users.filter(({ isBot }) => !isBot);
  return (
    <label class="inline">
      You are
      <select value={as} onChange={({ currentTarget }) => setAs(currentTarget.value)}>
        {people.map(({ username, name }) => (
          <option key={username} value={username}>
            {name} (@{username})
          </option>
        ))}
      </select>
    </label>
  );
}

/** The CSA of the project's region. */
function likeliest({ path }: ProjectPicture): string {
  if (path.includes('/amer')) return 'csa-austin';
  return path.includes('/apac') ? 'csa-sydney' : 'csa-london';
}

function NoteForm({ run }: { readonly run: Do }): JSX.Element {
  const [body, setBody] = useState('');
  const write = async (kind: 'comment' | 'internal-note'): Promise<void> => {
    await run({ do: kind, body });
    setBody('');
  };
  const isEmpty = body.trim() === '';
  return (
    <div class="note-form">
      <textarea
        rows={3}
        aria-label="Write a comment"
        placeholder="Write a comment… quick actions such as /close work here"
        value={body}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <div class="issue-buttons">
        <button type="button" class="button primary" disabled={isEmpty} onClick={() => void write('comment')}>
          Comment
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => void write('internal-note')}>
          Add internal note
        </button>
      </div>
    </div>
  );
}

function Move({ project, run }: { readonly project: ProjectPicture; readonly run: Do }): JSX.Element {
  const { picture } = useDesk();
  const others = picture.gitlab.projects.filter(({ id }) => id !== project.id);
  return (
    <select
      aria-label="Move this issue to another project"
      value=""
      onChange={({ currentTarget }) => void run({ do: 'move', to: Number(currentTarget.value) })}
    >
      <option value="">Move to…</option>
      {others.map(({ id, path }) => (
        <option key={id} value={id}>
          {projectName(path)}
        </option>
      ))}
    </select>
  );
}
