// SPDX-License-Identifier: AGPL-3.0-or-later

import { addDays, type CalendarDate, type Language } from '#core/index.ts';
import { type Application, filedOn, handedInNumbered, handedInWith, waitsUntil } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type Figures, type ToldWhereabouts, tellWhereabouts, whereabouts } from '#whereabouts/index.ts';

/**
 * What of an application that nobody owns may be told to somebody who has only shown that they have its codice fiscale, or knows its
 * number: which service and which day, so that they can say whether it is theirs. None of its answers.
 */
export interface HandedIn {
  readonly id: string;
  readonly service: string;
  /** What the service was called when it was handed in, in the language of whoever did. */
  readonly title: string;
  readonly number: string;
  readonly on: CalendarDate;
  /** The last day to say who one is; null for what was sent when an application needed no owner. */
  readonly until: CalendarDate | null;
}

/** What an officer finds by the number or the codice fiscale of somebody who is there, or on the telephone: not identified yet. */
export async function handedInFound(
  sql: Sql,
  by: { readonly number: string } | { readonly codiceFiscale: string },
  now: Date,
): Promise<readonly HandedIn[]> {
  const found =
    'codiceFiscale' in by
      ? await handedInWith(sql, by.codiceFiscale, now)
      : await handedInNumbered(sql, by.number, now);
  return found.map(toldOf);
}

/** By when and how it is completed, in the words of every channel, to somebody who is shown nothing else of it. */
export function tellHandedIn(
  { on, until }: HandedIn,
  today: CalendarDate,
  language: Language,
  figures: Figures,
): ToldWhereabouts {
  const noon = (date: CalendarDate) => new Date(`${date}T12:00:00Z`);
  const where = whereabouts(
    {
      status: 'waiting-for-identity',
      dueOn: null,
      pausedOn: null,
      createdAt: noon(on),
      handedInAt: noon(on),
      expiresAt: noon(addDays(until ?? today, 1)),
      submittedAt: null,
    },
    [],
    today,
    { term: { days: 0, law: '' }, pause: { days: 0, law: '' } },
  );
  return tellWhereabouts(where, language, figures);
}

export function toldOf(application: Application): HandedIn {
  const { id, service, number, status, receipt } = application;
  const on = filedOn(application);
  if (number === null || !on) throw new Error('a draft was handed in by nobody');
  const until = status === 'waiting-for-identity' ? waitsUntil(application) : null;
  return { id, service, title: receipt?.title ?? '', number, on, until };
}
