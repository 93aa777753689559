/**
 * Block Kit's limits in one place (characters, unless a name says items). From the doc comments of
 * `@slack/types` 3.2.0; option values are given there as 75, in older pages as 150.
 */
export const limits = {
  messageBlockItems: 50,
  viewBlockItems: 100,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  id: 255,
  sectionText: 3000,
  sectionFieldItems: 10,
  sectionField: 2000,
  header: 150,
  contextItems: 10,
  actionItems: 25,
  contextActionItems: 5,
  markdownTotal: 12_000,
  inputLabel: 2000,
  altText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  optionText: 75,
  optionValue: 75,
  optionItems: 100,
  optionGroupItems: 100,
  overflowItems: 5,
  choiceItems: 10,
  placeholder: 150,
  inputValue: 3000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** Documented: more is cut. Refused here, so that nothing is lost unseen. */
  postText: 40_000,
  /** Not documented; seen in practice for chat.update: slackapi/bolt-js#2509 */
  updateText: 4000,
  /** Not documented; `msg_blocks_too_long` was seen above it. */
  blocksTotal: 13_200,
  /** Bytes of a whole view. */
  viewBytes: 250_000,
} as const;
