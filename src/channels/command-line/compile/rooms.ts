// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';

/** The folder of the product. */
export const own = path.resolve(import.meta.dirname, '../../../..');

/**
 * What an author imports, by its name, and the file of the product that it is: also for a folder outside the product, without an install
 * there. The `exports` of `package.json` say the same to who runs it.
 */
export const rooms = {
  'sportello/core': 'src/base/core/index.ts',
  'sportello/interview': 'src/definition/interview/index.ts',
  'sportello/figures': 'src/definition/catalogue/figures.ts',
  'sportello/shared/*': 'services/shared/*/group.ts',
  'sportello/sources': 'src/definition/sources/index.ts',
  'sportello/lists/*': 'services/shared/*/fields.ts',
} as const;

/** The same as the compiler wants them, each file as `at` writes it. */
export function pathsOf(at: (file: string) => string): Readonly<Record<string, string[]>> {
  return Object.fromEntries(Object.entries(rooms).map(([name, file]) => [name, [at(file)]]));
}
