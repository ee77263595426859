// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day, type Language } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { numberIn } from '#protocol/index.ts';
import type { Along, Database, Sql } from '#store/index.ts';
import type { Application, ApplicationEvent, Receipt } from './application.ts';
import type { AskedAs } from './asked-as.ts';
import type { CaseStatus } from './case-state.ts';
import type { Contested } from './contested.ts';
import type { Known } from './known.ts';
import type { Late } from './late.ts';
import type { Offered } from './offered.ts';
import { Untellable } from './untellable.ts';

export interface Row {
  readonly id: string;
  readonly service: string;
  readonly language: Language;
  readonly wished_language: Language | null;
  readonly status: CaseStatus;
  readonly answers: RawAnswers;
  readonly asked_as: AskedAs | null;
  readonly known: Known;
  readonly offered: Offered;
  readonly late: Late | null;
  readonly version: number;
  readonly number: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly handed_in_at: Date | null;
  readonly submitted_at: Date | null;
  readonly receipt: Receipt | null;
  readonly person_id: string | null;
  readonly protocol: string | null;
  readonly due_on: string | null;
  readonly paused_on: string | null;
  readonly has_paused: boolean;
  readonly officer_id: string | null;
  readonly about: string | null;
  readonly contest: Contested | null;
  readonly client_id: string | null;
}

const protocolOf = numberIn(['application', 'receipt'], {
  application: 'application.id',
  id: 'application.id',
});

// Dates of law are read as text: a time zone must not move them.
const selected: Readonly<Record<keyof Row, string>> = {
  id: 'application.id',
  service: 'application.service',
  language: 'application.language',
  wished_language: 'application.wished_language',
  status: 'application.status',
  answers: 'application.answers',
  asked_as: 'application.asked_as',
  known: 'application.known',
  offered: 'application.offered',
  late: 'application.late',
  version: 'application.version',
  number: 'application.number',
  created_at: 'application.created_at',
  expires_at: 'application.expires_at',
  handed_in_at: 'application.handed_in_at',
  submitted_at: 'application.submitted_at',
  receipt: 'application.receipt',
  person_id: 'application.person_id',
  protocol: `case when application.submitted_at is not null then ${protocolOf} end`,
  due_on: 'application.due_on::text',
  paused_on: 'application.paused_on::text',
  has_paused: 'application.has_paused',
  officer_id: 'application.officer_id',
  about: 'application.about',
  contest: 'application.contest',
  client_id: 'application.client_id',
};
export const columns = Object.entries(selected)
  .map(([name, value]) => `${value} as ${name}`)
  .join(', ');

function keptDay(text: string): CalendarDate {
  try {
    return day(text);
  } catch (cause) {
    throw new Untellable('a date of a case has left the calendar', { cause });
  }
}

export function fromRow(row: Row): Application {
  const {
    created_at: createdAt,
    expires_at: expiresAt,
    handed_in_at: handedInAt,
    submitted_at: submittedAt,
    person_id: personId,
    officer_id: officerId,
    due_on: due,
    paused_on: paused,
    has_paused: hasPaused,
    client_id: clientId,
    asked_as: askedAs,
    receipt: shown,
    wished_language: wished,
    ...same
  } = row;
  const date = (text: string | null) => (text === null ? null : keptDay(text));
  const who = { personId, officerId, clientId };
  // The number is the register's: it is not known yet when the receipt is sealed.
  const isWaiting = row.status === 'waiting-for-identity';
  const number = isWaiting ? null : (row.protocol ?? shown?.protocol ?? null);
  const receipt = shown && { ...shown, protocol: number };
  return {
    ...same,
    ...who,
    ...(wished ? { wishedLanguage: wished } : {}),
    askedAs,
    receipt,
    createdAt,
    expiresAt,
    handedInAt,
    submittedAt,
    dueOn: date(due),
    pausedOn: date(paused),
    hasPaused,
  };
}

/**
 * Rows as applications. One that cannot be read, a date of it has left the calendar for instance, stands among them without its dates
 * and with a receipt that nobody can tell: whoever lists them says how many lack, and whoever opens it is told so.
 */
export function fromRows(rows: readonly Row[]): readonly Application[] {
  return rows.map((row) => {
    try {
      return fromRow(row);
    } catch {
      return fromRow({ ...row, due_on: null, paused_on: null, receipt: { outcome: {} } as Receipt });
    }
  });
}

/** The application with an id; with hashes, only if its code has one of them. */
export async function readApplication(
  database: Sql,
  id: string,
  codeHashes?: readonly Buffer[],
): Promise<Application | undefined> {
  const [row] = codeHashes
    ? await database.query<Row>(
        `select ${columns} from application where id = $1 and code_hash = any($2::bytea[])`,
        [id, codeHashes],
      )
    : await database.query<Row>(`select ${columns} from application where id = $1`, [id]);
  return row && fromRow(row);
}

