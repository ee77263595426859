// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration } from '#catalogue/index.ts';
import { asTheyStand } from '#changes/index.ts';
import { type CalendarDate, type Language, own } from '#core/index.ts';
import { besideOthers, type StandingDecision, standingDecisions } from '#decisions/index.ts';
import {
  awaited,
  conditionSays,
  type Definition,
  evaluate,
  type Figures,
  type RawAnswers,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { type Application, type Channel, filedOn, isOpen, isSent, readMilestones } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { CaseLaw } from './next-step.ts';
import { type Awaited, type Whereabouts, whereabouts } from './whereabouts.ts';

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

/** Does it stand in a list of its own? A contest that was sent is told of in the case it is about, unless it is about a share alone. */
export function isListed({ contest, status }: Pick<Application, 'contest' | 'status'>): boolean {
  return !contest || contest.share !== undefined || !isSent(status);
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
  const [events, decisions, standing] = await Promise.all([
    readMilestones(sql, ids),
    standingDecisions(sql, ids),
    asTheyStand(
      sql,
      told.filter(({ status }) => isOpen(status)),
    ),
  ]);
  const answersOf = new Map(standing.map(({ id, answers }) => [id, answers]));
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
    const awaits = awaitedOf(definition, application, answersOf.get(application.id) ?? {}, today);
    const law = lawOf(application, { ...administration, term });
    const where = whereabouts({ ...application, awaits }, past, today, law, channel);
    return { application, definition, where, decision: decisions.get(application.id) ?? null };
  }
}

// Against what was decided on a share, what is left is told with the share. While it is decided, who decides is told of it.
function lawOf({ contest, status }: Application, law: CaseLaw): CaseLaw {
  if (!contest?.share || (isOpen(status) && contest.kind === 'appeal')) return law;
  const { review: _, appeal: __, court, hurry: ___, ...left } = law;
  return contest.kind === 'appeal' && court ? { ...left, court } : left;
}

function awaitedOf(
  definition: Definition,
  application: Application,
  answers: RawAnswers,
  today: CalendarDate,
): readonly Awaited[] {
  if (!isOpen(application.status)) return [];
  return awaited(definition.service, answers, filedOn(application) ?? today).map((ask) => {
    const names = Object.entries(definition.words).flatMap(([language, words]) =>
      words ? [[language, wordsOf(words, ask).short]] : [],
    );
    return { path: ask.path, names: Object.fromEntries(names) };
  });
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
