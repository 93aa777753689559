import type { World } from '../world.ts';

/**
 * What the message box makes of typed text: `@ada`, `#general` and `@channel` become live references,
 * everything else is escaped. `<@U…>` with an id of the workspace passes, for who is tired of names.
 * `inCommand`: as slash commands with `should_escape` carry it (`<@U1|ada>`, links bare).
 */
export function compose(world: World, typed: string, inCommand = false): string {
  const escaped = escapeText(typed);
  return escaped
    .replace(/&lt;@([A-Z0-9]+)&gt;/gu, (whole, id: string) =>
      world.people.has(id) ? userRef(world, id, inCommand) : whole,
    )
    .replace(/(?<![\w&])@([\w.-]+)/gu, (whole, name: string) => atName(world, name, inCommand) ?? whole)
    .replace(/(?<![\w&])#([\w-]+)/gu, (whole, name: string) => {
      const channel = [...world.channels.values()].find((other) => other.name === name);
      return channel ? `<#${channel.id}|${name}>` : whole;
    })
    .replace(/(?<![<|\w])https?:\/\/[^\s<>|]+/gu, (url) => (inCommand ? url : `<${url}>`));
}

/** Slack's three entities: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function atName(world: World, name: string, inCommand: boolean): string | undefined {
  if (name === 'channel' || name === 'here' || name === 'everyone') return `<!${name}>`;
  const someone = [...world.people.values()].find((person) => person.name === name);
  if (someone) return userRef(world, someone.id, inCommand);
  const group = [...world.userGroups.values()].find(({ handle }) => handle === name);
  return group && `<!subteam^${group.id}>`;
}

function userRef(world: World, id: string, inCommand: boolean): string {
  const name = world.people.get(id)?.name;
  return inCommand ? `<@${id}|${name ?? id}>` : `<@${id}>`;
}