/**
 * The applications with these ids, by id. Each is found by its key as one alone is: with a list of keys (`any`) the statement was planned
 * each time, which took 480 µs, and a join whose plan is kept would read the whole table.
 */
export async function readApplications(
  database: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Application>> {
  const rows = await database.query<Row>(
    `select ${Object.keys(selected).join(', ')} from json_array_elements_text($1) as wanted (key),
       lateral (select ${columns} from application where application.id = wanted.key::uuid offset 0) as found`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

export async function readByCode(
  database: Database,
  codeHashes: readonly Buffer[],
): Promise<Application | undefined> {
  const [row] = await database.query<Row>(
    `select ${columns} from application where code_hash = any($1::bytea[])`,
    [codeHashes],
  );
  return row && fromRow(row);
}

/** The applications of a person, newest first. */
export async function readOfPerson(database: Database, personId: string): Promise<readonly Application[]> {
  const rows = await database.query<Row>(
    `select ${columns} from application where person_id = $1 order by created_at desc, id limit 200`,
    [personId],
  );
  return fromRows(rows);
}

/** What a person has begun against the decision of a case and not sent. */
export async function readDraftsAbout(
  database: Database,
  about: string,
  personId: string,
): Promise<readonly Application[]> {
  const rows = await database.query<Row>(
    `select ${columns} from application where about = $1 and person_id = $2 and status = 'draft' order by created_at desc`,
    [about, personId],
  );
  return fromRows(rows);
}

/** Makes an application somebody's, and its code good for nothing; undefined when it is somebody's already, or was changed meanwhile. */
export async function claimApplication(
  database: Database,
  application: Application,
  personId: string,
  {
    event,
    at,
    along,
  }: { readonly event: ApplicationEvent; readonly at: Date; readonly along?: Along | undefined },
): Promise<Application | undefined> {
  const claim = async (sql: Sql) => {
    const rows = await sql.query<{ application_id: string }>(
      `with done as (
         update application set person_id = $4, code_hash = null, version = version + 1, updated_at = $3
         where id = $1 and version = $5 and person_id is null returning id, version)
       ${insertEvents} returning application_id`,
      [application.id, JSON.stringify([event]), at, personId, application.version],
    );
    if (rows.length > 0) await along?.(sql);
    return rows.length > 0;
  };
  const isClaimed = along ? await database.transaction(claim) : await claim(database);
  return isClaimed ? { ...application, personId, version: application.version + 1 } : undefined;
}

/** Gives an application that is nobody's yet another code; the one before is good no more. False when it is somebody's. */
export async function changeCode(sql: Sql, id: string, codeHash: Buffer): Promise<boolean> {
  const rows = await sql.query(
    `update application set code_hash = $2
     where id = $1 and person_id is null and status in ('draft', 'waiting-for-identity') returning id`,
    [id, codeHash],
  );
  return rows.length > 0;
}

// Events are numbered from the application's version: two writers cannot both write the same number.
export const insertEvents = `insert into application_event (application_id, seq, at, data)
  select done.id, done.version - json_array_length($2::json) + item.n, $3, item.data
  from done, json_array_elements($2::json) with ordinality as item (data, n)`;

export async function insertApplication(
  sql: Sql,
  application: Application,
  codeHash: Buffer | null,
  events: readonly ApplicationEvent[],
): Promise<void> {
  const {
    id,
    service,
    language,
    answers,
    known,
    offered,
    version,
    createdAt,
    expiresAt,
    personId,
    about,
    contest,
  } = application;
  await sql.query(
    `with done as (
       insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at,
         expires_at, person_id, known, about, contest, client_id, offered, wished_language, asked_as, late)
       values ($1, $4, $5, 'draft', $6, $7, $8, $3, $3, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning id, version)
     ${insertEvents}`,
    [
      id,
      JSON.stringify(events),
      createdAt,
      service,
      language,
      codeHash,
      JSON.stringify(answers),
      version,
      expiresAt,
      personId,
      JSON.stringify(known),
      about,
      contest && JSON.stringify(contest),
      application.clientId,
      JSON.stringify(offered),
      application.wishedLanguage ?? null,
      application.askedAs && JSON.stringify(application.askedAs),
      application.late && JSON.stringify(application.late),
    ],
  );
}

/** Stores answers, and what is known of them, with the events that led to them; undefined when somebody else wrote first. */
export async function appendEvent(
  database: Database,
  application: Application,
  { answers, known, offered, askedAs }: Pick<Application, 'answers' | 'known' | 'offered' | 'askedAs'>,
  events: readonly ApplicationEvent[],
  at: Date,
  expiresAt: Date,
): Promise<Application | undefined> {
  const version = application.version + events.length;
  const rows = await database.query<{ application_id: string }>(
    `with done as (
       update application set answers = $4, known = $8, offered = $9, asked_as = $10, version = $5, updated_at = $3, expires_at = $6
       where id = $1 and version = $7 and status = 'draft' returning id, version)
     ${insertEvents} returning application_id`,
    [
      application.id,
      JSON.stringify(events),
      at,
      JSON.stringify(answers),
      version,
      expiresAt,
      application.version,
      JSON.stringify(known),
      JSON.stringify(offered),
      askedAs && JSON.stringify(askedAs),
    ],
  );
  return rows.length > 0
    ? { ...application, answers, askedAs, known, offered, version, expiresAt }
    : undefined;
}

/** An application of a person as far as another one can learn from it. */
export interface EarlierRow {
  readonly service: string;
  readonly answers: RawAnswers;
  readonly known: Known;
  readonly at: Date;
}

/**
 * The last applications of a person besides one, newest first: those that were sent, and drafts still kept. Only with the person's own
 * words: what a guest or a program wrote into one is no answer of theirs, whoever said afterwards that it is theirs.
 */
export async function readEarlier(
  sql: Sql,
  { personId, applicationId }: { readonly personId: string; readonly applicationId: string },
  now: Date,
): Promise<readonly EarlierRow[]> {
  return sql.query<EarlierRow>(
    `select service, answers, known, coalesce(submitted_at, updated_at) as at from application
     where person_id = $1 and id <> $2 and own_words(application) and (status not in ('draft', 'waiting-for-identity') or expires_at > $3)
     order by coalesce(submitted_at, updated_at) desc limit 20`,
    [personId, applicationId, now],
  );
}

/** What of a case can change after it was sent. */
export interface CaseChange {
  readonly status?: CaseStatus;
  readonly dueOn?: CalendarDate | null;
  readonly pausedOn?: CalendarDate | null;
  readonly officerId?: string | null;
}

/** Changes a case that was sent, with the events that tell of it; undefined when somebody else wrote first. */
export async function changeCase(
  sql: Sql,
  application: Application,
  change: CaseChange,
  events: readonly ApplicationEvent[],
  at: Date,
): Promise<Application | undefined> {
  const hasPaused = application.hasPaused || (change.pausedOn ?? null) !== null;
  const changed = { ...application, ...change, hasPaused, version: application.version + events.length };
  const { id, version, status, dueOn, pausedOn, officerId } = changed;
  const rows = await sql.query<{ application_id: string }>(
    `with done as (
       update application set status = $4, due_on = $5, paused_on = $6, officer_id = $7, version = $8, updated_at = $3
       where id = $1 and version = $9 and status not in ('draft', 'waiting-for-identity') returning id, version)
     ${insertEvents} returning application_id`,
    [id, JSON.stringify(events), at, status, dueOn, pausedOn, officerId, version, application.version],
  );
  return rows.length > 0 ? changed : undefined;
}

/** Something that happened, and when. */
export interface PastEvent {
  readonly seq: number;
  readonly at: Date;
  readonly event: ApplicationEvent;
}

/** What happened to an application, oldest first. */
export async function readEvents(sql: Sql, id: string): Promise<readonly PastEvent[]> {
  const rows = await sql.query<{ seq: number; at: Date; data: ApplicationEvent }>(
    'select seq, at, data from application_event where application_id = $1 order by seq',
    [id],
  );
  return rows.map(({ seq, at, data }) => ({ seq, at, event: data }));
}

/** What happened to each of these applications after the event with the number beside it, oldest first. */
export async function readEventsAfter(
  sql: Sql,
  seen: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly PastEvent[]>> {
  const rows = await sql.query<{ id: string; seq: number; at: Date; data: ApplicationEvent }>(
    `select application_id as id, event.seq, at, data from application_event event
     join unnest($1::uuid[], $2::integer[]) as seen (id, seq) on seen.id = application_id and event.seq > seen.seq
     order by application_id, event.seq`,
    [[...seen.keys()], [...seen.values()]],
  );
  return byCase(rows);
}

/**
 * What happened to each of these applications, oldest first, but for what tells nobody where a case is: what was answered, and a
 * decision that can still be undone.
 */
export async function readMilestones(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PastEvent[]>> {
  const rows = await sql.query<{ id: string; seq: number; at: Date; data: ApplicationEvent }>(
    `select application_id as id, seq, at, data from application_event
     where application_id = any($1) and data ->> 'type' <> all($2) order by application_id, seq`,
    [ids, untold],
  );
  return byCase(rows);
}

function byCase(
  rows: readonly {
    readonly id: string;
    readonly seq: number;
    readonly at: Date;
    readonly data: ApplicationEvent;
  }[],
): ReadonlyMap<string, readonly PastEvent[]> {
  const events = new Map<string, PastEvent[]>();
  for (const { id, seq, at, data } of rows) {
    const past = events.get(id) ?? [];
    past.push({ seq, at, event: data });
    events.set(id, past);
  }
  return events;
}

const untold = ['answered', 'withdrawn-answer', 'resumed', 'claimed'];
