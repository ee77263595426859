// SPDX-License-Identifier: AGPL-3.0-or-later
import { fewest } from '#casework/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** From "not at all" to "very". */
export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** What went well or badly, as the national way of asking has it: each said well from four on, badly below. */
export const reasons = ['clear', 'complete', 'sure', 'technical', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** Letters of one's own words. */
export const mostWords = 200;

/** Keeps how clear somebody found a page. The same one sent twice is one. */
export async function giveOpinion(
  sql: Sql,
  of: {
    readonly id: string;
    readonly on: CalendarDate;
    readonly page: string;
    readonly language: Language;
    readonly rating: Rating;
  },
): Promise<void> {
  await sql.query(
    `insert into page_opinion (id, given_on, page, language, rating) values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
    [of.id, of.on, of.page, of.language, of.rating],
  );
}

/** Adds what went well or badly to an opinion of the same day, or of the evening before; once. */
export async function sayMore(
  sql: Sql,
  of: {
    readonly id: string;
    readonly on: CalendarDate;
    readonly reason: Reason | undefined;
    readonly words: string;
  },
): Promise<void> {
  await sql.query(
    `update page_opinion set reason = $3, words = $4 where id = $1 and given_on between $2::date - 1 and $2::date and reason is null and words is null`,
    [of.id, of.on, of.reason ?? null, of.words === '' ? null : of.words],
  );
}

/** What is told to everybody: how many, and their mean to a tenth; nothing where they are so few that one could be somebody. */
export async function publicOpinion(
  database: Database,
  since: CalendarDate,
): Promise<{ readonly n: number; readonly mean: number } | undefined> {
  const [row] = await database.query<{ n: number; mean: number | null }>(
    `select count(*)::int as n, round(avg(rating), 1)::float as mean from page_opinion where given_on >= $1`,
    [since],
  );
  return row && row.n >= fewest && row.mean !== null ? { n: row.n, mean: row.mean } : undefined;
}

export interface PageOpinions {
  readonly page: string;
  readonly n: number;
  readonly mean: number;
  /** Of those that found it hardly clear, how many said each. */
  readonly badly: Readonly<Record<Reason, number>>;
}

/** The pages by their opinions, the least clear first; those with few are left out. At most a hundred. */
export async function opinionsByPage(
  database: Database,
  since: CalendarDate,
): Promise<readonly PageOpinions[]> {
  const badly = reasons
    .map((one) => `'${one}', count(*) filter (where rating <= 3 and reason = '${one}')`)
    .join(', ');
  return database.query<PageOpinions>(
    `select page, count(*)::int as n, round(avg(rating), 1)::float as mean, json_build_object(${badly}) as badly
     from page_opinion where given_on >= $1 group by page having count(*) >= $2 order by avg(rating), page limit 100`,
    [since, fewest],
  );
}

export interface OwnWords {
  readonly on: string;
  readonly page: string;
  readonly rating: Rating;
  readonly words: string;
}

/** What people wrote, newest first; at most a hundred. */
export function ownWordsOf(database: Database, since: CalendarDate): Promise<readonly OwnWords[]> {
  return database.query<OwnWords>(
    `select given_on::text as on, page, rating, words from page_opinion where given_on >= $1 and words is not null
     order by given_on desc, id limit 100`,
    [since],
  );
}
