// SPDX-License-Identifier: AGPL-3.0-or-later
import { importsOf, usesOf } from './imports.ts';

/** One of the things that `npm run check` looks at. */
export interface Part {
  readonly id: string;
  readonly name: string;
  /** The files that it reads. */
  readonly reads: RegExp;
  /** What of such a file it follows from; the whole text otherwise. */
  readonly of?: (text: string) => string;
  /** The files that all it finds rests on: where one of them changes, everything is looked at. */
  readonly rests: readonly string[];
  /**
   * How it is called. `changed` are the files of those that have changed since all was well and are still there; undefined when all
   * are to be looked at.
   */
  readonly command: (changed: readonly string[] | undefined) => readonly [string, ...string[]];
}

const own = 'node_modules/.bin/node';
const lock = 'package-lock.json';

/** The longest first. */
export const parts: readonly Part[] = [
  {
    id: 'types',
    name: 'types, and keys of records (tsc)',
    reads: /^(src|services|tests|bench|scripts)\/.*\.(ts|json)$/,
    rests: ['tsconfig.json', 'package.json', lock, 'scripts/check-types.js'],
    // It keeps itself what it has found good (`.check/types`).
    command: () => [own, 'scripts/check-types.js'],
  },
  {
    id: 'unused',
    name: 'nothing unused (knip)',
    reads: /^(src|services|tests|bench|scripts|bin)\/.*\.(ts|js)$/,
    of: usesOf,
    rests: ['knip.json', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs', lock],
    command: () => [own, 'node_modules/knip/bin/knip.js', '--cache', '--cache-location', '.check/unused'],
  },
  {
    id: 'arrows',
    name: 'arrows between rooms (dependency-cruiser)',
    reads: /^(src|services)\/.*\.(ts|js)$/,
    of: importsOf,
    rests: ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', lock],
    command: () => [
      own,
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs'],
      ...['--cache', '.check/arrows', '--cache-strategy', 'content'],
      ...['src', 'services'],
    ],
  },
  {
    id: 'services',
    name: 'services, their words and examples (sportello check)',
    reads:
      /^services\/|^src\/(base\/core|language|definition|institutions\/registers|channels\/command-line)\/.*(?<!\.test)\.(ts|tsv|json|txt)$/,
    rests: [lock],
    // The types are looked at above.
    command: () => [own, 'bin/sportello.js', 'check', 'services', 'services', '--quick'],
  },
  {
    id: 'form',
    name: 'form and faults (biome)',
    reads: /^(?!package-lock|services\/.*json$).*\.(ts|js|cjs|json)$/,
    rests: ['biome.json', lock],
    // The form of a file follows from the file alone. Whether a promise floats may follow from what it imports: a whole run looks at that
    // everywhere.
    command: (changed) => [
      'node_modules/.bin/biome',
      'check',
      '--error-on-warnings',
      // Where files only went, the rules are looked at: without a file, everything would be.
      ...(changed && changed.length < 500 ? (changed.length > 0 ? changed : ['biome.json']) : ['.']),
    ],
  },
  {
    id: 'styles',
    name: 'styles in use (bootstrap-italia)',
    reads: /^src\/channels\/web\/.*\.(ts|css)$/,
    rests: ['scripts/build-styles.js', lock],
    command: () => [own, 'scripts/build-styles.js', '--check'],
  },
  {
    id: 'letters',
    name: 'letters that paper prints (fontkit)',
    reads: /^src\/outgoing\/paper\/fonts\/|^src\/base\/core\/printable-letters\.ts$/,
    rests: ['scripts/build-printable.js', lock],
    command: () => [own, 'scripts/build-printable.js', '--check'],
  },
];
