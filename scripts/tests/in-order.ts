// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, statSync } from 'node:fs';

/**
 * Files of tests in the order in which lanes take them from both ends: those in a browser first and those with a database last, the
 * long ones outermost. In the middle, where the lanes meet, are the short ones.
 */
export function inOrder(files: readonly string[]): readonly string[] {
  const bySize = [...files].sort((one, other) => statSync(other).size - statSync(one).size);
  const browser = bySize.filter(isOfBrowser);
  const others = bySize.filter((file) => !isOfBrowser(file));
  const database = others.filter(isOfDatabase);
  const plain = others.filter((file) => !isOfDatabase(file));
  return [...browser, ...plain, ...database.reverse()];
}

export function isOfBrowser(file: string): boolean {
  return file.endsWith('.browser.test.ts');
}

// Only the order follows from it.
function isOfDatabase(file: string): boolean {
  return /testDatabase|testCounter|scene\(|runningServer|startPostgres/.test(readFileSync(file, 'utf8'));
}
