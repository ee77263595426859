// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { type Problem, readJson } from '#core/index.ts';
import {
  askAt,
  checkAnswers,
  type Definition,
  nextPath,
  objections,
  progressAt,
  progressSays,
  type RawAnswers,
  report,
  route,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { writtenLines } from '#record/index.ts';
import { questionPage } from '../applications/question-page.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { alike } from '../components/alike.ts';
import { one, readAnswer, type SentForm } from '../forms.ts';
import { nothing } from '../html.ts';
import { open, type Pages } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { isToShowAgain } from '../shown-again.ts';
import { languageOf, tellOf } from '../told-in.ts';
import { differenceSaid } from './difference.ts';
import { estimatePage } from './page.ts';

/**
 * The estimate: the questions that conditions and amounts read, and no others. Nothing is kept: the answers travel inside
 * the form from page to page, never in the address.
 */
export function estimateRoutes(pages: Pages, portal: Portal): void {
  pages.get('/services/:service/estimate', { ...open, noStore: true }, (c) => {
    const definition = estimated(c.req.param('service'));
    if (definition) tellOf(c, definition);
    return definition ? show(c, definition, {}) : notFound(c, portal);
  });

  pages.post(
    '/services/:service/estimate',
    { ...open, noStore: true, bound: 'free', showsAgain: true },
    async (c) => {
      const definition = estimated(c.req.param('service'));
      if (!definition) return notFound(c, portal);
      tellOf(c, definition);
      const form = c.get('form');
      const answers = carriedAnswers(portal, definition, one(form, 'answers'));
      const change = one(form, 'change');
      if (change) return show(c, definition, answers, { path: change, before: answers });
      const path = one(form, 'path');
      const before = form.before ? carriedAnswers(portal, definition, one(form, 'before')) : undefined;
      const kept = before ? { before } : {};
      if (isToShowAgain(form))
        return show(c, definition, answers, { ...kept, ...(path ? { path, form } : {}) });
      // Back from a change to what stood before it.
      if (before && one(form, 'back') === 'yes') return show(c, definition, before);
      if (one(form, 'back') === 'yes') return show(c, definition, withoutLast(definition, answers, portal));
      const ask = askAt(definition.service, answers, portal.today(), path);
      if (!ask) return show(c, definition, answers, kept);
      const at = pageAsk(definition, answers, ask, {
        language: languageOf(c),
        today: portal.today(),
        places: portal.places,
      });
      const read = readAnswer(form, ask, at.kind, at.asked);
      if (!read.ok)
        return show(c, definition, answers, {
          ...kept,
          path,
          form,
          problem: read.problems[0] ?? { code: 'empty', path: '' },
        });
      const answered = withAnswer(answers, path, read.value, ask.howMany);
      const setting = { today: portal.today(), places: portal.places };
      const isSure = one(form, 'sure') === 'yes';
      const [problem] = objections(definition.service, answered, path, setting, isSure);
      return problem
        ? show(c, definition, answers, { ...kept, path, form, problem, answers: answered })
        : show(c, definition, answered, kept);
    },
  );

  // What only reads asks nothing, and has nothing to work out.
  function estimated(service: string): Definition | undefined {
    const definition = definitionOf(openOn(portal.catalogue, portal.today()), service);
    return definition?.service.reads ? undefined : definition;
  }

  function show(
    c: Context<Env>,
    definition: Definition,
    answers: RawAnswers,
    shown: {
      /** The question that is asked, where it is not the next one. */
      readonly path?: string;
      readonly form?: SentForm;
      readonly problem?: Problem;
      readonly answers?: RawAnswers;
      /** The answers of the estimate that one of them is changed of. */
      readonly before?: RawAnswers;
    } = {},
  ): Response | Promise<Response> {
    const { places } = portal;
    const today = portal.today();
    const language = languageOf(c);
    const frame = frameOf(c, portal);
    const { before } = shown;
    const path = shown.path ?? nextPath(definition.service, answers, today, 'estimate');
    const ask = path === null ? undefined : askAt(definition.service, answers, today, path);
    if (!ask) {
      const lines = writtenLines(definition, answers, language, today, places);
      const result = report(definition, answers, today, language);
      return c.html(
        estimatePage(frame, {
          definition,
          report: result,
          lines,
          answers: JSON.stringify(answers),
          alike:
            result.status === 'ineligible'
              ? alike(
                  portal.catalogue,
                  { service: definition.service.id, answers },
                  { today, places },
                  language,
                )
              : nothing,
          difference: before
            ? differenceSaid(definition, before, answers, { language, today, places })
            : nothing,
        }),
      );
    }
    const at = pageAsk(definition, answers, ask, { language, today, places });
    const progress = progressAt(definition, answers, ask, today, language);
    return c.html(
      questionPage(frame, {
        title: wordsIn(definition, language).title,
        question: toFormQuestion(at, definition, answers, shown),
        action: `/${c.get('language')}/services/${definition.service.id}/estimate`,
        hidden: {
          answers: JSON.stringify(answers),
          path: ask.path,
          ...(before ? { before: JSON.stringify(before) } : {}),
        },
        ...(Object.keys(answers).length > 0
          ? { backButton: true }
          : { backHref: `/${language}/services/${definition.service.id}` }),
        progress: progressSays(progress, language, 'estimate'),
      }),
      shown.problem ? 422 : 200,
    );
  }
}

/** The answers that a form carried, held again: whatever was changed on the way is checked like any other input. */
export function carriedAnswers(portal: Portal, definition: Definition, text: string): RawAnswers {
  try {
    const value: unknown = readJson(text || '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const setting = { today: portal.today(), places: portal.places };
    return checkAnswers(definition.service, value as RawAnswers, setting).answers;
  } catch {
    return {};
  }
}

// Without its last answer.
function withoutLast(definition: Definition, answers: RawAnswers, portal: Portal): RawAnswers {
  const last = route(definition.service, answers, portal.today())
    .filter(({ answered }) => answered)
    .at(-1);
  return last ? withAnswer(answers, last.path, undefined) : answers;
}
