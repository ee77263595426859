// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, type Language } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { filedOn } from './filed.ts';
import { waitsUntil } from './handing-in.ts';
import { columns, fromRow, fromRows, type Row } from './rows.ts';
import { whereabouts } from './whereabouts.ts';
import { type Figures, type ToldWhereabouts, tellWhereabouts } from './whereabouts-words.ts';

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

const ownerless = `application.person_id is null and ((status = 'waiting-for-identity' and expires_at > $2) or before_owners)`;

/** What waits for somebody with this codice fiscale to say that it is theirs, newest first. */
export async function handedInWith(
  sql: Sql,
  codiceFiscale: string,
  now: Date,
): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application where answers ->> 'codice-fiscale' = $1 and ${ownerless}
     order by coalesce(handed_in_at, submitted_at) desc, id limit 20`,
    [codiceFiscale, now],
  );
  return fromRows(rows);
}

/** What was handed in under a number, and names this codice fiscale; undefined also where only one of them fits. */
export async function handedInUnder(
  sql: Sql,
  number: string,
  codiceFiscale: string,
): Promise<Application | undefined> {
  const [row] = await sql.query<Row>(
    `select ${columns} from application where number = $1 and answers ->> 'codice-fiscale' = $2 and status <> 'draft'`,
    [number, codiceFiscale],
  );
  return row && fromRow(row);
}

/** What an officer finds by the number or the codice fiscale of somebody who is there, or on the telephone: not identified yet. */
export async function handedInFound(
  sql: Sql,
  by: { readonly number: string } | { readonly codiceFiscale: string },
  now: Date,
): Promise<readonly HandedIn[]> {
  if ('codiceFiscale' in by) return (await handedInWith(sql, by.codiceFiscale, now)).map(toldOf);
  const rows = await sql.query<Row>(`select ${columns} from application where number = $1 and ${ownerless}`, [
    by.number,
    now,
  ]);
  return fromRows(rows).map(toldOf);
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
