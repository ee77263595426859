// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { recordAccess } from '#access/index.ts';
import {
  type CalendarDate,
  type Clock,
  checkCodiceFiscale,
  normaliseCode,
  ok,
  type Problem,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { codeDiffers, type Identity, knowOf, type Person } from '#persons/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { PowerRef } from './powers.ts';

/** Documents by which a public office knows who somebody is (DPR 445/2000 artt. 1 and 35). */
export const identityDocuments = [
  'identity-card',
  'passport',
  'driving-licence',
  'residence-permit',
  'boat-licence',
  'pensioner-booklet',
  'firearms-licence',
] as const;
export type IdentityDocument = (typeof identityDocuments)[number];

/** How long an operator types for somebody before they are identified again. */
const hourMs = 60 * 60_000;

/** Somebody stands before an operator, or is seen by video, with a document. */
export interface Shown {
  readonly identity: Identity;
  readonly place: 'counter' | 'video';
  readonly document: {
    readonly kind: IdentityDocument;
    readonly number: string;
    /** Null when it was not told. */
    readonly expiresOn: CalendarDate | null;
  };
  /**
   * What the operator says who keeps a code that does not follow from the name or the birth, for the record of accesses: the
   * archive of the Agenzia delle Entrate decides (DM 12/3/1974). Absent: such a code is refused, since it may be a slip of the keys.
   */
  readonly kept?: string;
}

type IdentityFault = 'codice-fiscale' | 'disagrees' | 'empty' | 'expired';

/** What the person is told of, in the same transaction: whoever was not there must hear of it. */
export interface Identified {
  readonly personId: string;
  readonly operatorId: string;
  readonly place: 'counter' | 'video';
}
export type OnIdentified = (sql: Sql, identified: Identified) => Promise<void>;

/**
 * Records that an operator has seen who somebody is, and lets the operator act for them for an hour: people without a digital
 * identity have a case as everybody has. `onIdentified` tells every contact that the person had before. Refuses with the path of the box: `codice-fiscale`, `disagrees` (the code does not
 * follow from this birth or name, and nobody said that it is right), `empty`, `expired`, `self`.
 */
export async function identify(
  database: Database,
  operatorId: string,
  { identity, place, document, kept }: Shown,
  clock: Clock,
  onIdentified: OnIdentified,
): Promise<Result<{ readonly person: Person; readonly power: PowerRef }, IdentityFault | 'self'>> {
  const codiceFiscale = normaliseCode(identity.codiceFiscale);
  const number = document.number.trim();
  const faults: Problem<IdentityFault>[] = [];
  const fault = (code: IdentityFault, path: string) => faults.push({ code, path });
  if (identity.givenName.trim() === '') fault('empty', 'given-name');
  if (identity.familyName.trim() === '') fault('empty', 'family-name');
  if (checkCodiceFiscale(codiceFiscale).length > 0) fault('codice-fiscale', 'codice-fiscale');
  const differs = codeDiffers({ ...identity, codiceFiscale });
  if (differs && kept === undefined) fault('disagrees', 'codice-fiscale');
  if (number === '') fault('empty', 'document-number');
  if (identity.birthDate === null) fault('empty', 'birth');
  if (document.expiresOn === null) fault('empty', 'document-expires');
  else if (document.expiresOn < todayInItaly(clock)) fault('expired', 'document-expires');
  if (faults.length > 0) return { ok: false, problems: faults };

  const now = new Date(clock.nowMs());
  const id = randomUUID();
  return database.transaction(async (sql) => {
    const person = await knowOf(sql, { ...identity, codiceFiscale }, clock);
    if (person.isCompany) return refuse('codice-fiscale', undefined, 'codice-fiscale');
    if (person.id === operatorId) return refuse('self', undefined, 'codice-fiscale');
    // One person at a time: whoever was before the operator has gone.
    await sql.query('select 1 from person where id = $1 for update', [operatorId]);
    await sql.query(
      'update identification set ended_at = least(until, $2) where operator_id = $1 and ended_at is null',
      [operatorId, now],
    );
    await sql.query(
      `insert into identification (id, person_id, operator_id, at, place, document_kind, document_number, document_expires_on, until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        person.id,
        operatorId,
        now,
        place,
        document.kind,
        number,
        document.expiresOn,
        new Date(now.getTime() + hourMs),
      ],
    );
    const access = {
      actorId: operatorId,
      personId: person.id,
      reason: differs ? (kept ?? '') : '',
      allowed: true,
    } as const;
    await recordAccess(sql, { ...access, act: 'identify-person', capacity: 'operator' }, clock);
    await onIdentified(sql, { personId: person.id, operatorId, place });
    return ok({ person, power: { kind: 'identification', id } as const });
  });
}

/** The person has gone: the operator acts for them no more. */
export async function endIdentification(database: Database, id: string, clock: Clock): Promise<void> {
  await database.query('update identification set ended_at = $2 where id = $1 and ended_at is null', [
    id,
    new Date(clock.nowMs()),
  ]);
}

/** Nobody acts any more for a person whom they have identified. */
export async function endIdentificationsOf(sql: Sql, personId: string, at: Date): Promise<void> {
  await sql.query(
    'update identification set ended_at = least(until, $2) where person_id = $1 and ended_at is null',
    [personId, at],
  );
}

/** When somebody was identified at a counter. */
export async function identifiedAt(sql: Sql, id: string): Promise<Date | undefined> {
  const [identification] = await sql.query<{ at: Date }>('select at from identification where id = $1', [id]);
  return identification?.at;
}
