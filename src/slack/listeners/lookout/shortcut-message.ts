import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { saidIn, type Post } from '../../../domain/post.ts';
import { plainFromSlack } from '../../../domain/text/from-slack.ts';
import { encodedTextOf } from '../../message-text.ts';
import { sayUnlessOpen } from '../answering/say-unless-open.ts';
import type { ListenerParts } from '../parts.ts';
import { startPostForm } from './start-post-form.ts';

/** "Engage a CSA" in a message's menu: works in threads, where slash commands do not. */
export function engageFromMessage(
  parts: ListenerParts,
): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ ack, body, shortcut, client }) => {
    await ack();
    const post = postOf(shortcut);
    const opening = await startPostForm(parts, {
      client,
      trigger: shortcut.trigger_id,
      userId: shortcut.user.id,
      post,
      said: post.text === '' ? [] : [saidIn(post)],
    });
    await sayUnlessOpen(parts, client, body, opening, 'choose the shortcut');
  };
}

/** An app's message has no user, only what Slack calls the app. */
function postOf({ channel, message, message_ts: ts }: MessageShortcut): Post {
  const threadTs: unknown = message['thread_ts'];
  const bot: unknown = message['bot_id'];
  return {
    channel: channel.id,
    ts,
    ...(typeof threadTs === 'string' && threadTs !== ts && { threadTs }),
    author: message.user ?? (typeof bot === 'string' ? bot : ''),
    text: plainFromSlack(encodedTextOf(message)),
  };
}
