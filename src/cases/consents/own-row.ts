// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';

/** Where each of a list is asked: the list and the place in it of a path as `heirs.1`; undefined where one person is. */
function placeOf(path: string | null): { readonly list: string; readonly at: number } | undefined {
  const [, list, at] = /^(.+)\.(\d+)$/.exec(path ?? '') ?? [];
  return list === undefined ? undefined : { list, at: Number(at) };
}

/** The list of which somebody is a row; undefined where one person is asked. */
export function listOf(path: string | null): string | undefined {
  return placeOf(path)?.list;
}

/**
 * The answers that change, by question, where these change (`heirs.collects` for a field of a list): of a list only the row of whoever
 * was asked is another, and the rows of the others are as they are held.
 */
export function changedAt(path: string | null, changes: RawAnswers, held: RawAnswers): RawAnswers {
  const place = placeOf(path);
  if (!place) return changes;
  const { list, at } = place;
  const ofRow = Object.entries(changes).flatMap(([id, value]) =>
    id.startsWith(`${list}.`) ? [[id.slice(list.length + 1), value] as const] : [],
  );
  const rows: unknown = own(held, list);
  if (!Array.isArray(rows)) return {};
  return { [list]: rows.map((row, n) => (n === at ? { ...row, ...Object.fromEntries(ofRow) } : row)) };
}

/** What is declared at a question, or in the own row of whoever was asked. */
export function declaredAt(path: string | null, question: string, answers: RawAnswers): unknown {
  const place = placeOf(path);
  if (!place) return own(answers, question);
  const rows: unknown = own(answers, place.list);
  const row: unknown = Array.isArray(rows) ? rows[place.at] : undefined;
  const field = question.slice(place.list.length + 1);
  return typeof row === 'object' && row !== null ? own(row as RawAnswers, field) : undefined;
}

/** Whether an answer is one that this person may see where each of a list is asked: their own row, or outside of the list. */
export function isOwnOrCommon(path: string | null, line: string): boolean {
  const place = placeOf(path);
  return !place || !line.startsWith(`${place.list}.`) || line.startsWith(`${path}.`);
}
