import { isCsa } from '../domain/csas.ts';
import { offerToCsasJob, type Job } from '../domain/job.ts';
import { keyOfPost, placeOfPost, type Post } from '../domain/post.ts';
import { parseSubcommand } from '../domain/subcommand.ts';
import type { LookoutParts } from './lookout.ts';

/**
 * What was said to us in a thread is about the post the thread belongs to; anywhere else it is itself the
 * post a request may be made of. "open" asks for the form and says nothing about its content.
 */
export async function noteMention(
  { sightings, catalogue, detect, now }: LookoutParts,
  heard: Post,
): Promise<void> {
  const subcommand = parseSubcommand(heard.text);
  const post = { ...heard, text: subcommand.kind === 'open' ? subcommand.text : heard.text };
  const { channel, threadTs, author, text } = post;
  const key = keyOfPost(post);
  const said = { key, door: 'mention', by: author, words: text, asked: [], seenAt: now() } as const;
  const answer: Job = { name: 'answer-mention', payload: { sighting: key }, key };
  if (threadTs !== undefined) {
    await sightings.note({ ...said, at: { channel, ts: threadTs }, threadTs }, [answer]);
    return;
  }
  const isRequest = detect({ text }).kind === 'request' && !isCsa(catalogue, author);
  const jobs = isRequest ? [answer, offerToCsasJob(key, catalogue)] : [answer];
  await sightings.note({ ...said, at: placeOfPost(post), post }, jobs);
}
