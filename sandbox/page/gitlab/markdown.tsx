import type { Nodes, Parents, Table, TableRow } from 'mdast';
import type { ComponentChildren, JSX } from 'preact';
import { parseMarkdown } from '../../gitlab/text/markdown.ts';
import { Link } from '../blocks/text.tsx';

/** Markdown as elements; HTML in it stays text, and only its comments are hidden, as GitLab hides them. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="markdown">
      <Node node={parseMarkdown(text)} />
    </div>
  );
}

type Renderers = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { readonly type: Type }>) => ComponentChildren;
};

/** What is not named here shows what is in it. */
const renderers: Renderers = {
  paragraph: (node) => <p>{within(node)}</p>,
  strong: (node) => <strong>{within(node)}</strong>,
  emphasis: (node) => <em>{within(node)}</em>,
  delete: (node) => <s>{within(node)}</s>,
  blockquote: (node) => <blockquote>{within(node)}</blockquote>,
  heading(node) {
    const Heading = `h${Math.min(node.depth + 2, 6)}` as 'h3';
    return <Heading>{within(node)}</Heading>;
  },
  list(node) {
    const List = node.ordered === true ? 'ol' : 'ul';
    return <List>{within(node)}</List>;
  },
  listItem({ checked, ...node }) {
    if (typeof checked !== 'boolean') return <li>{within(node)}</li>;
    return (
      <li class="task">
        <input type="checkbox" checked={checked} disabled aria-label={checked ? 'Done' : 'To do'} />
        <div>{within(node)}</div>
      </li>
    );
  },
  table: (node) => <MarkdownTable table={node} />,
  text: ({ value }) => value,
  inlineCode: ({ value }) => <code>{value}</code>,
  code: ({ value }) => <pre>{value}</pre>,
  html: ({ value }) => (/^<!--[\s\S]*-->\s*$/u.test(value) ? null : value),
  break: () => <br />,
  thematicBreak: () => <hr />,
  link: (node) => <Link url={node.url}>{wordsOf(node)}</Link>,
  image: ({ alt }) => `[image: ${alt ?? ''}]`,
};

function Node({ node }: { readonly node: Nodes }): ComponentChildren {
  const render = renderers[node.type] as ((one: Nodes) => ComponentChildren) | undefined;
  if (render) return render(node);
  return 'children' in node ? within(node) : null;
}

function within({ children }: Pick<Parents, 'children'>): ComponentChildren {
  return children.map((child, index) => <Node key={index} node={child} />);
}

function MarkdownTable({ table }: { readonly table: Table }): JSX.Element {
  const [head, ...rows] = table.children;
  const isNamed = head?.children.some(({ children }) => children.length > 0) ?? false;
  return (
    <div class="table-frame">
      <table>
        {head && isNamed && (
          <thead>
            <Row row={head} Cell="th" />
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} Cell="td" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, Cell }: { readonly row: TableRow; readonly Cell: 'th' | 'td' }): JSX.Element {
  return (
    <tr>
      {row.children.map((cell, index) => (
        <Cell key={index}>{within(cell)}</Cell>
      ))}
    </tr>
  );
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
