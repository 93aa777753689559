import type { BotState } from '../bot-keeper.ts';
import type { Block, Reaction } from '../slack/message.ts';
import type { SeenView } from '../slack/actor/sight.ts';

/**
 * What the control surface says and the page reads, as JSON. One picture shows everything as one person
 * sees it; it is sent whole whenever something changes.
 */
export type Picture = {
  readonly me: string;
  readonly app: AppPicture;
  readonly people: readonly PersonPicture[];
  readonly channels: readonly ChannelPicture[];
  /** Open modals of this person, bottom first. */
  readonly modals: readonly SeenView[];
  readonly home: SeenView | null;
  readonly gitlab: GitLabPicture;
  readonly traffic: readonly TrafficPicture[];
  readonly weather: Weather;
  readonly bot: BotState;
};

export type AppPicture = {
  readonly name: string;
  readonly botUser: string;
  readonly hasHomeTab: boolean;
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly hint: string;
  }[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly type: 'message' | 'global';
    readonly callbackId: string;
  }[];
};

export type PersonPicture = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly title: string;
  readonly kind: 'member' | 'guest' | 'stranger' | 'bot' | 'gone';
};

export type ChannelPicture = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  readonly isShared: boolean;
  /** Ids, for pings. */
  readonly members: readonly string[];
  /** All that this person may see, replies and whispers included, oldest first. */
  readonly messages: readonly MessagePicture[];
};

export type MessagePicture = {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The parent's ts, on replies only. */
  readonly parent: string | null;
  readonly isBroadcast: boolean;
  readonly isDeleted: boolean;
  readonly isEdited: boolean;
  /** Only this person sees it. */
  readonly isWhisper: boolean;
  readonly reactions: readonly Reaction[];
  /** Live pings of many: `<!channel>`, `<!here>`, `<!everyone>`, user groups. */
  readonly rings: readonly string[];
};

export type GitLabPicture = {
  readonly url: string;
  readonly users: readonly { readonly username: string; readonly name: string; readonly isBot: boolean }[];
  readonly projects: readonly ProjectPicture[];
};

export type ProjectPicture = {
  readonly id: number;
  readonly path: string;
  /** Newest first. */
  readonly issues: readonly IssuePicture[];
};

export type IssuePicture = {
  readonly id: number;
  readonly iid: number;
  readonly title: string;
  readonly description: string;
  readonly state: 'opened' | 'closed';
  readonly isConfidential: boolean;
  readonly author: string;
  readonly labels: readonly { readonly name: string; readonly color: string }[];
  /** Usernames. */
  readonly assignees: readonly string[];
  readonly dueDate: string | null;
  readonly createdAt: string;
  readonly movedTo: { readonly path: string; readonly iid: number } | null;
  readonly notes: readonly NotePicture[];
  /** What GitLab acted on in texts here: quick actions that ran, people who were mentioned. */
  readonly effects: readonly { readonly what: string; readonly by: string }[];
};

export type NotePicture = {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly isInternal: boolean;
  readonly isSystem: boolean;
  readonly createdAt: string;
};

export type TrafficPicture = {
  /** Where its whole content is asked for. */
  readonly id: string;
  readonly at: number;
  readonly from: 'Slack' | 'bot' | 'GitLab';
  readonly to: 'Slack' | 'bot' | 'GitLab';
  readonly what: string;
  /** How it ended; absent while it has not. */
  readonly outcome?: { readonly isGood: boolean; readonly says: string };
  /** Which fault of the weather it met. */
  readonly fault?: string;
};

export const gitlabWeathers = ['fine', 'down', 'slow', 'busy', 'forgetful'] as const;
export type GitLabWeather = (typeof gitlabWeathers)[number];

export type Weather = {
  readonly gitlab: GitLabWeather;
  /** Slack answers posts with 429. */
  readonly slackBusy: boolean;
  readonly deliverTwice: boolean;
};

export type Suggestion = { readonly value: string; readonly label: string };
