// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSeconds } from '#operators/index.ts';
import { type ContactRooms, hereSeconds, nowOf } from './contact.ts';

/** What was promised and is not kept now: what an alarm tells. No threshold is ours; each is something that a person was told. */
export interface BrokenPromises {
  /** Wait, and nobody is there who speaks their language. */
  readonly unanswered: number;
  /** Were promised a call at a time that has passed by more than a minute, and were never called. */
  readonly overdue: number;
  /** Wait longer than they were told. */
  readonly longer: number;
}

export async function brokenPromises(rooms: ContactRooms): Promise<BrokenPromises> {
  const [broken] = await rooms.database.query<BrokenPromises>(
    `with line as (
       select id, language, promised_at, attempts, state from contact where state in ('waiting', 'callback') and eligible_at <= $1
         and (state = 'callback' or seen_at > $1::timestamptz - interval '${hereSeconds} seconds')
     )
     select (select coalesce(sum(n), 0)::int from (select language, count(*) as n from line group by 1) as kind where not exists (
         select from contact_operator where contact_operator.seen_at > $1::timestamptz - interval '${deskSeconds} seconds' and kind.language = any(languages)
           and (contact_operator.state = 'ready' or exists (select from contact where contact.operator_id = contact_operator.operator_id
             and contact.state in ('offered', 'calling', 'talking', 'wrapping'))))) as unanswered,
       (select count(*)::int from line where state = 'callback' and attempts = 0 and promised_at < $1::timestamptz - interval '1 minute') as overdue,
       (select count(*)::int from line where (select at + make_interval(secs => high_seconds) from contact_told where contact_id = line.id
         order by at desc limit 1) < $1) as longer`,
    [nowOf(rooms)],
  );
  if (!broken) throw new Error('a statement without groups gives one row');
  return broken;
}
