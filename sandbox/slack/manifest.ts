import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const Command = z.object({
  command: z.string(),
  should_escape: z.boolean().default(false),
  description: z.string().default(''),
  usage_hint: z.string().default(''),
});
const Shortcut = z.object({ name: z.string(), type: z.enum(['message', 'global']), callback_id: z.string() });

/** What the simulation reads of an app manifest: https://docs.slack.dev/reference/app-manifest */
const ManifestFile = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).optional(),
    slash_commands: z.array(Command).default([]),
    shortcuts: z.array(Shortcut).default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({
      bot: z.array(z.string()).default([]),
      bot_optional: z.array(z.string()).default([]),
    }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional(),
    interactivity: z.object({ is_enabled: z.boolean() }).optional(),
  }),
});

export type Manifest = {
  readonly appName: string;
  readonly commands: readonly z.infer<typeof Command>[];
  readonly shortcuts: readonly z.infer<typeof Shortcut>[];
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly isInteractive: boolean;
  readonly hasHomeTab: boolean;
};

/** Reads a manifest (YAML or JSON); throws with the path of the key when it is not one. */
export async function readManifest(path: string): Promise<Manifest> {
  const file = ManifestFile.parse(parse(await readFile(path, 'utf8')));
  const { bot, bot_optional: optional } = file.oauth_config.scopes;
  return {
    appName: file.display_information.name,
    commands: file.features.slash_commands,
    shortcuts: file.features.shortcuts,
    scopes: [...bot, ...optional],
    events: file.settings.event_subscriptions?.bot_events ?? [],
    isInteractive: file.settings.interactivity?.is_enabled ?? false,
    hasHomeTab: file.features.app_home?.home_tab_enabled ?? false,
  };
}
