// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { type Application, readApplication } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type Contact, type ContactRooms, happened, type IdentifiedBy, nowOf } from './contact.ts';

/**
 * Writes down, with the identification itself, who the person of this contact is: seen by whoever answers, or by the PIN that they gave. Both
 * pages tell it. A document shows more than a PIN, of the same person. False where it came too late: nobody talks to them any more, it is in
 * other hands, or somebody is known already.
 */
export async function identifiedHere(
  sql: Sql,
  { id, operatorId }: Pick<Contact, 'id' | 'operatorId'>,
  { personId, by, at }: { readonly personId: string; readonly by: IdentifiedBy; readonly at: Date },
): Promise<boolean> {
  const seen = await sql.query(
    `update contact set identified_id = $3, identified_at = $4, identified_by = $5
     where id = $1 and operator_id = $2 and state = 'talking' and (person_id is null or person_id = $3)
       and (identified_id is null or (identified_id = $3 and identified_by = 'pin' and $5 = 'document')) returning 1`,
    [id, operatorId, personId, at, by],
  );
  if (seen.length === 0) return false;
  const byId = by === 'pin' ? personId : operatorId;
  await happened(sql, [{ contactId: id, kind: 'identified', at, byId, operatorId, data: { by } }]);
  return true;
}

/** Whoever gave their PIN to the automatic service and has got in line without signing in is known from then on. False where they were known. */
export async function knownInLine(
  sql: Sql,
  contactId: string,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<boolean> {
  const known = await sql.query(
    `update contact set identified_id = $2, identified_at = $3, identified_by = 'pin'
     where id = $1 and state = 'waiting' and person_id is null and identified_id is null returning 1`,
    [contactId, personId, at],
  );
  if (known.length === 0) return false;
  await happened(sql, [{ contactId, kind: 'identified', at, byId: personId, data: { by: 'pin' } }]);
  return true;
}

/**
 * The contact as it is known now: a PIN that counts no more tells no more who it is. Where they still talk or wait it is written down; of a
 * talk that is over it stays kept whose it was, so that they find it among their data. Whatever gives a contact that is worked in asks it.
 */
export async function stillIdentified(rooms: ContactRooms, contact: Contact): Promise<Contact> {
  const { identifiedId, identifiedAt, identifiedBy } = contact;
  if (identifiedId === null || identifiedAt === null || identifiedBy !== 'pin') return contact;
  if ((await rooms.pinCounts?.(identifiedId, identifiedAt)) ?? true) return contact;
  await rooms.database.transaction((sql) => identityEnded(sql, contact, nowOf(rooms)));
  return { ...contact, identifiedId: null, identifiedAt: null };
}

/** Whoever was identified in a contact so is not any more, from now on; whose it was stands in what happened. Not where it is over already. */
export async function identityEnded(
  sql: Sql,
  { id, identifiedId, identifiedAt }: Contact,
  at: Date,
): Promise<void> {
  const [ended] = await sql.query<{ operatorId: string | null }>(
    `update contact set identified_id = null, identified_at = null
     where id = $1 and identified_id = $2 and identified_at = $3 and state not in ('wrapping', 'ended') returning operator_id as "operatorId"`,
    [id, identifiedId, identifiedAt],
  );
  if (ended)
    await happened(sql, [{ contactId: id, kind: 'identity-ended', at, byId: identifiedId, ...ended }]);
}

/** How whoever answers knows who somebody is: by their sign-in, or by how they were identified in the contact. */
export type KnownBy = 'signed-in' | IdentifiedBy;

/** Who it is, and how that is known; undefined where nobody is known. */
export function knownIn({
  personId,
  identifiedId,
  identifiedBy,
}: Pick<Contact, 'personId' | 'identifiedId' | 'identifiedBy'>):
  | { readonly personId: string; readonly by: KnownBy }
  | undefined {
  if (personId !== null) return { personId, by: 'signed-in' };
  return identifiedId === null ? undefined : { personId: identifiedId, by: identifiedBy };
}

/**
 * Puts an application of the person beside the talk, with what is done with it: both have it before them from now on. `kind` is how it came
 * there: one that they had, one that was nobody's and became theirs, one that was begun together. Refuses `moved` where nobody talks, or they
 * are not known any more, and `already` where one of the same service that was begun lies there: a press counts once.
 */
export async function putBeside(
  sql: Sql,
  operatorId: string,
  contact: Contact,
  {
    kind,
    application,
    at,
  }: {
    readonly kind: 'put-beside' | 'made-theirs' | 'begun-together';
    readonly application: { readonly id: string; readonly service: string };
    readonly at: Date;
  },
): Promise<Result<null, 'already' | 'moved'>> {
  const { id: contactId } = contact;
  const known = knownIn(contact);
  if (!known) return refuse('moved');
  const [open] = await sql.query<{ beside: string | null }>(
    `select contact.application_id as beside from contact
     where id = $1 and operator_id = $2 and state = 'talking' and coalesce(person_id, identified_id) = $3 for update`,
    [contactId, operatorId, known.personId],
  );
  if (!open) return refuse('moved');
  if (kind === 'begun-together' && open.beside !== null) {
    const there = await readApplication(sql, open.beside);
    const { personId, service, status } = there ?? {};
    if (personId === known.personId && service === application.service && status === 'draft')
      return refuse('already');
  }
  await sql.query('update contact set application_id = $2, service = $3 where id = $1', [
    contactId,
    application.id,
    application.service,
  ]);
  const data = { applicationId: application.id, known: known.by };
  await happened(sql, [{ contactId, kind, at, byId: operatorId, operatorId, data }]);
  return ok(null);
}

/**
 * Whether an application is of whom a contact is of: of who signed in, of who was identified in it or nobody's yet, like
 * the contact of who asked without signing in. A guest's draft may have become somebody's since they asked: then it is theirs alone.
 */
export function isOfContact(
  { personId }: Pick<Application, 'personId'>,
  contact: Pick<Contact, 'personId' | 'identifiedId'>,
): boolean {
  return personId === contact.personId || (personId !== null && personId === contact.identifiedId);
}
