// SPDX-License-Identifier: AGPL-3.0-or-later

/** Is it an answer about one of several: a child, an heir? */
export function isOfRow(path: string): boolean {
  return rowOf(path) !== undefined;
}

function rowOf(path: string): string | undefined {
  return /^[^.]+\.\d+(?=\.)/.exec(path)?.[0];
}

/**
 * Answers under the names of their parts, each part once, where it is asked first: who applies, each child. What has no part comes first and
 * under no name, as answers of older receipts do; where all is one part, its name says nothing.
 */
export function inParts<Line extends { readonly path: string; readonly part?: string | undefined }>(
  lines: readonly Line[],
): readonly (readonly [name: string | undefined, lines: readonly Line[]])[] {
  const parts = new Map<string, [string | undefined, Line[]]>();
  for (const line of lines) {
    // Two rows are two parts, though they were called the same.
    const key = line.part === undefined ? '' : (rowOf(line.path) ?? `in ${line.part}`);
    const part = parts.get(key) ?? [line.part, []];
    part[1].push(line);
    parts.set(key, part);
  }
  if (parts.size < 2) return [[undefined, lines]];
  const all = [...parts.values()];
  return [...all.filter(([name]) => name === undefined), ...all.filter(([name]) => name !== undefined)];
}
