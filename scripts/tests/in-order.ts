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

/** So many small files share a process: most of what each takes alone is to begin. */
const mostTogether = 10;
const smallBytes = 20_000;

/**
 * The files in groups for a process each: small ones of a room, without browser and database, together, in their order; each of the others
 * alone, those of `tests/` too, which look at the whole.
 */
export function inGroups(files: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let open: string[] | undefined;
  for (const file of files) {
    const isTogether = file.startsWith('src/') && statSync(file).size < smallBytes && leavesNoTrace(file);
    if (isTogether && open && open.length < mostTogether) {
      open.push(file);
      continue;
    }
    const group = [file];
    groups.push(group);
    open = isTogether ? group : undefined;
  }
  return groups;
}

// What changes the process, or looks at all of it, has it for itself.
function leavesNoTrace(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  return !(
    isOfBrowser(file) ||
    isOfDatabase(file) ||
    /process\.(env\[|chdir|on\()|\bmock\b|openPool/.test(text)
  );
}

export function isOfBrowser(file: string): boolean {
  return file.endsWith('.browser.test.ts');
}

// Only the order follows from it.
function isOfDatabase(file: string): boolean {
  return /testDatabase|testCounter|scene\(|runningServer|startPostgres/.test(readFileSync(file, 'utf8'));
}
