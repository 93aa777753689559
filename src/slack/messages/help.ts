import type { Catalogue } from '../../domain/catalogue.ts';
import { mrkdwnLine } from '../../domain/text/slack-mrkdwn.ts';
import { command } from '../ids.ts';

/** A section holds 3,000 characters, and the rest of it takes some 1,100. */
const room = 1_900;

/** Characters for the description of each of so many themes, beside its name. */
function lengthFor(themes: number): number {
  return Math.max(20, Math.min(300, Math.floor(room / themes) - 80));
}

/** What `/engage-csa help` answers, privately. */
export function helpText({ themes, regions }: Catalogue): string {
  const offers = themes.map(
    ({ label, description }) =>
      `• *${mrkdwnLine(label, 75)}*: ${mrkdwnLine(description, lengthFor(themes.length))}`,
  );
  const teams = regions.map(({ name }) => mrkdwnLine(name, 75)).join(', ');
  return [
    'A partner is in your deal and needs technical help? A Channel Solutions Architect (CSA) can:',
    ...offers,
    `*${command}* opens the form; *${command}* followed by what you need opens it filled in as far as we understood.`,
    `*${command} mine* lists your requests, *${command} status CSA-17* tells how one stands, and *${command} explain* followed by a text tells which region would take it, and why. Nobody else sees the answers.`,
    `*${command} offers off* keeps us from asking whether a post of yours is a request; *offers on* takes that back.`,
    'In a thread Slack takes no commands: choose *Engage a CSA* from the menu of a message, or mention us with the same words.',
    `The request goes to the team of the region where the customer is served (${teams}). ` +
      'You see in the channel who took it, and why there.',
  ].join('\n');
}
