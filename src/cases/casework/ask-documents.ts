// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, ok, type Result, refuse, unprintable } from '#core/index.ts';
import { openDecision } from '#decisions/index.ts';
import { counting, type Swept, sweepApart } from '#outbox/index.ts';
import {
  type Application,
  type ApplicationEvent,
  type Channel,
  lastDayOfPause,
  overdueAt,
  pauseNow,
} from '#record/index.ts';
import type { Along } from '#store/index.ts';
import { definitionFor, nowFor, type Office, resumed, type Seen, step, todayFor } from './office.ts';

/**
 * Asks for documents: the first time the term stands still from today; a later request does not stop it (L. 241/1990 art. 2 c. 7). Refuses `empty`, `unprintable`, `past-date`,
 * `pause-too-long` (later than the term can stand still, with the last day that can be), `changed`.
 */
export function askDocuments(
  office: Office,
  { id, version }: Seen,
  { by, words, until }: { readonly by: string; readonly words: string; readonly until: CalendarDate },
): Promise<
  Result<
    Application,
    | 'changed'
    | 'decided-already'
    | 'empty'
    | 'not-found'
    | 'past-date'
    | 'pause-too-long'
    | 'unprintable'
    | 'state'
    | 'tied'
  >
> {
  return step(office, id, version, [by], 'ask-documents', async (sql, application) => {
    if (words.trim() === '') return refuse('empty', undefined, 'words');
    if (unprintable(words).length > 0) return refuse('unprintable', undefined, 'words');
    const on = todayFor(office);
    if (until <= on) return refuse('past-date', undefined, 'until');
    const { pause } = office.catalogue.administration;
    const last = lastDayOfPause(on, pause);
    if (until > last) return refuse('pause-too-long', { last, days: pause.days }, 'until');
    if (await openDecision(sql, id)) return refuse('decided-already');
    const event: ApplicationEvent = {
      type: 'documents-asked',
      by,
      words,
      until,
      from: application.status,
    };
    const term = pauseNow(application);
    await office.onDocumentsAsked?.(sql, {
      application,
      definition: definitionFor(office, application),
      words,
      until,
      term,
    });
    return ok({ change: term === 'stands' ? { pausedOn: on } : {}, events: [event] });
  });
}

/** The documents came: the term goes on, later by the days it stood still. */
export function giveDocuments(
  office: Office,
  id: string,
  { channel, words }: { readonly channel: Channel; readonly words: string },
  along?: Along,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return step(office, id, undefined, [], 'give-documents', async (sql, application) => {
    const event: ApplicationEvent = { type: 'documents-given', channel, words };
    const change = await resumed(office, sql, application);
    await along?.(sql);
    return ok({ change, events: [event] });
  });
}

/** Lets the term go on for cases whose documents did not come in time; tells how many. */
export async function resumeOverdue(office: Office): Promise<Swept> {
  let count = 0;
  const done = await sweepApart(
    office,
    'terms',
    overdueAt({ today: todayFor(office), now: nowFor(office) }),
    async ({ id }) => {
      const resumedNow = await step(office, id, undefined, [], 'give-documents', async (sql, application) =>
        ok({ change: await resumed(office, sql, application), events: [{ type: 'documents-overdue' }] }),
      );
      if (resumedNow.ok) count++;
    },
  );
  return counting(done, count);
}
