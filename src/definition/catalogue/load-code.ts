// SPDX-License-Identifier: AGPL-3.0-or-later
import { pathToFileURL } from 'node:url';
import type { DataFile } from './data-file.ts';

/** What a file of an author's code exports, or why it does not load. Whatever it throws is told to the author, and stops no other. */
export async function loadedOf(file: string): Promise<DataFile<Readonly<Record<string, unknown>>>> {
  try {
    return { file, ok: true, value: await import(pathToFileURL(file).href) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file, ok: false, fault: { file, line: 1, code: 'does-not-load', message } };
  }
}
