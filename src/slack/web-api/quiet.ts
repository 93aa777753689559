/**
 * Goes with everything of ours that people read: what somebody typed pings nobody, and becomes no link
 * and no channel. `parse` is said each time because `chat.update` would parse like a person's client;
 * our own `<…|…>` and `<@…>` work all the same.
 * https://docs.slack.dev/reference/methods/chat.update
 */
export const literal = { link_names: false, parse: 'none' } as const;

/** Goes with every post besides: nothing unfolds into a preview. */
export const quiet = { ...literal, unfurl_links: false, unfurl_media: false } as const;
