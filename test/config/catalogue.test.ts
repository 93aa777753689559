import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadCatalogue, ownCatalogueFile } from '../../src/config/catalogue.ts';

const own = readFileSync(ownCatalogueFile, 'utf8');

/** What is wrong with a catalogue, without the name of the file. */
async function problemsOf(text: string): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'catalogue.yml');
  await writeFile(file, text);
  const loaded = loadCatalogue(file);
  return loaded.kind === 'ok' ? [] : loaded.problems.map((problem) => problem.replace(`${file}:`, ''));
}

async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'catalogue-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** The own catalogue with one thing changed, and the line the change is on. */
function changed(from: string, to: string): { readonly text: string; readonly line: number } {
  const at = own.indexOf(from);
  if (at === -1) throw new Error(`"${from}" is not in the catalogue`);
  return {
    text: own.slice(0, at) + to + own.slice(at + from.length),
    line: own.slice(0, at).split('\n').length,
  };
}

function project(region: string): string {
  return `gitlab-com/channel/partners/${region}/${region}-internal`;
}

describe('the catalogue that comes with the bot', () => {
  const loaded = loadCatalogue();
  if (loaded.kind === 'problems') throw new Error(loaded.problems.join('\n'));
  const { catalogue } = loaded;

  it('has three regions with their projects and labels', () => {
    const hours = { from: '09:00', to: '17:00', days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] };
    const zones = [
      ['AMER', 'America/New_York'],
      ['APAC', 'Asia/Singapore'],
      ['EMEA', 'Europe/Berlin'],
    ] as const;

    expect(catalogue.regions).toEqual(
      zones.map(([name, timeZone]) => ({
        name,
        project: project(name.toLowerCase()),
        labels: [`CSA-Region::${name}`],
        timeZone,
        hours,
        csas: [],
      })),
    );
  });

  it('offers every activity of the engagement model', () => {
    const offered = catalogue.themes.map(({ label, activities }) => [label, activities.length]);

    expect(offered).toEqual([
      ['Align', 6],
      ['Enable', 8],
      ['Expand', 6],
    ]);
  });

  it('has somebody responsible and somebody accountable for each activity', () => {
    const racis = catalogue.themes.flatMap(({ activities }) => activities.map(({ raci }) => raci));

    expect(racis.filter((raci) => raci.responsible.length === 0 || raci.accountable.length !== 1)).toEqual(
      [],
    );
  });
});

