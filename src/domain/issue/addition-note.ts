import { additionMarkerOf, type Addition } from '../addition.ts';
import { inlineMarkdown, quotedMarkdown } from '../text/gitlab-markdown.ts';

/** An addition as the body of a GitLab note. `author` is a name, as people have it in Slack. */
export function additionNote(addition: Addition, author: string): string {
  const lead = `**${inlineMarkdown(author, 80)}** adds from Slack:`;
  return [lead, quotedMarkdown(addition.text), additionMarkerOf(addition)].join('\n\n');
}
