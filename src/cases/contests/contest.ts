// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import { addDays, type CalendarDate, type Language, ok, own, type Result, refuse } from '#core/index.ts';
import { openDecision, standingDecisions, undoDecision } from '#decisions/index.ts';
import { type Definition, type RawAnswers, wordsIn } from '#interview/index.ts';
import {
  type Actor,
  type Application,
  type ApplicationEvent,
  after,
  type CaseChange,
  type CaseStatus,
  type Channel,
  type Contested,
  type ContestKind,
  changeCase,
  readApplication,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { groundsOf, otherGround, whyQuestion } from './grounds.ts';

/** What the person says against a decision. */
export interface Contest {
  readonly channel: Channel;
  /** Ids of the refusal's conditions that are contested. */
  readonly grounds: readonly string[];
  readonly words: string;
  /** The application in which it was said, where it was one. */
  readonly contestId?: string;
  /** Who said it, for the person. */
  readonly actor?: Actor;
}

/** When it is contested, and what can be done here against a decision. */
export interface When {
  readonly today: CalendarDate;
  readonly at: Date;
  readonly remedies: Remedies;
}

/** Where a contest leads; undefined when the case cannot be contested so from where it is, or here at all. */
export function contestLeads(
  status: CaseStatus,
  kind: ContestKind,
  remedies: Remedies,
): CaseStatus | undefined {
  return remedies[kind] && after(status, kind === 'review' ? 'ask-review' : 'appeal');
}

/**
 * What a contest changes in its case, within the transaction that tells of it. A decision of a review that was signed and not
 * sent falls when it is appealed: it is not theirs who decide then. The case goes back to all: who refused is not to be
 * the only one to look again. Refuses `state` where no decision stands, or there is no such way here.
 */
export async function contesting(
  sql: Sql,
  { id }: Application,
  kind: ContestKind,
  contest: Contest,
  { today, at, remedies }: When,
): Promise<Result<{ readonly change: CaseChange; readonly events: readonly ApplicationEvent[] }, 'state'>> {
  if (!remedies[kind]) return refuse('state');
  const standing = (await standingDecisions(sql, [id])).get(id);
  if (!standing) return refuse('state');
  const open = await openDecision(sql, id);
  if (open) await undoDecision(sql, open.id, at);
  const type = kind === 'review' ? 'review-asked' : 'appealed';
  // A review has no term by law (autotutela). An appeal that is not answered in time opens the way to the court.
  const dueOn = kind === 'appeal' && remedies.appeal ? addDays(today, remedies.appeal.answered.days) : null;
  return ok({ change: { dueOn, pausedOn: null, officerId: null }, events: [{ type, ...contest }] });
}

/**
 * Takes a contest that was sent to the case it is about. The row of the case is held before: it cannot move meanwhile. False
 * when it has moved to where it cannot be contested so.
 */
export async function contestCase(
  sql: Sql,
  about: string,
  kind: ContestKind,
  contest: Contest,
  when: When,
): Promise<boolean> {
  const application = await readApplication(sql, about);
  const status = application && contestLeads(application.status, kind, when.remedies);
  if (!application || !status) return false;
  const done = await contesting(sql, application, kind, contest, when);
  if (!done.ok) return false;
  const { change, events } = done.value;
  return (await changeCase(sql, application, { status, ...change }, events, when.at)) !== undefined;
}

/** The grounds and the words of a contest, from the answers to its interview. */
export function contestSays(
  of: Contested,
  about: Definition,
  definition: Definition,
  answers: RawAnswers,
  language: Language,
): Pick<Contest, 'grounds' | 'words'> {
  const all = groundsOf(of, about);
  const chosen = Array.isArray(answers['grounds'])
    ? all.filter((id) => (answers['grounds'] as unknown[]).includes(id))
    : all;
  const words = wordsIn(definition, language).questions;
  const lines = [...chosen.map(whyQuestion), 'corrections'].flatMap((question) => {
    const said = own(answers, question);
    return typeof said === 'string' ? [`${own(words, question)?.short ?? ''}: ${said}`] : [];
  });
  return { grounds: chosen.filter((id) => id !== otherGround), words: lines.join('\n') };
}
