import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { parse } from 'yaml';
import { z } from 'zod';
import { registerListeners } from '../src/slack/listeners/index.ts';
import { shortcutIds } from '../src/slack/ids.ts';
import { createFakeIntake } from './fakes/intake.ts';
import { fakeParts } from './slack/support/parts.ts';

const Manifest = z.object({
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean() }),
    slash_commands: z.array(z.object({ command: z.string() })),
    shortcuts: z.array(z.object({ type: z.enum(['message', 'global']), callback_id: z.string() })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});
const manifest = Manifest.parse(parse(readFileSync('manifest.yml', 'utf8')));

/**
 * What each Web API method needs, where it is called for public channels:
 * https://docs.slack.dev/reference/methods. A method that is missing here fails the test.
 */
const scopesOfMethod: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history'],
  'conversations.info': ['channels:read'],
  'conversations.list': ['channels:read'],
  'conversations.replies': ['channels:history'],
  'reactions.add': ['reactions:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** An event as listeners name it: its name in the manifest, and its scopes. */
const events: Readonly<Record<string, { readonly name: string; readonly scopes: readonly string[] }>> = {
  app_home_opened: { name: 'app_home_opened', scopes: [] },
  app_mention: { name: 'app_mention', scopes: ['app_mentions:read'] },
  message: { name: 'message.channels', scopes: ['channels:history'] },
  reaction_added: { name: 'reaction_added', scopes: ['reactions:read'] },
};

/** What the listeners subscribe to. */
function listenedTo(): { readonly events: readonly string[]; readonly kinds: ReadonlySet<string> } {
  const heard: string[] = [];
  const kinds = new Set<string>();
  const app = new Proxy(
    {},
    {
      get: (_, kind) => (name: unknown) => {
        kinds.add(String(kind));
        if (kind === 'event') heard.push(String(name));
      },
    },
  );
  const parts = {
    ...fakeParts(createFakeIntake()),
    person: () => Promise.reject(new Error('nobody is asked here')),
    log: pino({ level: 'silent' }),
  };
  registerListeners(app as unknown as App, parts, {} as WebClient);
  return { events: heard, kinds };
}

/** The sources that speak to Slack, and the Web API methods they call. */
const sources = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src/slack', name), 'utf8'));
const called = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/\b(?:client|brisk)\.(\w+\.\w+(?:\.\w+)*)\(/g)].map(([, method]) => method ?? ''),
  ),
);

describe('the manifest', () => {
  it('subscribes to exactly the events that are listened to', () => {
    const heard = listenedTo().events.map((event) => events[event]?.name ?? `${event} is not in the table`);

    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...new Set(heard)].sort());
  });

  it('asks for exactly the scopes that are used', () => {
    const listening = listenedTo();
    const ofMethods = [...called].flatMap(
      (method) => scopesOfMethod[method] ?? [`${method} is not in the table`],
    );
    const ofEvents = listening.events.flatMap((event) => events[event]?.scopes ?? []);
    const ofKinds = listening.kinds.has('command') || listening.kinds.has('shortcut') ? ['commands'] : [];
    const ofMetadata = sources.some((text) => text.includes('include_all_metadata: true'))
      ? ['metadata.message:read']
      : [];
    const used = new Set([...ofMethods, ...ofEvents, ...ofKinds, ...ofMetadata]);

    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...used].sort());
  });

  it('has a Home tab exactly when one is published', () => {
    expect(manifest.features.app_home.home_tab_enabled).toBe(called.has('views.publish'));
  });

  it('offers the command and the shortcuts that are answered', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/engage-csa']);
    expect(manifest.features.shortcuts.map(({ type, callback_id: id }) => [type, id])).toEqual(
      Object.entries(shortcutIds),
    );
  });

  it('announces every scope and event to the operator', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const { bot } = manifest.oauth_config.scopes;
    const missing = [...bot, ...manifest.settings.event_subscriptions.bot_events].filter(
      (name) => !changelog.includes(`\`${name}\``),
    );

    expect(missing).toEqual([]);
  });
});
