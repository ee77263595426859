// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { nearAmong } from '#access/index.ts';
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { tellOfCall } from '#notices/index.ts';
import { type Contact, type ContactRooms, happened, knownIn, nowOf } from '#queue/index.ts';
import type { Sql } from '#store/index.ts';

/** A question that an operator passed on to the office that knows (the field's second level). */
export interface Task {
  readonly id: string;
  readonly contactId: string | null;
  readonly personId: string;
  readonly applicationId: string | null;
  readonly service: string | null;
  readonly skill: string;
  readonly language: Language;
  readonly question: string;
  readonly askedAt: Date;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

export const longestQuestion = 2000;
export const longestAnswer = 4000;

const columns = `contact_task.id, contact_task.contact_id as "contactId", contact_task.person_id as "personId", contact_task.application_id as "applicationId",
  contact_task.service, contact_task.skill, contact_task.language, contact_task.question, contact_task.asked_at as "askedAt",
  contact_task.taken_by as "takenBy", contact_task.taken_at as "takenAt", contact_task.answer, contact_task.answered_at as "answeredAt"`;

/**
 * Passes a question of the person on, who signed in or was identified in the contact: they find it among what is theirs. Refuses `empty`,
 * `long`, and `unknown` where nobody is known: nobody could follow it.
 */
export async function passOn(
  { database, clock }: ContactRooms,
  contact: Contact,
  { skill, question, by }: { readonly skill: string; readonly question: string; readonly by: string },
): Promise<Result<null, 'empty' | 'long' | 'unknown'>> {
  const text = question.trim();
  if (text === '') return refuse('empty');
  if (text.length > longestQuestion) return refuse('long', { most: longestQuestion });
  const known = knownIn(contact);
  if (!known) return refuse('unknown');
  const { personId, by: knownBy } = known;
  const { id: contactId, applicationId, service, language } = contact;
  const at = nowOf({ database, clock });
  await database.transaction(async (sql) => {
    const made = await sql.query(
      `insert into contact_task (id, contact_id, person_id, application_id, service, skill, language, question, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [randomUUID(), contactId, personId, applicationId, service, skill, language, text, by, at],
    );
    if (made.length > 0)
      await happened(sql, [{ contactId, kind: 'passed-on', at, byId: by, data: { skill, known: knownBy } }]);
  });
  return ok(null);
}

/** What waits for an answer, the oldest first, as this member of staff may see it: nothing of their own, or of somebody near. */
export async function openTasks({ database }: ContactRooms, staffId: string): Promise<readonly Task[]> {
  const all = await database.query<Task>(
    `select ${columns} from contact_task where answered_at is null order by asked_at, id limit 200`,
  );
  const near = await nearAmong(
    database,
    all.map(({ personId, applicationId }) => ({ staffId, personId, applicationId })),
  );
  return all.filter((_, nth) => !near.has(nth));
}

/** What was passed on for a person, the newest first. */
export function tasksOf({ database }: ContactRooms, personId: string): Promise<readonly Task[]> {
  return database.query<Task>(
    `select ${columns} from contact_task where person_id = $1 order by asked_at desc limit 100`,
    [personId],
  );
}

export async function taskWith(sql: Sql, id: string): Promise<Task | undefined> {
  const [task] = await sql.query<Task>(`select ${columns} from contact_task where id = $1`, [id]);
  return task;
}

/** Somebody of the office works on it; whoever has it keeps it. Refuses `taken`. */
export async function takeTask(
  rooms: ContactRooms,
  { id }: Task,
  by: string,
): Promise<Result<null, 'taken'>> {
  const taken = await rooms.database.query(
    `update contact_task set taken_by = $2, taken_at = coalesce(taken_at, $3)
     where id = $1 and answered_at is null and coalesce(taken_by, $2) = $2 returning id`,
    [id, by, nowOf(rooms)],
  );
  return taken.length > 0 ? ok(null) : refuse('taken');
}

/** Answers it, once: the person is told, and reads it among what is theirs. Refuses `empty`, `long`, and `taken` where it is in other hands. */
export function answerTask(
  rooms: ContactRooms,
  { id }: Task,
  { by, answer }: { readonly by: string; readonly answer: string },
): Promise<Result<null, 'empty' | 'long' | 'taken'>> {
  const text = answer.trim();
  if (text === '') return Promise.resolve(refuse('empty'));
  if (text.length > longestAnswer) return Promise.resolve(refuse('long', { most: longestAnswer }));
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [done] = await sql.query<{ personId: string; language: Language }>(
      `update contact_task set answer = $3, answered_at = $4 where id = $1 and taken_by = $2 and answered_at is null
       returning person_id as "personId", language`,
      [id, by, text, at],
    );
    if (!done) return refuse('taken');
    await tellOfCall(sql, { ...done, phrase: 'task-answered', at });
    return ok(null);
  });
}
