// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { compositeOf } from '#kinds/index.ts';
import { type RawAnswers, valueAt } from './raw-answers.ts';
import { type Ask, route } from './route.ts';
import type { Service } from './service.ts';

/** Whether anything that a service asks for may come after the application was sent. */
export function mayComeLater({ questions }: Service): boolean {
  return Object.values(questions).some(
    (question) =>
      question.later === true ||
      Object.values(compositeOf(question)?.fields ?? {}).some(({ later }) => later === true),
  );
}

/** What was answered with "not yet", and may come after the application was sent: it is still awaited. Pure. */
export function awaited(service: Service, answers: RawAnswers, today: CalendarDate): readonly Ask[] {
  if (!mayComeLater(service)) return [];
  return route(service, answers, today).filter(
    ({ question, path }) => question.later === true && valueAt(answers, path) === null,
  );
}
