import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/**
 * Floors of the house, lowest first. Imports point down; rooms of one floor do not meet, but for the first
 * two.
 */
const floors: readonly (readonly string[])[] = [
  ['domain', 'region', 'reading'],
  ['ports'],
  ['intake', 'tasks'],
  ['slack', 'gitlab', 'postgres', 'web'],
  ['config', ''],
];
const root = resolve('src');

/** What tasks ask intake for: a request made of a post, an answer to a mention. Both are handed to them. */
const askedByTasks = new Set([join('intake', 'filer.ts'), join('intake', 'enquiries.ts')]);

/** Rooms of the region, each of which knows only those before it: letters, names, cue words, a text as read, … */
const regionRooms = [
  'learned',
  'text',
  'knowledge',
  'words',
  'reading',
  'places',
  'roles',
  'clues',
  'partners',
  'running',
  'served',
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function roomOf(file: string): string {
  const path = relative(root, file);
  return path.includes(sep) ? (path.split(sep)[0] ?? '') : '';
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gms)].map((match) => match[1] ?? '');
}

const files = filesBelow(root);

describe('the house', () => {
  it('has every room on a floor', () => {
    const homeless = files.filter((file) => floorOf(roomOf(file)) === -1);

    expect(homeless).toEqual([]);
  });

  it('imports downwards only', () => {
    const climbs = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(file), specifier))
        .filter((target) => {
          const [from, to] = [roomOf(file), roomOf(target)];
          return (
            from !== to &&
            !mayImport(from, to) &&
            !(from === 'tasks' && askedByTasks.has(relative(root, target)))
          );
        })
        .map((target) => `${relative(root, file)} → ${relative(root, target)}`),
    );

    expect(climbs).toEqual([]);
  });

  it('lets the rooms of the region stand on each other', () => {
    const region = join(root, 'region');
    const rankOf = (file: string): number => regionRooms.indexOf(relative(region, file).split(sep)[0] ?? '');
    const climbs = filesBelow(region)
      .filter((file) => rankOf(file) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolve(dirname(file), specifier))
          .filter((target) => rankOf(target) > rankOf(file))
          .map((target) => `${relative(region, file)} → ${relative(region, target)}`),
      );

    expect(climbs).toEqual([]);
    const rooms = new Set(filesBelow(region).map((file) => relative(region, file).split(sep)[0] ?? ''));
    expect([...rooms].filter((room) => !room.endsWith('.ts')).toSorted()).toEqual(regionRooms.toSorted());
  });

  it('keeps SDKs out of the lower floors', () => {
    const sdk = /^(@slack|@gitbeaker|pg|pg-boss|kysely|express|pino|dotenv)/;
    const leaks = files
      .filter((file) => floorOf(roomOf(file)) < 3)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => sdk.test(name))
          .map((name) => `${relative(root, file)}: ${name}`),
      );

    expect(leaks).toEqual([]);
  });

  it('reads the environment at the door only', () => {
    const doors = new Set(['main.ts', 'parked.ts', 'classify.ts']);
    const readers = files
      .filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file))
      .filter((file) => !doors.has(file));

    expect(readers).toEqual([]);
  });

  it('never imports the sandbox, the tests or the benchmarks', () => {
    const outside = files.flatMap((file) =>
      importsOf(file).filter((name) => /\/(sandbox|test|bench)\//.test(name)),
    );

    expect(outside).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const [high, low] = [floorOf(from), floorOf(to)];
  return high > low || (high === low && high === 0) || from === '';
}
