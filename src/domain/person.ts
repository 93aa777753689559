/** Somebody in Slack, as far as we need to know them. */
export type Person = {
  /** Slack user id, `U…` or `W…`. */
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  /** IANA zone from the Slack profile. */
  readonly timeZone?: string;
};

export type Standing = 'member' | 'guest' | 'stranger' | 'bot' | 'deleted';
