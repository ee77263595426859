// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { InboxLine } from '#casework/index.ts';
import { looksOf, notesSince } from '#desk/index.ts';
import { namesOf } from '#persons/index.ts';
import { type PastEvent, readEventsAfter } from '#record/index.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { tellHistory } from '../case/history.ts';
import { visitor } from '../guard.ts';
import { say } from './phrases.ts';

/**
 * What happened in each of these cases since the reader looked last, by id: the last of it in words, and how much more. One's own doing is
 * no news; of a case that is given to the reader and was never opened, that it is to be read.
 */
export async function newsOf(
  c: Context<Env>,
  { database }: Portal,
  lines: readonly InboxLine[],
): Promise<ReadonlyMap<string, string>> {
  const me = visitor(c).person.id;
  const language = c.get('language');
  const looks = await looksOf(
    database,
    me,
    lines.map(({ id }) => id),
  );
  const behind = lines.flatMap(({ id, version }) => {
    const seen = looks.get(id)?.version;
    return seen !== undefined && seen < version ? [[id, seen] as const] : [];
  });
  const since: ReadonlyMap<string, readonly PastEvent[]> =
    behind.length > 0 ? await readEventsAfter(database, new Map(behind)) : new Map();
  const others = new Map(
    [...since].map(([id, events]) => [id, events.filter(({ event }) => !('by' in event && event.by === me))]),
  );
  const notes = await notesSince(database, me, new Map([...looks].map(([id, { at }]) => [id, at])));
  const events = [...others.values()].flat().map(({ event }) => event);
  const named = [
    ...[...notes.values()].map(({ byId }) => byId),
    ...events.flatMap((event) => ('by' in event ? [event.by] : [])),
    ...events.flatMap((event) => (event.type === 'assigned' && event.officerId ? [event.officerId] : [])),
  ];
  const names = await namesOf(
    database,
    [...new Set(named)].filter((id) => /^[0-9a-f-]{36}$/.test(id)),
  );
  return new Map(
    lines.flatMap(({ id, officerId }): readonly (readonly [string, string])[] => {
      if (!looks.has(id)) return officerId === me ? [[id, say('unread', language)]] : [];
      const told = tellHistory(others.get(id) ?? [], names, language);
      const note = notes.get(id);
      // What a colleague wrote asks to be read before all else.
      const what = note ? say('noted', language, { name: names.get(note.byId) ?? '' }) : told.at(-1)?.text;
      if (what === undefined) return [];
      const count = told.length + (note?.count ?? 0) - 1;
      return [[id, count > 0 ? say('newsMore', language, { what, count }) : what]];
    }),
  );
}
