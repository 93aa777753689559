import { describe, expect, it } from '@jest/globals';
import { readFormMetadata, readRegionStepMetadata, type FormMetadata } from '../../src/slack/metadata.ts';

describe('readFormMetadata', () => {
  it.each<FormMetadata>([
    { v: 1, source: { kind: 'global' } },
    { v: 1, source: { kind: 'command', channel: 'C1' }, timeZone: 'Europe/Berlin' },
    { v: 1, source: { kind: 'message', channel: 'C1', ts: '1.2', threadTs: '1.1', author: 'U1' } },
  ])('reads back what was written: $source.kind', (metadata) => {
    expect(readFormMetadata(JSON.stringify(metadata))).toEqual(metadata);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', '{'],
    ['an older version', '{"v":0,"channel":"C1"}'],
    ['a newer version', '{"v":2,"source":{"kind":"global"}}'],
    ['an unknown source', '{"v":1,"source":{"kind":"fax"}}'],
    ['a list', '[]'],
  ])('does not take %s for this version', (_, text) => {
    expect(readFormMetadata(text)).toBeUndefined();
    expect(readRegionStepMetadata(text)).toBeUndefined();
  });
});
