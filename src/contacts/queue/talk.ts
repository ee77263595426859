// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { leaveDesk, readyNow } from '#operators/index.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf } from './contact.ts';

/** A thing that was written. */
export interface Message {
  readonly seq: string;
  readonly at: Date;
  readonly by: 'person' | 'operator';
  readonly words: string;
}

export const longestMessage = 2000;

/** So many of what was written are shown. */
export const mostShown = 1000;

/** What was written to each other last, oldest first: all of it but where two wrote more than anybody reads again. */
export function messagesOf({ database }: ContactRooms, contactId: string): Promise<readonly Message[]> {
  return database.query<Message>(
    `select * from (select seq, at, by, words from contact_message where contact_id = $1 order by seq desc limit ${mostShown}) as last
     order by seq`,
    [contactId],
  );
}

/**
 * Writes to the other. The person may write while they wait too: it is read by whoever answers. Refuses `empty`, `long`, and `over` where
 * nobody is there any more.
 */
export function write(
  rooms: ContactRooms,
  { id }: Contact,
  {
    by,
    authorId,
    words,
  }: { readonly by: 'person' | 'operator'; readonly authorId: string | null; readonly words: string },
): Promise<Result<null, 'empty' | 'long' | 'over'>> {
  const text = words.trim();
  if (text === '') return Promise.resolve(refuse('empty'));
  if (text.length > longestMessage) return Promise.resolve(refuse('long', { most: longestMessage }));
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [open] = await sql.query<{ operatorId: string | null }>(
      `select operator_id as "operatorId" from contact where id = $1 and (state = 'talking'
         or ($2 = 'person' and state in ('waiting', 'callback', 'offered', 'calling'))
         or ($2 = 'operator' and state = 'calling')) for share`,
      [id, by],
    );
    if (!open) return refuse('over');
    await sql.query(
      'insert into contact_message (contact_id, at, by, author_id, words) values ($1, $2, $3, $4, $5)',
      [id, at, by, authorId, text],
    );
    await happened(sql, [{ contactId: id, kind: 'wrote', at, byId: authorId, operatorId: open.operatorId }]);
    return ok(null);
  });
}

/** Tells both that something of the draft was written that they have before them. */
export async function edited(rooms: ContactRooms, { id }: Contact, byId: string): Promise<void> {
  await happened(rooms.database, [{ contactId: id, kind: 'edited', at: nowOf(rooms), byId }]);
}

/** Ends the talk, from either side; the operator still writes down what it was. Refuses `moved` where nobody talks. */
export function endTalk(
  rooms: ContactRooms,
  { id }: Contact,
  by: { readonly who: 'person' | 'operator'; readonly id: string | null },
): Promise<Result<Contact, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [left] = await sql.query<Contact>(
      `update contact set state = 'wrapping', left_at = $2 where id = $1 and state = 'talking' returning ${columns}`,
      [id, at],
    );
    if (!left) return refuse('moved');
    const data = { who: by.who };
    await happened(sql, [
      { contactId: id, kind: 'left', at, byId: by.id, operatorId: left.operatorId, data },
    ]);
    return ok(left);
  });
}

/** How a contact ended, as operators write it down; the words are the page's. */
export const wrapUpCodes = [
  'informed',
  'completed',
  'goes-on-alone',
  'to-office',
  'appointment',
  'not-ours',
  'other',
] as const;
export type WrapUpCode = (typeof wrapUpCodes)[number];

export interface WrapUp {
  readonly code: WrapUpCode;
  readonly notes: string;
  /** What the operator is from now on: ready for the next one, or away with this reason. */
  readonly next: 'ready' | 'break';
}

/** Writes down what it was: the contact is over, and only now its operator may be given another. Refuses `moved`. */
export function wrapUp(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
  { code, notes, next }: WrapUp,
): Promise<Result<null, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [over] = await sql.query<{ id: string }>(
      `update contact set state = 'ended', ended_at = $3, outcome = 'served', code = $4, notes = nullif($5, '')
       where id = $1 and operator_id = $2 and state = 'wrapping' returning id`,
      [contactId, operatorId, at, code, notes.trim()],
    );
    if (!over) return refuse('moved');
    if (next === 'ready') await readyNow(sql, operatorId, at);
    else await leaveDesk(sql, operatorId, next, at);
    await happened(sql, [{ contactId, kind: 'wrapped', at, byId: operatorId, data: { code } }]);
    return ok(null);
  });
}

/** Gives a talk to whoever knows more of something: the person keeps their place, and is first in line. Refuses `moved`. */
export function transfer(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
  { skill, level }: { readonly skill: string; readonly level: number },
): Promise<Result<null, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [passed] = await sql.query<{ id: string }>(
      `update contact set state = 'waiting', skill = $3, level = $4, operator_id = null, offered_at = null, answered_at = null, eligible_at = $5,
         wants_call = false
       where id = $1 and operator_id = $2 and state = 'talking' returning id`,
      [contactId, operatorId, skill, level, at],
    );
    if (!passed) return refuse('moved');
    await readyNow(sql, operatorId, at);
    await happened(sql, [{ contactId, kind: 'transferred', at, byId: operatorId, data: { skill } }]);
    return ok(null);
  });
}

/** What a person says of it afterwards, once. Refuses `moved` before it is over, and a second time. */
export async function answerSurvey(
  rooms: ContactRooms,
  { id }: Contact,
  { solved, rating }: { readonly solved: boolean; readonly rating: number },
): Promise<Result<null, 'moved'>> {
  const [said] = await rooms.database.query<{ id: string }>(
    `update contact set solved = $2, rating = $3 where id = $1 and left_at is not null and rating is null returning id`,
    [id, solved, rating],
  );
  return said ? ok(null) : refuse('moved');
}
