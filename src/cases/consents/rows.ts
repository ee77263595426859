// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDate, daysBetween, type Language, todayInItaly } from '#core/index.ts';
import type { AskedOther } from '#interview/index.ts';
import { numberIn } from '#protocol/index.ts';
import type { Actor, ConsentEvent, Receipt, ReceiptLine } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

export type ConsentState = 'asked' | 'given' | 'refused' | 'denied' | 'withdrawn';
export type ConsentAct = Exclude<ConsentState, 'asked'>;

/** Something asked of another person about an application, and where it stands. */
export interface Consent {
  readonly id: string;
  readonly applicationId: string;
  /** Which consent of the service. */
  readonly kind: string;
  readonly asks: 'agreement' | 'account';
  /** Whom, as declared. */
  readonly codiceFiscale: string;
  /** Which row of the answers they are, where each of a list is asked: `heirs.1`. */
  readonly path: string | null;
  readonly state: ConsentState;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  /** The day on which they were told how it ended; null until they were. */
  readonly toldOn: CalendarDate | null;
  readonly personId: string | null;
  /** Who answered; null until they have: whoever applied learns nobody's name from a code. */
  readonly name: string | null;
  /** For the officer and whoever gave it, never for whoever applied. */
  readonly iban: string | null;
}

/** What was shown and answered, word for word. */
export interface ConsentReceipt {
  /** Which consent of the service. */
  readonly kind: string;
  readonly act: ConsentAct;
  /** Number of the answer in the protocol register. */
  readonly protocol: string;
  /** Number of the application that it is about. */
  readonly number: string;
  readonly service: string;
  readonly title: string;
  readonly language: Language;
  readonly on: CalendarDate;
  readonly at: string;
  /** Who answered, and who had applied. */
  readonly by: string;
  /** The guardian who answered for the person, or the operator who wrote it as the person said it, if one did. */
  readonly actor?: Actor;
  /** Where an operator wrote it: what they confirmed of who was before them and of what that person said, word for word. */
  readonly word?: string;
  readonly applicant: string;
  readonly short: string;
  readonly asked: string;
  readonly lines: readonly ReceiptLine[];
  readonly answer: string;
  readonly follows: string;
  /** From which day it holds: `start` for as if it had been said from the beginning; null when nothing changes. */
  readonly from: CalendarDate | 'start' | null;
  /** The account as written. */
  readonly account?: string;
}

/** A consent about to be asked. */
export interface Asking extends AskedOther {
  readonly id: string;
  readonly applicationId: string;
  readonly askedAt: Date;
  /** The day on which they are reminded once, if they are still silent. */
  readonly remindOn: CalendarDate | null;
}

/** Told within the transaction that sends an application: somebody is asked something about it. */
export type OnAsked = (
  sql: Sql,
  asked: {
    readonly codiceFiscale: string;
    readonly applicant: string;
    readonly receipt: Omit<Receipt, 'protocol'>;
  },
) => Promise<void>;

/** What is asked, with the day of its reminder: half-way to the last day of the case. */
export function asking(
  applicationId: string,
  of: AskedOther,
  { at, dueOn }: { readonly at: Date; readonly dueOn: CalendarDate | null },
): Asking {
  const on = todayInItaly({ nowMs: () => at.getTime() });
  const days = dueOn === null ? 0 : Math.floor(daysBetween(on, dueOn) / 2);
  const remindOn = days > 0 ? addDays(on, days) : null;
  return { ...of, id: randomUUID(), applicationId, askedAt: at, remindOn };
}

export function askedEvent({ id, kind }: Asking): ConsentEvent {
  return { type: 'consent-asked', kind, consentId: id };
}

export async function insertAsked(sql: Sql, all: readonly Asking[]): Promise<void> {
  if (all.length === 0) return;
  await sql.query(
    `insert into consent (id, application_id, kind, asks, codice_fiscale, path, state, asked_at, remind_on)
     select id, "applicationId", kind, asks, "codiceFiscale", path, 'asked', "askedAt", "remindOn"
     from json_to_recordset($1) as row (id uuid, "applicationId" uuid, kind text, asks text, "codiceFiscale" text, path text,
       "askedAt" timestamptz, "remindOn" date)`,
    [JSON.stringify(all)],
  );
}

