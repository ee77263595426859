// SPDX-License-Identifier: AGPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import { amend, amendmentsOf, withLater } from '#changes/index.ts';
import { type CalendarDate, ok, own, type Problem, type Result, refuse } from '#core/index.ts';
import {
  awaited,
  checkValue,
  contradictionProblems,
  knownAt,
  objections,
  type RawAnswers,
  valueAt,
  withAnswer,
} from '#interview/index.ts';
import type { AnswerProblem } from '#kinds/index.ts';
import { type Application, filedOn, isOpen, type Provenance, readApplication } from '#record/index.ts';
import type { Along, Sql } from '#store/index.ts';
import { type ActRefusal, act, definitionFor, nowFor, type Office, todayFor } from './office.ts';

/** What was awaited, as a channel brings it. */
export interface LaterGiven extends Provenance {
  readonly path: string;
  /** In the JSON form of the contract. */
  readonly value: unknown;
  /** The person was told that it is strange, and is sure of it. */
  readonly isSure?: boolean;
  /** Who of the agency wrote it, from a paper or from what the person said; nobody where the person did. */
  readonly by?: string;
}

/** Why what comes later is not taken: `not-awaited` where "not yet" was never the answer; as the question itself refuses. */
export type LaterRefusal = ActRefusal | AnswerProblem | 'not-awaited';

/**
 * Takes the answer that was "not yet" when the application was sent (a newborn's codice fiscale), while the case is open. What was sent
 * stays as it was sealed; this holds beside it from the day of the application, on every channel and for whoever decides. Given again it
 * corrects what was given; the same twice is once.
 */
export async function giveLater(
  office: Office,
  id: string,
  given: LaterGiven,
  along?: Along,
): Promise<Result<Application, LaterRefusal>> {
  const now = /^[0-9a-f-]{36}$/.test(id) ? await readApplication(office.database, id) : undefined;
  const same = now && (await judged(office, office.database, now, given));
  // Given already, in another window or by a second press: that is how it stands.
  if (now && same?.ok && same.value.isSame) return ok(now);
  const { path, value: _, isSure: __, by, ...from } = given;
  const staff = by === undefined ? [] : [by];
  return act<Application, LaterRefusal>(office, id, undefined, staff, async (sql, application) => {
    const taken = await judged(office, sql, application, given);
    if (!taken.ok) return taken;
    const { answers, value, on } = taken.value;
    const [top = path] = path.split('.');
    const came = { applicationId: id, from: on, answers: { [top]: own(answers, top) } };
    await amend(sql, { ...came, by: { cameOn: from.channel }, at: nowFor(office) });
    await along?.(sql);
    return ok({
      change: {},
      events: [{ type: 'answered', path, value, ...from, ...(by === undefined ? {} : { by }) }],
      outcome: (changed: Application) => ok(changed),
    });
  });
}

interface Taken {
  readonly value: unknown;
  readonly answers: RawAnswers;
  /** The day from which it holds: that of the application. */
  readonly on: CalendarDate;
  readonly isSame: boolean;
}

/** The answer, held against its question and those given before. */
async function judged(
  office: Office,
  sql: Sql,
  application: Application,
  { path, value, isSure = false }: LaterGiven,
): Promise<Result<Taken, 'state' | 'not-awaited' | AnswerProblem>> {
  if (!isOpen(application.status) || application.about !== null) return refuse('state');
  const { service } = definitionFor(office, application);
  const today = todayFor(office);
  const on = filedOn(application) ?? today;
  const ask = awaited(service, application.answers, on).find((one) => one.path === path);
  if (!ask) return refuse('not-awaited', undefined, path);
  if (value === null) return refuse('empty', undefined, path);
  const before = withLater(application.answers, await amendmentsOf(sql, application.id));
  const known = knownAt(ask.question, before, path);
  const setting = { today, places: office.places };
  const held = checkValue(ask.question, value, { ...setting, ...(known ? { known } : {}) });
  if (!held.ok) return { ok: false, problems: held.problems.map((one) => ({ ...one, path })) };
  const answers = withAnswer(before, path, held.value);
  // Whichever of two was asked last, it is this one that is new.
  const both = contradictionProblems(service, answers, today).filter(
    (one) => !one.keeps && (one.path === path || one.others?.includes(path)),
  );
  const against = [
    ...both.map((one) => ({ ...one, path, others: othersThan(path, one) })),
    ...objections(service, answers, path, setting, isSure).filter(({ code }) => code !== 'contradiction'),
  ];
  if (against.length > 0) return { ok: false, problems: against };
  return ok({ value: held.value, answers, on, isSame: isDeepStrictEqual(valueAt(before, path), held.value) });
}

const othersThan = (path: string, one: Pick<Problem, 'path' | 'others'>): readonly string[] =>
  [one.path, ...(one.others ?? [])].filter((other) => other !== path);
