import { sourceOfPost, type Post } from '../../../domain/post.ts';
import type { Opening } from '../answering/open-view.ts';
import { startForm, type Start } from '../form/start-form.ts';
import type { ListenerParts } from '../parts.ts';
import { showRequest } from './show-request.ts';

export type PostStart = Omit<Start, 'source'> & { readonly post: Post };

/**
 * Opens the form for a post, filled in with what was said; where a request was made of it before, that
 * one is shown instead.
 */
export async function startPostForm(parts: ListenerParts, { post, ...start }: PostStart): Promise<Opening> {
  const request = await parts.lookout.requestOf(post);
  return request === undefined
    ? startForm(parts, { ...start, source: sourceOfPost(post) })
    : showRequest(parts, start, request);
}
