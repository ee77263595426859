// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, own, type Result, refuse } from '#core/index.ts';
import {
  askAt,
  checkAnswers,
  checkValue,
  type Definition,
  knownAt,
  objections,
  type RawAnswers,
  route,
  withAnswer,
} from '#interview/index.ts';
import { type AnswerProblem, compositeOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { ApplicationEvent } from './application.ts';
import type { Applications } from './applications.ts';
import type { Drafts } from './drafts.ts';
import { withoutItem } from './known.ts';

/** Answers taken into a draft, held against the question as it stands on the route now. */
export function answering(
  places: Places,
  { changed, definitionFor, today }: Drafts,
): Pick<Applications, 'answer' | 'removeItem'> {
  return {
    answer(application, { path, value, isSure = false, ...by }) {
      const { service } = definitionFor(application);
      return changed<AnswerProblem | 'off-route'>(application, (now) => {
        const asks = route(service, now.answers, today());
        const ask = asks.find((one) => one.path === path);
        const question = own(service.questions, path);
        const whole =
          typeof value === 'object' &&
          question !== undefined &&
          compositeOf(question) !== undefined &&
          asks.some((one) => one.id === path);
        if (!ask && !whole) return refuse('off-route', undefined, path);
        const held =
          whole || !ask
            ? wholeOf(definitionFor(now), path, value)
            : checkValue(ask.question, value, setting(now.answers, path, ask.question));
        if (!held.ok)
          return { ok: false, problems: held.problems.map((p) => ({ ...p, path: p.path || path })) };
        const answers = withAnswer(now.answers, path, held.value, ask?.howMany);
        const against = ask?.howMany
          ? []
          : objections(service, answers, path, { today: today(), places }, isSure);
        if (against.length > 0) return { ok: false, problems: against };
        return ok({ answers, events: [{ type: 'answered', path, value: held.value, ...by }] });
      });
    },

    removeItem(application, list, index, by) {
      const { service } = definitionFor(application);
      return changed(application, (now) => {
        const items = own(now.answers, list);
        if (!askAt(service, now.answers, today(), list) || !Array.isArray(items) || !(index in items)) {
          return refuse('off-route', undefined, list);
        }
        const rest = items.filter((_, n) => n !== index);
        const held = wholeOf(definitionFor(now), list, rest);
        if (!held.ok) return held;
        const events: readonly ApplicationEvent[] = [
          { type: 'withdrawn-answer', path: `${list}.${index}`, ...by },
        ];
        return ok({
          answers: { ...now.answers, [list]: rest },
          known: withoutItem(now.known, list, index),
          events,
        });
      });
    },
  };

  function setting(answers: RawAnswers, path: string, question: Parameters<typeof knownAt>[0]) {
    const known = knownAt(question, answers, path);
    return { today: today(), places, ...(known ? { known } : {}) };
  }

  function wholeOf(definition: Definition, path: string, value: unknown): Result<unknown, AnswerProblem> {
    const checked = checkAnswers(definition.service, { [path]: value }, { today: today(), places });
    return checked.problems.length > 0
      ? { ok: false, problems: checked.problems }
      : ok(own(checked.answers, path));
  }
}
