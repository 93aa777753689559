import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/config/environment.ts';

const enough = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  GITLAB_TOKEN: 'glpat-secret-value',
};

describe('readSettings', () => {
  it('needs three tokens and fills in the rest', () => {
    expect(readSettings(enough)).toEqual({
      kind: 'ok',
      settings: {
        slack: {
          apiUrl: 'https://slack.com/api/',
          botToken: 'xoxb-1',
          mode: { kind: 'socket', appToken: 'xapp-1' },
        },
        gitlab: { url: 'https://gitlab.com', token: 'glpat-secret-value' },
        database: { kind: 'embedded', dataDir: './data' },
        host: '127.0.0.1',
        port: 3000,
        logLevel: 'info',
      },
    });
  });

  it('uses HTTP mode where there is a signing secret and no app token', () => {
    const { SLACK_APP_TOKEN: _app, ...rest } = enough;
    const read = readSettings({ ...rest, SLACK_SIGNING_SECRET: 'a-secret-word' });

    expect(read.kind === 'ok' && read.settings.slack.mode).toEqual({
      kind: 'http',
      signingSecret: 'a-secret-word',
    });
  });

  it('says one line for each missing setting', () => {
    const read = readSettings({});

    expect(read.kind === 'problems' && read.problems.map((line) => line.split(':')[0])).toEqual([
      'SLACK_BOT_TOKEN is missing',
      'GITLAB_TOKEN is missing',
      'SLACK_APP_TOKEN is missing',
    ]);
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-a-user-token'],
    ['SLACK_APP_TOKEN', 'xoxb-the-wrong-one'],
    ['SLACK_API_URL', 'http://127.0.0.1:1/'],
    ['SLACK_API_URL', 'ftp://slack/api/'],
    ['GITLAB_URL', 'git.example'],
    ['GITLAB_URL', 'https://git.example/api/v4'],
    ['GITLAB_URL', 'https://git.example/api/'],
    ['GITLAB_URL', 'ftp://git.example'],
    ['GITLAB_TOKEN', 'glpat-with a blank'],
    ['GITLAB_TOKEN', 'glpat-with\na-line-break'],
    ['GITLAB_TOKEN', 'glpat-not-äscii'],
    ['DATABASE_URL', 'mysql://here'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%j and does not repeat the value', (name, value) => {
    const read = readSettings({ ...enough, [name]: value });

    const lines = read.kind === 'problems' ? read.problems : [];
    expect(lines.map((line) => line.split(':')[0])).toEqual([`${name} is not right`]);
    expect(lines.join()).not.toContain(value);
  });

  it('forgives blanks and line ends around a token and slashes after the address', () => {
    const read = readSettings({
      ...enough,
      GITLAB_TOKEN: ' glpat-secret-value\n',
      GITLAB_URL: 'https://git.example//',
    });

    expect(read.kind === 'ok' && read.settings.gitlab).toEqual({
      url: 'https://git.example',
      token: 'glpat-secret-value',
    });
  });

  it('counts an empty value as left out', () => {
    const read = readSettings({ ...enough, DATABASE_URL: '', PORT: ' ' });

    expect(read.kind).toBe('ok');
  });
});
