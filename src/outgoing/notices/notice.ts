// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import type { Language } from '#core/index.ts';
import type { SumChart } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import { addressesOf } from './contact-points.ts';
import { queueCourtesy } from './deliveries.ts';

/** Something to tell a person: it goes into their mailbox, and a courtesy message says that it is there. */
export interface NewNotice {
  readonly personId: string;
  /** The application it is about. */
  readonly about?: string | undefined;
  /** What it tells: `documents-asked`, `decision`, `account-change` ... */
  readonly kind: string;
  readonly language: Language;
  /** The language of the person where the letter is in another, for what it is about has no words in theirs. */
  readonly wishedLanguage?: Language | undefined;
  readonly title: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  /** The same as it is made, where it is more than paragraphs. */
  readonly parts?: readonly NoticePart[] | undefined;
  /** The letter on paper, as it was made. */
  readonly paper?: { readonly pdf: Uint8Array; readonly name: string } | undefined;
  readonly at: Date;
}

/** A piece of a letter, in the order in which it is read. Paper, page and voice show it each in their way. */
export type NoticePart =
  | { readonly type: 'heading' | 'text'; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | NoticeSums;

/** A sum that changes: each time with what is paid, and how it goes from month to month as a picture. */
export interface NoticeSums {
  readonly type: 'sums';
  readonly caption: string;
  readonly columns: readonly [when: string, sum: string];
  readonly rows: readonly (readonly [when: string, sum: string])[];
  readonly chart?: SumChart;
}

/** A letter or message as the mailbox shows it. */
export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly applicationId: string | null;
  /** Number of the application it is about, if it is about one. */
  readonly number: string | null;
  readonly language: Language;
  /** The language of the person where it is another. */
  readonly wishedLanguage: Language | null;
  readonly title: string;
  readonly body: readonly string[];
  readonly parts: readonly NoticePart[] | null;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly paper: { readonly name: string; readonly sha256: string } | null;
}

/**
 * Puts a letter into a person's mailbox, and into the outbox a courtesy message for each way in which they want to be told.
 * Call it in the transaction of the event that it tells of: either both are there, or neither. Gives the letter's id.
 */
export async function notify(sql: Sql, notice: NewNotice): Promise<string> {
  const { personId, about, kind, language, wishedLanguage, title, body, parts, paper, at } = notice;
  const id = randomUUID();
  await sql.query(
    `insert into notice (id, person_id, application_id, kind, language, title, body, at, wished_language, parts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      personId,
      about ?? null,
      kind,
      language,
      title,
      JSON.stringify(body),
      at,
      wishedLanguage ?? null,
      parts ? JSON.stringify(parts) : null,
    ],
  );
  if (paper) {
    const sha256 = createHash('sha256').update(paper.pdf).digest();
    await sql.query('insert into notice_paper (notice_id, name, pdf, sha256) values ($1, $2, $3, $4)', [
      id,
      paper.name,
      Buffer.from(paper.pdf),
      sha256,
    ]);
  }
  const to = await addressesOf(sql, personId, at);
  const read = wishedLanguage ?? language;
  await queueCourtesy(sql, { personId, noticeId: id, to, phrase: 'letter', language: read, at });
  return id;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly application_id: string | null;
  readonly number: string | null;
  readonly language: Language;
  readonly wished_language: Language | null;
  readonly title: string;
  readonly body: readonly string[];
  readonly parts: readonly NoticePart[] | null;
  readonly at: Date;
  readonly read_at: Date | null;
  readonly paper_name: string | null;
  readonly paper_sha256: string | null;
}

const selectNotice = `select notice.id, notice.kind, notice.application_id, application.number, notice.language, notice.wished_language,
    notice.title, notice.body, notice.parts, notice.at, notice.read_at, notice_paper.name as paper_name, encode(notice_paper.sha256, 'hex') as paper_sha256
  from notice left join application on application.id = notice.application_id
    left join notice_paper on notice_paper.notice_id = notice.id`;

function fromRow(row: Row): Notice {
  const {
    application_id: applicationId,
    wished_language: wishedLanguage,
    read_at: readAt,
    paper_name: name,
    paper_sha256: sha256,
    ...same
  } = row;
  return { ...same, wishedLanguage, applicationId, readAt, paper: name && sha256 ? { name, sha256 } : null };
}

/** The letters of a person, newest first. */
export async function lettersOf(sql: Sql, personId: string): Promise<readonly Notice[]> {
  const rows = await sql.query<Row>(
    `${selectNotice} where notice.person_id = $1 order by notice.at desc, notice.id limit 500`,
    [personId],
  );
  return rows.map(fromRow);
}

/** A letter of a person, read at this moment: the first time is kept. Undefined when it is not theirs. */
export async function openLetter(
  sql: Sql,
  personId: string,
  id: string,
  at: Date,
): Promise<Notice | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  await sql.query('update notice set read_at = $3 where id = $1 and person_id = $2 and read_at is null', [
    id,
    personId,
    at,
  ]);
  const [row] = await sql.query<Row>(`${selectNotice} where notice.id = $1 and notice.person_id = $2`, [
    id,
    personId,
  ]);
  return row && fromRow(row);
}

/** How many letters a person has not read. */
export async function unreadOf(sql: Sql, personId: string): Promise<number> {
  const [row] = await sql.query<{ unread: number }>(
    'select count(*)::int as unread from notice where person_id = $1 and read_at is null',
    [personId],
  );
  return row?.unread ?? 0;
}

/** The paper of a letter, if it is this person's. Throws when what is stored is no longer what was sent. */
export async function paperOf(
  sql: Sql,
  personId: string,
  id: string,
): Promise<{ readonly name: string; readonly pdf: Buffer; readonly sha256: string } | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const [row] = await sql.query<{ name: string; pdf: Buffer; sha256: Buffer }>(
    `select name, pdf, sha256 from notice_paper join notice on notice.id = notice_id
     where notice.id = $1 and notice.person_id = $2`,
    [id, personId],
  );
  if (!row) return undefined;
  const { name, pdf, sha256 } = row;
  if (!createHash('sha256').update(pdf).digest().equals(sha256)) throw new Error('a letter was altered');
  return { name, pdf, sha256: sha256.toString('hex') };
}