interface Row extends Omit<Consent, 'name'> {
  readonly given_name: string | null;
  readonly family_name: string | null;
}

const select = `select consent.id, application_id as "applicationId", kind, asks, consent.codice_fiscale as "codiceFiscale", path, state,
  asked_at as "askedAt", answered_at as "answeredAt", told_on::text as "toldOn", person_id as "personId", iban, given_name, family_name
  from consent left join person on person.id = person_id`;

function fromRow({ given_name: given, family_name: family, ...same }: Row): Consent {
  return { ...same, name: given === null ? null : `${given} ${family}` };
}

/** What others were asked about applications, and where each stands: for the officer who decides, and for whoever applied. */
export async function consentsOf(
  sql: Sql,
  ...applicationIds: readonly string[]
): Promise<readonly Consent[]> {
  if (applicationIds.length === 0) return [];
  const rows = await sql.query<Row>(
    `${select} where application_id = any($1::uuid[]) order by asked_at, kind, length(path), path, consent.codice_fiscale`,
    [applicationIds],
  );
  return rows.map(fromRow);
}

/** What a person was asked, newest first. */
export async function consentsAskedOf(sql: Sql, codiceFiscale: string): Promise<readonly Consent[]> {
  const rows = await sql.query<Row>(
    `${select} where consent.codice_fiscale = $1 order by asked_at desc, kind limit 100`,
    [codiceFiscale],
  );
  return rows.map(fromRow);
}

export async function readConsent(sql: Sql, id: string): Promise<Consent | undefined> {
  const [row] = await sql.query<Row>(`${select} where consent.id = $1`, [id]);
  return row && fromRow(row);
}

/** Keeps the day on which they were told how it ended, where none is kept. */
export async function markTold(sql: Sql, id: string, on: CalendarDate): Promise<void> {
  await sql.query('update consent set told_on = $2 where id = $1 and told_on is null', [id, on]);
}

/** A decision was sent: the day on which they were told of it, null for those whom nobody could write to. */
export async function wereTold(
  sql: Sql,
  applicationId: string,
  told: readonly { readonly codiceFiscale: string; readonly on: CalendarDate | null }[],
): Promise<void> {
  await sql.query(
    `update consent set told_on = each."on" from json_to_recordset($2) as each ("codiceFiscale" text, "on" date)
     where application_id = $1 and codice_fiscale = each."codiceFiscale"`,
    [applicationId, JSON.stringify(told)],
  );
}

/** Stores an answer with its receipt; gives its place among the answers, undefined when somebody answered meanwhile. */
export async function storeAnswer(
  sql: Sql,
  consent: Consent,
  answer: {
    readonly act: ConsentAct;
    readonly personId: string;
    readonly iban: string | null;
    readonly at: Date;
  },
  receipt: string,
): Promise<number | undefined> {
  const { act, personId, iban, at } = answer;
  const [row] = await sql.query<{ seq: number }>(
    `with done as (
       update consent set state = $2, person_id = $3, iban = $4, answered_at = $5
       where id = $1 and state = $7 and answered_at is not distinct from $8 returning id)
     insert into consent_answer (consent_id, seq, at, act, person_id, receipt)
     select id, 1 + (select count(*) from consent_answer where consent_id = id), $5, $2, $3, $6 from done returning seq`,
    [consent.id, act, personId, iban, at, receipt, consent.state, consent.answeredAt],
  );
  return row?.seq;
}

const protocol = numberIn(['consent-answer', 'consent-receipt'], {
  application: 'consent.application_id',
  id: 'consent.id',
  seq: 'consent_answer.seq',
});

/** The receipts of a consent, oldest first. */
export async function readReceipts(sql: Sql, consentId: string): Promise<readonly ConsentReceipt[]> {
  const rows = await sql.query<{ receipt: ConsentReceipt; protocol: string | null }>(
    `select receipt, ${protocol} as protocol
     from consent_answer join consent on consent.id = consent_id where consent_id = $1 order by consent_answer.seq`,
    [consentId],
  );
  return rows.map(({ receipt, protocol: number }) => ({ ...receipt, protocol: number ?? receipt.protocol }));
}
