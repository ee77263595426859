// SPDX-License-Identifier: AGPL-3.0-or-later

import { amendmentsOf, withLater } from '#changes/index.ts';
import type { Language } from '#core/index.ts';
import { awaited, type Definition, type RawAnswers } from '#interview/index.ts';
import { type Application, filedOn, isOpen } from '#record/index.ts';
import { type PageAsk, pageAsk, type ShownAgain, toFormQuestion } from '../asking.ts';
import type { FormQuestion } from '../components/control.ts';
import type { Portal } from '../portal-context.ts';

/** A question whose answer was "not yet" when the application was sent, as it is asked now. */
export interface AskedLater {
  readonly at: PageAsk;
  readonly definition: Definition;
  /** The answers with what came of it so far. */
  readonly answers: RawAnswers;
}

/** The question of an open case at this path, where it may be answered later; on its page and at the desk alike. */
export async function askedLater(
  { applications, database, today, places }: Portal,
  application: Application,
  path: string,
  language: Language,
): Promise<AskedLater | undefined> {
  if (!isOpen(application.status) || application.about !== null) return undefined;
  const definition = applications.definition(application);
  const on = filedOn(application) ?? today();
  const ask = awaited(definition.service, application.answers, on).find((one) => one.path === path);
  if (!ask) return undefined;
  const answers = withLater(application.answers, await amendmentsOf(database, application.id));
  return {
    at: pageAsk(definition, answers, ask, { language, today: today(), places }),
    definition,
    answers,
  };
}

/** The question for its form. "Not yet" is what was said already: it is no answer here. */
export function laterQuestion(
  { at, definition, answers }: AskedLater,
  again: Pick<ShownAgain, 'form' | 'problem'>,
): FormQuestion {
  return { ...toFormQuestion(at, definition, answers, again), allowsNone: false, noneTicked: false };
}
