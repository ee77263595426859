// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ApplicationEvent } from './application.ts';
import type { PastEvent } from './rows.ts';

/** Where an answer comes from: the event that gave it, and when. */
export interface GivenAt {
  readonly at: Date;
  readonly event: Extract<ApplicationEvent, { type: 'answered' }>;
  /** How many times it was given before: an answer that was changed. */
  readonly changes: number;
}

/** Where each answer comes from, by path: the last event that gave it. An element taken out of a list moves those after it. */
export function provenanceOf(history: readonly PastEvent[]): ReadonlyMap<string, GivenAt> {
  let given = new Map<string, GivenAt>();
  for (const { at, event } of history) {
    if (event.type === 'answered') {
      const before = given.get(event.path);
      given.set(event.path, { at, event, changes: before ? before.changes + 1 : 0 });
    } else if (event.type === 'withdrawn-answer') given = without(given, event.path);
  }
  return given;
}

function without(given: ReadonlyMap<string, GivenAt>, path: string): Map<string, GivenAt> {
  const [list = '', taken] = path.split('.');
  const kept = new Map<string, GivenAt>();
  for (const [at, value] of given) {
    const [head, index, ...rest] = at.split('.');
    if (at === path || at.startsWith(`${path}.`)) continue;
    const moves = taken !== undefined && head === list && Number(index) > Number(taken);
    kept.set(moves ? [head, Number(index) - 1, ...rest].join('.') : at, value);
  }
  return kept;
}