describe('a mistake in the catalogue', () => {
  it.each([
    ['urgencies:', 'urgences:', 'urgences is not a known key. Did you mean "urgencies"?'],
    [
      'crmHosts: [',
      'crmHosts: [https://',
      'crmHosts[0] has to be a host name in lower case, such as my.salesforce.com',
    ],
    ['channel: partner', "channel: '#'  # partner", /^channel has to be a channel id/],
    [
      'labels: [Partner-SA]',
      "labels: ['A,B']",
      'labels[0] has to be a GitLab label without a comma: GitLab would read two labels',
    ],
    ['mode: offer }', 'mode: often }', /^watch\[0\].mode has to be one of off, offer, auto\./],
    [
      'mode: offer }',
      'mode: offer }\n  - { channel: partner-solutions-architects, mode: auto }',
      /^watch\[1\].channel is "partner-solutions-architects", which is there already/,
    ],
    ['offersPerDay: 3', 'offersPerDay: many', 'offersPerDay has to be a whole number from 0 to 100'],
    [
      'offerToCsasAfterMinutes: 60',
      'offerToCsasAfterMinutes: 0',
      'offerToCsasAfterMinutes has to be a whole number from 1 to 10080',
    ],
    [
      'intakeEmoji: ticket',
      "intakeEmoji: ':ticket:'",
      'intakeEmoji has to be the name of an emoji without colons, such as ticket',
    ],
    ['confidential: true', 'confidential: yes', 'confidential has to be true or false'],
    [
      'timeZone: Europe/Berlin',
      'timeZone: Europe/Berlim',
      /^regions\[2\].timeZone .*Did you mean "Europe\/Berlin"\?/,
    ],
    ["from: '09:00'", 'from: 09:00h', /^regions\[0\].hours.from has to be a time such as 09:00/],
    ["to: '17:00'", "to: '08:00'", 'regions[0].hours.to has to be later than from'],
    ['days: [Mon, Tue,', 'days: [Monday, Tue,', /^regions\[0\].hours.days\[0\] has to be one of Mon, Tue/],
    ['csas: []', 'csas: [ada]', 'regions[0].csas[0] has to be a Slack user id such as U0123456789'],
    ['timeZone: Europe/Berlin', 'timeZone: +02:00', /^regions\[2\].timeZone has to be an IANA time zone/],
    [
      'project: gitlab-com/',
      'project: https://gitlab.com/',
      /^regions\[0\].project has to be the project's full path/,
    ],
    ['name: APAC', 'name: amer', 'regions[1].name is "amer", which is there already; it has to be unique'],
    [
      'label: Presales support',
      'label: 5',
      'reasons[0].label has to be a text; put it in quotes if it is one',
    ],
    ['label: Walk', "label: ''", 'stages[0].label is empty'],
    ['label: Align\n', `label: ${'x'.repeat(76)}\n`, 'themes[0].label is too long: at most 75 characters'],
    [
      'reasons: [presales]',
      'reasons: [presale]',
      /^themes\[0\].activities\[0\].reasons\[0\] is "presale", .* Did you mean "presales"\?$/,
    ],
    [
      'id: coach-technical-discovery',
      'id: coach-sales-team',
      /^themes\[0\].activities\[1\].id is "coach-sales-team", which is there already/,
    ],
    [
      'id: close-date',
      'id: sales-stage',
      /^themes\[0\].activities\[0\].fields\[1\].id is "sales-stage", which is there already/,
    ],
    [
      'kind: date',
      'kind: dat',
      /^themes\[0\].activities\[0\].fields\[1\].kind has to be one of .*\. Did you mean "date"\?$/,
    ],
    [
      'options: [SaaS, Self-managed, Dedicated, Not decided yet]',
      'options: []',
      /options is empty: a choice needs options$/,
    ],
    [
      'accountable: [PAM/PTM]',
      'accountable: [PAM]',
      /raci.accountable\[0\] has to be one of CSA, PAM\/PTM, AM\/AE, Partner\./,
    ],
    [
      '- { name: adesso, aliases: [adesso SE]',
      '- { name: adesso, aliases: [ACCENTURE]',
      'partners[1].aliases[0] is "ACCENTURE", which is there already; it has to be unique',
    ],
    [
      'region: EMEA, country: DE }\n  - { name: Ama',
      'region: EMAE, country: DE }\n  - { name: Ama',
      'partners[1].region is "EMAE", which is no known region. Did you mean "EMEA"?',
    ],
    [
      'country: GB',
      'country: UK',
      /^partners\[\d+\].country has to be a country code .* Did you mean "GB"\?$/,
    ],
    ['country: GB', 'country: ZZ', /No country has ZZ\.$/],
    [
      'country: GB',
      'country: Britain',
      /^partners\[\d+\].country has to be a country code of two capital letters/,
    ],
    [
      "labels: ['CSA-Theme::Align']",
      "labels: ['CSA-Region::EMEA']",
      'themes[0].labels[0] is "CSA-Region::EMEA", but the issue has a label CSA-Region::… already',
    ],
    [
      'confidential: true',
      'confidential: true\nconfidential: false',
      'this is not valid YAML: Map keys must be unique',
    ],
    ['confidential: true', 'confidential: true: false', /^this is not valid YAML/],
  ] as const)('%j → %j is told with its line', async (from, to, sentence) => {
    const { text, line } = changed(from, to);

    const problems = await problemsOf(text);

    const lines = [line, line + 1, line + 2].map((number) => `${number}: `);
    const told = problems.flatMap((problem) =>
      lines.filter((start) => problem.startsWith(start)).map((start) => problem.slice(start.length)),
    );
    expect(told).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  it('names a key that is missing at the line of what it is missing from', async () => {
    const { text, line } = changed('    timeZone: Europe/Berlin\n', '');

    expect(await problemsOf(text)).toEqual([`${line - 3}: regions[2].timeZone is missing`]);
  });

  it('tells all mistakes at once, in the order of the file', async () => {
    const text = own.replace('confidential: true', 'confidential: 1').replace('partners:', 'partnres:');

    const problems = await problemsOf(text);

    expect(problems.map((problem) => problem.replace(/^\d+: /, ''))).toEqual([
      'confidential has to be true or false',
      'partnres is not a known key. Did you mean "partners"?',
    ]);
  });

  it('is more than a hundred options, which Slack does not show', async () => {
    const stages = Array.from({ length: 101 }, (_, number) => `  - { id: s${number}, label: Stage }`).join(
      '\n',
    );

    const problems = await problemsOf(own.replace('stages:', `stages:\n${stages}`));

    expect(problems).toEqual([expect.stringContaining('stages has too many entries: at most 100')]);
  });

  it.each([
    ['', 'the file has to be a mapping of keys to values'],
    ['- a', 'the file has to be a mapping of keys to values'],
    ['a: *b', 'this is not valid YAML'],
  ])('can be the whole file: %j', async (text, sentence) => {
    expect(await problemsOf(text)).toContainEqual(expect.stringContaining(sentence));
  });

  it('is a file that is not there', () => {
    expect(loadCatalogue('/no/such/catalogue.yml')).toEqual({
      kind: 'problems',
      problems: ['/no/such/catalogue.yml: this file cannot be read; check that it is there and readable'],
    });
  });
});
