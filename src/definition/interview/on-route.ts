// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { compositeOf } from '#kinds/index.ts';
import { type RawAnswers, valueAt, withAnswer } from './raw-answers.ts';
import { route } from './route.ts';
import type { Service } from './service.ts';

/** Only the answers that count: those off the route stay in the draft, but are not sent. */
export function answersOnRoute(service: Service, raw: RawAnswers, today: CalendarDate): RawAnswers {
  let kept: RawAnswers = {};
  for (const ask of route(service, raw, today)) {
    if (!ask.answered) continue;
    if (ask.howMany) {
      const items = own(raw, ask.path);
      kept = { ...kept, [ask.path]: Array.isArray(items) ? items.map(() => ({})) : items };
    } else {
      const question = own(service.questions, ask.id);
      const once = question && compositeOf(question)?.many === false && own(kept, ask.id) === undefined;
      kept = withAnswer(once ? { ...kept, [ask.id]: {} } : kept, ask.path, valueAt(raw, ask.path));
    }
  }
  return kept;
}
