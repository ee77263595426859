// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { addDays, type CalendarDate } from '#core/index.ts';
import type { Paper } from '#paper/index.ts';
import { type Person, readPerson } from '#persons/index.ts';
import type { Sql } from '#store/index.ts';

/** For how many days a document that was produced can be checked. */
const checkableDays = 180;

/** A document as it was produced, and until when it can be checked. */
export interface Issued {
  readonly paper: Paper;
  /** Sixteen figures, which stand on the document alone. */
  readonly number: string;
  readonly until: CalendarDate;
}

/** For whom a document is produced, and of which service. */
export interface IssuedFor {
  readonly personId: string;
  readonly service: string;
}

/**
 * Gives a document its number and keeps it as it is, so that whoever holds it can see that it is ours and was not changed. The same
 * document of a day has one number, however often it is opened. `marked` puts the number on it.
 */
export async function issue(
  sql: Sql,
  key: Buffer,
  paper: Paper,
  { personId, service }: IssuedFor,
  marked: (paper: Paper, of: Omit<Issued, 'paper'>) => Paper,
): Promise<Issued> {
  const number = numberOf(key, JSON.stringify([personId, service, paper]));
  const until = addDays(paper.date, checkableDays);
  const made = { paper: marked(paper, { number, until }), number, until };
  await sql.query(
    `insert into issued_document (number, person_id, service, paper, made_on, until_on)
     values ($1, $2, $3, $4, $5, $6) on conflict (number) do nothing`,
    [number, personId, service, JSON.stringify(made.paper), paper.date, until],
  );
  return made;
}

/** A document that was produced, and whose it is. */
export interface IssuedTo {
  readonly paper: Paper;
  readonly service: string;
  readonly holder: Person;
}

/** The document of a number, as it was produced; undefined where there is none, or it can be checked no more. */
export async function issuedUnder(
  sql: Sql,
  number: string,
  today: CalendarDate,
): Promise<IssuedTo | undefined> {
  const digits = number.replaceAll(/\D/g, '');
  const [found] = await sql.query<{ paper: Paper; service: string; person_id: string }>(
    'select paper, service, person_id from issued_document where number = $1 and until_on >= $2',
    [digits, today],
  );
  const holder = found && (await readPerson(sql, found.person_id));
  return found && holder && { paper: found.paper, service: found.service, holder };
}

/** A number as it is read: in groups of four. */
export function groupedNumber(number: string): string {
  return number.replaceAll(/\d{4}(?=\d)/g, '$& ');
}

// Nobody guesses it who does not hold the paper; the same content has the same, and keeps one row.
function numberOf(key: Buffer, content: string): string {
  const digest = createHmac('sha256', key).update('issued').update(content).digest();
  return (digest.readBigUInt64BE() % 10n ** 16n).toString().padStart(16, '0');
}
