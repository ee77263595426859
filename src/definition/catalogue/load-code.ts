// SPDX-License-Identifier: AGPL-3.0-or-later
import { pathToFileURL } from 'node:url';
import type { Fault } from './data-file.ts';
import { FiguresError } from './figures.ts';

/** What a file of an author's code exports, or why it does not load. */
export type LoadedCode =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Loads a file of an author's code. Whatever it throws is told to the author, and stops no other. */
export async function loadedOf(file: string): Promise<LoadedCode> {
  try {
    return { ok: true, value: await import(pathToFileURL(file).href) };
  } catch (error) {
    if (error instanceof FiguresError) return { ok: false, faults: error.faults };
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ file, line: 1, code: 'does-not-load', message }] };
  }
}
