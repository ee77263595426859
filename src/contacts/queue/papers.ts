// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { type Contact, type ContactRooms, happened, nowOf } from './contact.ts';
import { knownIn } from './identified-here.ts';

/** A document that whoever answers asked for in a contact, for the application beside it. */
export interface PaperWanted {
  readonly seq: string;
  /** Which of those that the service asks for; null for one in the operator's own words. */
  readonly paper: string | null;
  readonly words: string;
  /** Something was sent for it. */
  readonly isGiven: boolean;
}

export const longestPaper = 120;

/**
 * Asks the person for a document, for the application beside the contact. `message`: as both read it among what they write. Refuses `empty`,
 * `long`, and `over` where nobody talks, or of another application by now. One that is still waited for is not asked for twice.
 */
export function askPaper(
  rooms: ContactRooms,
  operatorId: string,
  { id, applicationId }: Contact,
  {
    paper,
    words,
    message,
  }: { readonly paper: string | null; readonly words: string; readonly message: string },
): Promise<Result<null, 'empty' | 'long' | 'over'>> {
  const text = words.trim();
  if (text === '') return Promise.resolve(refuse('empty'));
  if (paper === null && text.length > longestPaper)
    return Promise.resolve(refuse('long', { most: longestPaper }));
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const open = await sql.query(
      `select from contact where id = $1 and operator_id = $2 and state = 'talking' and application_id = $3 for update`,
      [id, operatorId, applicationId],
    );
    if (open.length === 0 || applicationId === null) return refuse('over');
    const wanted = await wantedIn(sql, id, applicationId);
    if (wanted.some((one) => one.words === text && !one.isGiven)) return ok(null);
    await sql.query(
      `insert into contact_message (contact_id, at, by, author_id, words) values ($1, $2, 'operator', $3, $4)`,
      [id, at, operatorId, message],
    );
    const data = { paper, words: text, applicationId };
    await happened(sql, [{ contactId: id, kind: 'paper-asked', at, byId: operatorId, data }]);
    return ok(null);
  });
}

/** What was asked for in a contact, for the application beside it, oldest first. */
export function papersWanted(
  { database }: ContactRooms,
  { id, applicationId }: Contact,
): Promise<readonly PaperWanted[]> {
  return applicationId === null ? Promise.resolve([]) : wantedIn(database, id, applicationId);
}

function wantedIn(sql: Sql, contactId: string, applicationId: string): Promise<readonly PaperWanted[]> {
  return sql.query<PaperWanted>(
    `select one.seq, one.data->>'paper' as paper, one.data->>'words' as words,
       exists(select from contact_event as given where given.contact_id = $1 and given.kind = 'paper-given' and given.data->>'asked' = one.seq::text) as "isGiven"
     from contact_event as one where one.contact_id = $1 and one.kind = 'paper-asked' and one.data->>'applicationId' = $2 order by one.seq`,
    [contactId, applicationId],
  );
}

/** Thrown in the transaction of a document that was on its way while the talk ended: it is undone with it. */
export class TalkIsOver extends Error {}

/**
 * Tells both, with the document itself, that it came. `asked`: what was asked for by which it came. Throws `TalkIsOver` where by then the two
 * do not talk any more, about another application, or somebody else is known.
 */
export async function gavePaper(
  sql: Sql,
  contact: Contact,
  {
    at,
    byId,
    message,
    asked,
  }: {
    readonly at: Date;
    readonly byId: string | null;
    readonly message: string;
    readonly asked: string | null;
  },
): Promise<void> {
  const { id, applicationId } = contact;
  const [open] = await sql.query<{ operatorId: string | null }>(
    `select operator_id as "operatorId" from contact where id = $1 and state = 'talking' and application_id = $2
       and coalesce(person_id, identified_id) is not distinct from $3 for share`,
    [id, applicationId, knownIn(contact)?.personId ?? null],
  );
  if (!open) throw new TalkIsOver();
  const { operatorId } = open;
  await sql.query(
    `insert into contact_message (contact_id, at, by, author_id, words) values ($1, $2, 'person', $3, $4)`,
    [id, at, byId, message],
  );
  await happened(sql, [{ contactId: id, kind: 'paper-given', at, byId, operatorId, data: { asked } }]);
}
