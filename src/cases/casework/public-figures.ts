// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';

/** What everybody may know of a service at this counter: how many asked in a year, and what became of it. Undefined is a small number. */
export interface PublicFigures {
  readonly service: string;
  readonly sent: number | undefined;
  readonly granted: number | undefined;
  readonly refused: number | undefined;
  readonly withdrawn: number | undefined;
  readonly open: number | undefined;
  /** Of the letters that left, those that left within the term of the law. */
  readonly inTerm: number | undefined;
  readonly late: number | undefined;
}

/** Fewer than so many could be recognised by who knows them. */
export const fewest = 5;

interface Row {
  readonly service: string;
  readonly granted: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly in_term: number;
  readonly late: number;
}

/**
 * The applications that were sent since a moment, by service, the most frequent first. Numbers from 1 to 4 are left out, and with them
 * every number from which they could be worked out: of each group that adds up to a whole either all are told, or only what is told alone.
 */
export async function publicFigures(sql: Sql, since: Date): Promise<readonly PublicFigures[]> {
  const rows = await sql.query<Row>(
    `select application.service, count(*) filter (where application.status = 'granted')::int as granted,
       count(*) filter (where application.status = 'refused')::int as refused,
       count(*) filter (where application.status = 'withdrawn')::int as withdrawn,
       count(*) filter (where application.status not in ('granted', 'refused', 'withdrawn'))::int as open,
       count(*) filter (where (letter.sent_at at time zone 'Europe/Rome')::date <= application.due_on)::int as in_term,
       count(*) filter (where (letter.sent_at at time zone 'Europe/Rome')::date > application.due_on)::int as late
     from application
     left join lateral (
       select min(decision.sent_at) as sent_at from decision
       where decision.application_id = application.id and decision.sent_at is not null
     ) letter on true
     where application.submitted_at >= $1 and application.about is null
       and application.status not in ('draft', 'waiting-for-identity')
     group by application.service order by count(*) desc, application.service`,
    [since],
  );
  return rows.map(shown);
}

function shown({ service, granted, refused, withdrawn, open, in_term: inTerm, late }: Row): PublicFigures {
  const sent = granted + refused + withdrawn + open;
  const isWhole = [granted, refused, withdrawn, open].every(isTold);
  const areTerms = [inTerm, late].every(isTold);
  const part = (n: number) => (isWhole ? n : undefined);
  return {
    service,
    sent: isTold(sent) ? sent : undefined,
    granted: part(granted),
    refused: part(refused),
    withdrawn: part(withdrawn),
    open: part(open),
    // Told only where the outcomes are: together they are the letters that left.
    inTerm: isWhole && areTerms ? inTerm : undefined,
    late: isWhole && areTerms ? late : undefined,
  };
}

function isTold(n: number): boolean {
  return n === 0 || n >= fewest;
}
