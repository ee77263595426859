// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { type Problem, readJson } from '#core/index.ts';
import {
  type Ask,
  askAt,
  checkAnswers,
  type Definition,
  nextPath,
  objections,
  partOf,
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
import { severalPage } from '../applications/several-page.ts';
import { askedIn, boxesAgain, formQuestions, type SentSeveral } from '../applications/several-questions.ts';
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
import { answeredBefore, estimatePageAt, takeEstimated } from './several.ts';

/**
 * The estimate: the questions that conditions and amounts read, and no others, with what belongs together on one page. Nothing is kept:
 * the answers travel inside the form from page to page, never in the address.
 */
export function estimateRoutes(pages: Pages, portal: Portal): void {
  pages.get('/services/:service/estimate', { ...open, noStore: true, script: true }, (c) => {
    const definition = estimated(c.req.param('service'));
    if (definition) tellOf(c, definition);
    return definition ? show(c, definition, {}) : notFound(c, portal);
  });

  pages.post(
    '/services/:service/estimate',
    { ...open, noStore: true, bound: 'free', showsAgain: true, script: true },
    async (c) => {
      const definition = estimated(c.req.param('service'));
      if (!definition) return notFound(c, portal);
      tellOf(c, definition);
      const form = c.get('form');
      const answers = carriedAnswers(portal, definition, one(form, 'answers'));
      const change = one(form, 'change');
      if (change) return show(c, definition, answers, { path: change, before: answers });
      const asked = askedIn(form);
      const path = asked[0] ?? one(form, 'path');
      const before = form.before ? carriedAnswers(portal, definition, one(form, 'before')) : undefined;
      const kept = before ? { before } : {};
      if (isToShowAgain(form)) {
        const again =
          asked.length > 0 ? { sent: { form, asked, problems: new Map(), isAgain: true } } : { form };
        return show(c, definition, answers, { ...kept, ...(path ? { path, ...again } : {}) });
      }
      // Back from a change to what stood before it.
      if (before && one(form, 'back') === 'yes') return show(c, definition, before);
      if (one(form, 'back') === 'yes') {
        const last = answeredBefore(definition, answers, portal.today(), path);
        return last === undefined
          ? c.redirect(`/${c.get('language')}/services/${definition.service.id}`, 303)
          : show(c, definition, answers, { path: last, isPage: true });
      }
      if (asked.length > 0) {
        const taken = takeEstimated(definition, answers, form, settingOf(c));
        const sent = { form, asked, problems: taken.problems };
        return show(c, definition, taken.answers, {
          ...kept,
          ...(taken.problems.size > 0 ? { path, sent } : {}),
        });
      }
      const ask = askAt(definition.service, answers, portal.today(), path);
      if (!ask) return show(c, definition, answers, kept);
      const at = pageAsk(definition, answers, ask, settingOf(c));
      const read = readAnswer(form, ask, at.kind, at.asked);
      if (!read.ok)
        return show(c, definition, answers, {
          ...kept,
          path,
          form,
          problem: read.problems[0] ?? { code: 'empty', path: '' },
        });
      const answered = withAnswer(answers, path, read.value, ask.howMany);
      const isSure = one(form, 'sure') === 'yes';
      const [problem] = objections(definition.service, answered, path, settingOf(c), isSure);
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

  function settingOf(c: Context<Env>) {
    return { language: languageOf(c), today: portal.today(), places: portal.places };
  }

  // What is asked: what was sent for several, one question alone, or the page of the next one.
  function asksOf(definition: Definition, answers: RawAnswers, shown: Shown): readonly Ask[] {
    const { service } = definition;
    const today = portal.today();
    const { path: at, sent, isPage } = shown;
    const again = sent ? route(service, answers, today).filter((ask) => sent.asked.includes(ask.path)) : [];
    if (again.length > 0) return again;
    const path = (sent ? undefined : at) ?? nextPath(service, answers, today, 'estimate');
    if (path === null) return [];
    const page = at === undefined || sent || isPage ? estimatePageAt(portal, definition, answers, path) : [];
    const alone = askAt(service, answers, today, path);
    return page.length > 1 ? page : alone ? [alone] : [];
  }

  function show(
    c: Context<Env>,
    definition: Definition,
    answers: RawAnswers,
    shown: Shown = {},
  ): Response | Promise<Response> {
    const { places } = portal;
    const today = portal.today();
    const language = languageOf(c);
    const frame = frameOf(c, portal);
    const { before, sent } = shown;
    const asks = asksOf(definition, answers, shown);
    const [ask] = asks;
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
    const words = wordsIn(definition, language);
    const progress = progressAt(definition, answers, ask, today, language);
    const about = `/${c.get('language')}/services/${definition.service.id}`;
    const hasBefore =
      before !== undefined || answeredBefore(definition, answers, today, ask.path) !== undefined;
    const around = {
      title: words.title,
      action: `${about}/estimate`,
      ...(hasBefore ? { backButton: true } : { backHref: about }),
    };
    const hidden = {
      answers: JSON.stringify(answers),
      ...(before ? { before: JSON.stringify(before) } : {}),
    };
    if (asks.length > 1 || sent?.asked.includes(ask.path)) {
      const last = progress.question + asks.length - 1;
      return c.html(
        severalPage(frame, {
          ...around,
          hidden,
          about: partOf(words, ask) ?? progress.name,
          questions: formQuestions(definition, answers, asks, { setting: { language, today, places }, sent }),
          form: sent && boxesAgain(sent, asks),
          progress: progressSays({ ...progress, last }, language, 'estimate'),
        }),
        sent && sent.problems.size > 0 ? 422 : 200,
      );
    }
    const at = pageAsk(definition, answers, ask, { language, today, places });
    return c.html(
      questionPage(frame, {
        ...around,
        hidden: { ...hidden, path: ask.path },
        question: toFormQuestion(at, definition, answers, shown),
        progress: progressSays(progress, language, 'estimate'),
      }),
      shown.problem ? 422 : 200,
    );
  }
}

interface Shown {
  /** The question that is asked, where it is not the next one. */
  readonly path?: string;
  /** With those of its page. */
  readonly isPage?: boolean;
  readonly form?: SentForm;
  readonly problem?: Problem;
  readonly answers?: RawAnswers;
  /** What was sent for several questions. */
  readonly sent?: SentSeveral;
  /** The answers of the estimate that one of them is changed of. */
  readonly before?: RawAnswers;
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
