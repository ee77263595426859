// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own, todayInItaly } from '#core/index.ts';
import { conditionSays, type Definition, evaluate, type Figures, wordsIn } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application, Channel } from './application.ts';
import { isSent } from './case-state.ts';
import type { Answered, Outcome } from './decisions.ts';
import { besideOthers } from './letter.ts';
import type { PastEvent } from './rows.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

/** The decision that stands: the last one that was sent. */
export interface StandingDecision {
  readonly id: string;
  readonly outcome: Outcome;
  /** Ids of the conditions on which a refusal rests. */
  readonly reasons: readonly string[];
  /** What the officer added, in their own words. */
  readonly words: string;
  /** The others that it rests on, or stands beside. */
  readonly doubles: Answered | null;
  readonly sentOn: CalendarDate;
}

/** An application and where it is. */
export interface LocatedCase {
  readonly application: Application;
  readonly definition: Definition;
  readonly where: Whereabouts;
  readonly decision: StandingDecision | null;
}

/** By what a case is told: its definition, and the law of the administration. */
export interface ToldBy {
  definition(application: Application): Definition;
  readonly administration: Administration;
}

/** Does it stand in a list of its own? A contest that was sent is told of in the case it is about. */
export function isListed({ contest, status }: Pick<Application, 'contest' | 'status'>): boolean {
  return !contest || !isSent(status);
}

/**
 * Where each of these applications is today, what waits for the person first; `channel`: where they ask, for not everything can be done on
 * each. One that cannot be told is left out.
 */
export async function locateCases(
  sql: Sql,
  applications: readonly Application[],
  by: ToldBy,
  today: CalendarDate,
  channel?: Channel,
): Promise<readonly LocatedCase[]> {
  if (applications.length === 0) return [];
  const told = applications.filter(isListed);
  const ids = told.map(({ id }) => id);
  const [events, decisions] = await Promise.all([eventsOf(sql, ids), standingDecisions(sql, ids)]);
  return told
    .flatMap((application): readonly LocatedCase[] => {
      try {
        return [located(application)];
      } catch {
        // What is kept of one case, and cannot be told, takes nothing from the others: whoever lists them says how many lack.
        return [];
      }
    })
    .sort((a, b) => a.where.rank - b.where.rank);

  function located(application: Application): LocatedCase {
    const definition = by.definition(application);
    const { administration } = by;
    const term = definition.service.term ?? administration.term;
    const past = events.get(application.id) ?? [];
    const where = whereabouts(application, past, today, { ...administration, term }, channel);
    return { application, definition, where, decision: decisions.get(application.id) ?? null };
  }
}

// What was answered, and a decision that can still be undone, tell nobody where a case is.
const untold = ['answered', 'withdrawn-answer', 'resumed', 'claimed'];

async function eventsOf(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PastEvent[]>> {
  const rows = await sql.query<{ id: string; seq: number; at: Date; data: PastEvent['event'] }>(
    `select application_id as id, seq, at, data from application_event
     where application_id = any($1) and data ->> 'type' <> all($2) order by application_id, seq`,
    [ids, untold],
  );
  const events = new Map<string, PastEvent[]>();
  for (const { id, seq, at, data } of rows) {
    const past = events.get(id) ?? [];
    past.push({ seq, at, event: data });
    events.set(id, past);
  }
  return events;
}

/** The decision that stands in each of these applications. */
export async function standingDecisions(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingDecision>> {
  const rows = await sql.query<{
    id: string;
    application_id: string;
    outcome: Outcome;
    reasons: readonly string[];
    words: string;
    doubles: Answered | null;
    sent_at: Date;
  }>(
    `select distinct on (application_id) id, application_id, outcome, reasons, words, doubles, sent_at from decision
     where application_id = any($1) and sent_at is not null order by application_id, sent_at desc`,
    [ids],
  );
  return new Map(
    rows.map(({ application_id: application, sent_at: sent, ...same }) => [
      application,
      { ...same, sentOn: todayInItaly({ nowMs: () => sent.getTime() }) },
    ]),
  );
}

const say = sayer({
  officerFound: {
    it: 'Chi ha deciso ritiene che manchi questa condizione: {short}.',
    en: 'The person who decided finds that this condition is not met: {short}.',
    de: 'Wer entschieden hat, meint, dass diese Bedingung fehlt: {short}.',
  },
  another: { it: 'Un’altra domanda', en: 'Another application', de: 'Ein anderes Gesuch' },
});

/** Why the answer was no: the sentences of the conditions that the officer found unmet, on the answers as they were sent. */
export function refusalSays(
  { application, definition, decision }: LocatedCase,
  language: Language,
  figures?: Figures,
): readonly { readonly id: string; readonly short: string; readonly says: string; readonly law: string }[] {
  if (!decision || decision.outcome === 'granted') return [];
  const on = application.receipt?.on ?? decision.sentOn;
  const words = wordsIn(definition, language);
  const { conditions } = evaluate(definition.service, application.answers, on);
  const others = besideOthers(decision, language, figures).map((says) => ({
    id: 'another-application',
    short: say('another', language),
    says,
    law: '',
  }));
  const unmet = decision.reasons.flatMap((id) => {
    const judged = conditions.find((condition) => condition.id === id);
    const of = own(words.conditions, id);
    if (!judged || !of) return [];
    // The officer may have found unmet what the answers say is met: then its sentence has no figures to show.
    const says =
      judged.state === 'unmet'
        ? conditionSays(words, judged, language, figures)
        : say('officerFound', language, { short: of.short });
    return [{ id, short: of.short, says, law: judged.law }];
  });
  return [...others, ...unmet];
}
