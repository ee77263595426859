// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSeconds } from '#operators/index.ts';
import { usualAlarms } from './alarm-limits.ts';
import { type ContactRooms, hereSeconds, nowOf } from './contact.ts';
import { askedFrom, type Figures, figures, serviceLevels } from './figures.ts';

/**
 * What goes wrong now. Three are promises that are not kept: people wait for a language that nobody there speaks (`language`), were promised a
 * call that is late (`late-calls`), wait longer than they were told (`longer-than-told`). Four are told before: the longest wait, the service level of half
 * an hour, a skill that nobody there has, and calls promised for the next minutes that are more than there are people to make them.
 */
export const alarmKinds = [
  'language',
  'late-calls',
  'longer-than-told',
  'skill',
  'calls-to-come',
  'wait',
  'service-level',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export interface Alarm {
  readonly kind: AlarmKind;
  /** The skill, of a `skill`. */
  readonly about: string;
  /** How many people it is about; of a service level, how many in a hundred were answered in time. */
  readonly n: number;
  readonly since: Date;
  /** Who sees to it, and since when. */
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
}

type Cause = Pick<Alarm, 'kind' | 'about' | 'n'>;

/** A level of a few is chance. */
const fewestCounted = 5;
const levelMinutes = 30;
/** For so long ahead promised calls are weighed against those who are there. */
export const aheadMinutes = 15;

const isThere = `contact_operator.seen_at > $1::timestamptz - interval '${deskSeconds} seconds'
  and (contact_operator.state = 'ready' or exists (select from contact where contact.operator_id = contact_operator.operator_id
    and contact.state in ('offered', 'calling', 'talking', 'wrapping')))`;

/** The alarms as they stand now, the first that was raised first. Those whose cause is gone are gone. */
export async function alarmsNow(rooms: ContactRooms): Promise<readonly Alarm[]> {
  const causes = await causesNow(rooms);
  const [kinds, abouts] = [causes.map(({ kind }) => kind), causes.map(({ about }) => about)];
  const rows = await rooms.database.transaction(async (sql) => {
    await sql.query(
      `delete from contact_alarm where not exists (select from unnest($1::text[], $2::text[]) as cause (kind, about)
         where cause.kind = contact_alarm.kind and cause.about = contact_alarm.about)`,
      [kinds, abouts],
    );
    await sql.query(
      `insert into contact_alarm (kind, about, since) select kind, about, $3 from unnest($1::text[], $2::text[]) as cause (kind, about)
       order by 1, 2 on conflict do nothing`,
      [kinds, abouts, nowOf(rooms)],
    );
    return sql.query<Omit<Alarm, 'n'>>(
      `select kind, about, since, taken_by as "takenBy", taken_at as "takenAt" from contact_alarm order by since, kind, about`,
    );
  });
  return rows.flatMap((row) => {
    const cause = causes.find(({ kind, about }) => kind === row.kind && about === row.about);
    return cause ? [{ ...row, n: cause.n }] : [];
  });
}

/** Somebody who leads sees to an alarm from now on, also where another did. Nothing, where its cause is gone. */
export async function takeAlarm(
  rooms: ContactRooms,
  { kind, about }: Pick<Alarm, 'kind' | 'about'>,
  byId: string,
): Promise<void> {
  await rooms.database.query(
    'update contact_alarm set taken_by = $3, taken_at = $4 where kind = $1 and about = $2',
    [kind, about, byId, nowOf(rooms)],
  );
}

async function causesNow(rooms: ContactRooms): Promise<readonly Cause[]> {
  const { database, alarms = usualAlarms } = rooms;
  const at = nowOf(rooms);
  const [inLine, [half]] = await Promise.all([
    database.query<Cause>(
      `with line as (
         select id, language, skill, coalesce(promised_at, asked_at) as from_at, promised_at, attempts, state from contact
         where state in ('waiting', 'callback') and eligible_at <= $1
           and (state = 'callback' or seen_at > $1::timestamptz - interval '${hereSeconds} seconds')
       ), there as (
         select languages, skills from contact_operator where ${isThere}
       ), to_come as (
         select language, count(*) as n from contact where state = 'callback' and promised_at > $1
           and promised_at <= $1::timestamptz + interval '${aheadMinutes} minutes' group by 1
       )
       select 'language' as kind, '' as about, count(*)::int as n from line
         where not exists (select from there where line.language = any(there.languages))
       union all select 'late-calls', '', count(*)::int from line
         where state = 'callback' and attempts = 0 and promised_at < $1::timestamptz - interval '1 minute'
       union all select 'longer-than-told', '', count(*)::int from line
         where (select at + make_interval(secs => high_seconds) from contact_told where contact_id = line.id order by at desc limit 1) < $1
       union all select 'wait', '', count(*)::int from line
         where attempts = 0 and from_at < $1::timestamptz - make_interval(mins => $2::int)
       union all select 'skill', skill, count(*)::int from line
         where exists (select from there where line.language = any(there.languages))
           and not exists (select from there where line.language = any(there.languages)
             and (there.skills = '{}' or (there.skills ->> line.skill)::int > 0)) group by skill
       union all select 'calls-to-come', '', coalesce(sum(greatest(0, n - (select count(*) from there where to_come.language = any(there.languages)))), 0)::int
         from to_come`,
      [at, alarms.waitMinutes],
    ),
    database.query<Figures>(`select ${figures} from ${askedFrom('$1')}`, [
      new Date(at.getTime() - levelMinutes * 60_000),
    ]),
  ]);
  const counted = half ? half.answered - half.called + half.abandoned - half.shortly : 0;
  const level = half && counted >= fewestCounted ? serviceLevels(half).headline : undefined;
  const low = level !== undefined && level < alarms.serviceLevel;
  return [
    ...inLine.filter(({ n }) => n > 0),
    ...(low ? [{ kind: 'service-level', about: '', n: Math.round(level * 100) } as const] : []),
  ];
}
