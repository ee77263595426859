// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { ok, own, type Problem, type Refusal, type Result, refuse } from '#core/index.ts';
import {
  answered,
  askAt,
  checkAnswers,
  checkValue,
  type Definition,
  knownAt,
  objections,
  type RawAnswers,
  route,
} from '#interview/index.ts';
import { type AnswerProblem, compositeOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import {
  type Application,
  type ApplicationEvent,
  askedAsIn,
  chosenWith,
  declaredCode,
  isOfIdentity,
  questionOf,
  withoutItem,
} from '#record/index.ts';
import type { Applications, Given } from './applications.ts';
import type { Change, Drafts } from './drafts.ts';

/** Answers taken into a draft, held against the question as it stands on the route now, and against who its applicant is. */
export function answering(
  places: Places,
  { changed, definitionFor, today }: Drafts,
  codeOf: (personId: string) => Promise<string | undefined>,
): Pick<Applications, 'answer' | 'answerAll' | 'removeItem'> {
  return {
    async answer(application, given) {
      const another = await anothersCode(application, [given]);
      if (another) return another;
      return changed<AnswerProblem | 'off-route'>(application, (now) => taken(now, given));
    },

    async answerAll(application, given) {
      const another = await anothersCode(application, given);
      if (another) return another;
      return changed<AnswerProblem | 'off-route'>(application, (now) => {
        let waiting = given;
        let change: Change = { answers: now.answers, events: [] };
        for (;;) {
          const problems: Problem<AnswerProblem | 'off-route'>[] = [];
          const left: Given[] = [];
          for (const one of waiting) {
            const held = taken({ ...now, ...change }, one);
            if (held.ok)
              change = { ...change, ...held.value, events: [...change.events, ...held.value.events] };
            else {
              problems.push(...held.problems);
              left.push(one);
            }
          }
          if (left.length === 0) return ok(change);
          // An answer can open the way to another that came before it: those that are left are looked at again.
          if (left.length === waiting.length) return { ok: false, problems };
          waiting = left;
        }
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

  // Whose application it is cannot be typed: the applicant is who signed in, or the person for whom somebody acts.
  async function anothersCode(
    application: Application,
    given: readonly Given[],
  ): Promise<Refusal<'another-code'> | undefined> {
    const { personId } = application;
    if (personId === null) return undefined;
    const askedAs = askedAsIn(definitionFor(application).service);
    const typed = given.find(({ path }) => path === questionOf(askedAs, 'person.codice-fiscale'));
    const declared = typed && declaredCode({ answers: { [typed.path]: typed.value }, askedAs });
    if (declared === undefined || declared === (await codeOf(personId))) return undefined;
    return refuse('another-code', undefined, typed?.path);
  }

  /** One answer, held against the question as it stands now. */
  function taken(
    now: Application,
    { path, value, isSure = false, ...by }: Given,
  ): Result<Change, AnswerProblem | 'off-route'> {
    const definition = definitionFor(now);
    const { service } = definition;
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
        ? wholeOf(definition, path, value)
        : checkValue(ask.question, value, setting(now.answers, path, ask.question));
    if (!held.ok) return { ok: false, problems: held.problems.map((p) => ({ ...p, path: p.path || path })) };
    if (isOfIdentity(own(now.known, path)) && !isDeepStrictEqual(own(now.known, path)?.value, held.value))
      return refuse('own-identity', undefined, path);
    const answers = answered(service, now.answers, path, held.value, ask?.howMany);
    const against = ask?.howMany
      ? []
      : objections(service, answers, path, { today: today(), places }, isSure);
    if (against.length > 0) return { ok: false, problems: against };
    const [id = ''] = path.split('.');
    const chosen = chosenWith(service, now, answers, id, by.channel);
    const events: readonly ApplicationEvent[] = [{ type: 'answered', path, value: held.value, ...by }];
    return ok({ answers, ...chosen, events: [...events, ...chosen.events] });
  }

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
