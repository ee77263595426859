// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Database } from '#store/index.ts';
import type { Application, ApplicationEvent, Receipt } from './application.ts';

interface Row {
  readonly id: string;
  readonly service: string;
  readonly language: Language;
  readonly status: 'draft' | 'submitted';
  readonly answers: RawAnswers;
  readonly version: number;
  readonly number: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly submitted_at: Date | null;
  readonly receipt: Receipt | null;
}

const columns =
  'id, service, language, status, answers, version, number, created_at, expires_at, submitted_at, receipt';

function fromRow(row: Row | undefined): Application | undefined {
  if (!row) return undefined;
  const { created_at: createdAt, expires_at: expiresAt, submitted_at: submittedAt, ...same } = row;
  return { ...same, createdAt, expiresAt, submittedAt };
}

/** The application with an id; with a hash, only if its code has that hash. */
export async function readApplication(
  database: Database,
  id: string,
  codeHash?: Buffer,
): Promise<Application | undefined> {
  const [row] = codeHash
    ? await database.query<Row>(`select ${columns} from application where id = $1 and code_hash = $2`, [
        id,
        codeHash,
      ])
    : await database.query<Row>(`select ${columns} from application where id = $1`, [id]);
  return fromRow(row);
}

export async function readByCode(database: Database, codeHash: Buffer): Promise<Application | undefined> {
  const [row] = await database.query<Row>(`select ${columns} from application where code_hash = $1`, [
    codeHash,
  ]);
  return fromRow(row);
}

// Events are numbered from the application's version: two writers cannot both write the same number.
const insertEvents = `insert into application_event (application_id, seq, at, data)
  select done.id, done.version - json_array_length($2::json) + item.n, $3, item.data
  from done, json_array_elements($2::json) with ordinality as item (data, n)`;

export async function insertApplication(
  database: Database,
  application: Application,
  codeHash: Buffer,
  events: readonly ApplicationEvent[],
): Promise<void> {
  const { id, service, language, answers, version, createdAt, expiresAt } = application;
  await database.query(
    `with done as (
       insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at)
       values ($1, $4, $5, 'draft', $6, $7, $8, $3, $3, $9) returning id, version)
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
    ],
  );
}

/** Stores answers with the events that led to them; undefined when somebody else wrote first. */
export async function appendEvent(
  database: Database,
  application: Application,
  answers: RawAnswers,
  events: readonly ApplicationEvent[],
  at: Date,
  expiresAt: Date,
): Promise<Application | undefined> {
  const version = application.version + events.length;
  const rows = await database.query<{ application_id: string }>(
    `with done as (
       update application set answers = $4, version = $5, updated_at = $3, expires_at = $6
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
    ],
  );
  return rows.length > 0 ? { ...application, answers, version, expiresAt } : undefined;
}

/** Makes a draft a submitted application; false when somebody else wrote first, or the number is taken. */
export async function submitApplication(
  database: Database,
  application: Application,
  done: {
    readonly answers: RawAnswers;
    readonly number: string;
    readonly receipt: Receipt;
    readonly submittedAt: Date;
    readonly event: ApplicationEvent;
  },
): Promise<boolean> {
  const { answers, number, receipt, submittedAt, event } = done;
  const rows = await database.query<{ application_id: string }>(
    `with done as (
       update application set status = 'submitted', answers = $4, number = $5, receipt = $6, submitted_at = $3, updated_at = $3,
         version = version + 1
       where id = $1 and version = $7 and status = 'draft'
         and not exists (select from application other where other.number = $5)
       returning id, version)
     ${insertEvents} returning application_id`,
    [
      application.id,
      JSON.stringify([event]),
      submittedAt,
      JSON.stringify(answers),
      number,
      JSON.stringify(receipt),
      application.version,
    ],
  );
  return rows.length > 0;
}
