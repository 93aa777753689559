/** The emoji people here are likely to meet; any other is shown by its name. */
const emoji: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  alarm_clock: '⏰',
  arrow_right: '➡️',
  arrows_counterclockwise: '🔄',
  bell: '🔔',
  bulb: '💡',
  calendar: '📆',
  eyes: '👀',
  globe_with_meridians: '🌐',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  information_source: 'ℹ️',
  link: '🔗',
  lock: '🔒',
  mag: '🔍',
  mega: '📣',
  memo: '📝',
  no_entry: '⛔',
  pushpin: '📌',
  question: '❓',
  raised_hands: '🙌',
  rocket: '🚀',
  speech_balloon: '💬',
  tada: '🎉',
  ticket: '🎫',
  wave: '👋',
  warning: '⚠️',
  white_check_mark: '✅',
  x: '❌',
};

/** What one reacts with most in this story. */
export const reactionChoices = ['ticket', 'eyes', 'white_check_mark', '+1', 'tada', 'x'] as const;

export function emojiOf(name: string): string {
  return emoji[name] ?? `:${name}:`;
}

/** Plain text knows emoji too, and nothing else. */
export function withEmoji(text: string): string {
  return text.replaceAll(/:([a-z0-9_+-]+):/gu, (_, name: string) => emojiOf(name));
}
