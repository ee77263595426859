// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { nearAmong } from '#access/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import type { GuestRooms } from '#guests/index.ts';
import { type Contact, type ContactRooms, contactsWith, nowOf } from '#queue/index.ts';

/** What a contact is looked at for, when it is read again. */
export const reviewCriteria = ['understood', 'right', 'clear', 'respectful', 'next'] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];
export const reviewAnswers = ['yes', 'no', 'not-applicable'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];
export type Answers = Readonly<Record<ReviewCriterion, ReviewAnswer>>;

const weeks = 4;

/**
 * The contacts of four weeks that were drawn and that nobody has read again, as this member of staff may: none that they answered themselves, and
 * of nobody near them. A contact is drawn when the first four bytes of SHA-256 over a seed of the server's key and its id, as a fraction, lie below
 * the share: nobody can choose it, and it is the same each time.
 */
export async function toReadAgain(
  rooms: GuestRooms,
  { reviewerId, share }: { readonly reviewerId: string; readonly share: number },
): Promise<readonly Contact[]> {
  const { database, key } = rooms;
  const seed = createHmac('sha256', key).update('contacts read again').digest();
  const drawn = await database.query<{ id: string }>(
    `select id from contact where state = 'ended' and outcome = 'served' and operator_id is distinct from $1 and ended_at > $2::timestamptz - interval '${weeks} weeks'
       and ('x' || substr(encode(sha256($3::bytea || id::text::bytea), 'hex'), 1, 8))::bit(32)::bigint < $4::numeric * 4294967296
       and not exists (select from contact_review where contact_id = contact.id)
     order by ended_at limit 100`,
    [reviewerId, nowOf(rooms), seed, share],
  );
  const all = await contactsWith(
    rooms,
    drawn.map(({ id }) => id),
  );
  const near = await nearAmong(
    database,
    all.map(({ personId, applicationId }) => ({ staffId: reviewerId, personId, applicationId })),
  );
  return all.filter((_, nth) => !near.has(nth));
}

/** Keeps what was found, once. Refuses `incomplete`; `words` where something is wrong and nothing says what; `not-drawn`. */
export async function keepReview(
  rooms: GuestRooms,
  contactId: string,
  review: {
    readonly reviewerId: string;
    readonly share: number;
    readonly answers: Partial<Answers>;
    readonly words: string;
  },
): Promise<Result<null, 'incomplete' | 'words' | 'not-drawn'>> {
  const { reviewerId, answers, words } = review;
  if (reviewCriteria.some((one) => answers[one] === undefined)) return refuse('incomplete');
  if (words.trim() === '' && Object.values(answers).includes('no')) return refuse('words');
  const drawn = await toReadAgain(rooms, review);
  if (!drawn.some(({ id }) => id === contactId)) return refuse('not-drawn');
  const kept = await rooms.database.query(
    `insert into contact_review (contact_id, reviewer_id, at, answers, words) values ($1, $2, $3, $4, $5) on conflict do nothing returning contact_id`,
    [contactId, reviewerId, nowOf(rooms), JSON.stringify(answers), words.trim()],
  );
  return kept.length > 0 ? ok(null) : refuse('not-drawn');
}

/** What was found in some contacts, by criterion, for nobody by name. */
export interface Found {
  readonly read: number;
  readonly counts: Readonly<Record<ReviewCriterion, Readonly<Record<ReviewAnswer, number>>>>;
  readonly words: readonly string[];
}

/** What was found in four weeks: in everybody's contacts, or in those of one operator, who alone reads that. */
export async function foundLately(rooms: ContactRooms, operatorId?: string): Promise<Found> {
  const rows = await rooms.database.query<{ answers: Partial<Answers>; words: string }>(
    `select answers, words from contact_review
     where at > $1::timestamptz - interval '${weeks} weeks' and ($2::uuid is null or contact_id in (select id from contact where operator_id = $2))
     order by at desc limit 1000`,
    [nowOf(rooms), operatorId ?? null],
  );
  const count = (one: ReviewCriterion, answer: ReviewAnswer) =>
    rows.filter(({ answers }) => answers[one] === answer).length;
  const counts = Object.fromEntries(
    reviewCriteria.map((one) => [
      one,
      Object.fromEntries(reviewAnswers.map((answer) => [answer, count(one, answer)])),
    ]),
  ) as Found['counts'];
  return { read: rows.length, counts, words: rows.flatMap(({ words }) => (words ? [words] : [])) };
}
