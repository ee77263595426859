// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import {
  askAt,
  contradictionProblems,
  type Definition,
  nextPath,
  progressAt,
  progressSays,
  type RawAnswers,
  route,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { type Application, writtenLines } from '#record/index.ts';
import { casesOf, typedBy } from '../acting/on-behalf.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { say as sayCode } from '../codice-fiscale/phrases.ts';
import { one, readAnswer, type SentForm } from '../forms.ts';
import { say as sayKnown } from '../known/phrases.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { base, cameFrom, setting } from './at-application.ts';
import { closedPage } from './closed.ts';
import { notYours, opened } from './opened.ts';
import { questionPage } from './question-page.ts';

type At = Context<Env>;

/** One question a page. */
export function questionsRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/applications/:id/questions/:path', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    return question(c, portal, application, c.req.param('path'));
  });

  pages.post('/applications/:id/questions/:path', { ...personal, inHistory: true }, async (c) => {
    const form = c.get('form');
    const path = c.req.param('path');
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const definition = applications.definition(application);
    const ask = askAt(definition.service, application.answers, portal.today(), path);
    if (!ask) return c.redirect(`${base(c, application.id)}/check?note=route`, 303);
    const at = pageAsk(definition, application.answers, ask, setting(c, portal));
    const read = readAnswer(form, ask, at.kind, at.asked);
    const stored = read.ok
      ? await casesOf(c, portal).answer(application, {
          path,
          value: read.value,
          isSure: one(form, 'sure') === 'yes',
          ...typedBy(c),
        })
      : read;
    if (!stored.ok) {
      const answers = read.ok
        ? withAnswer(application.answers, path, read.value, ask.howMany)
        : application.answers;
      return question(c, portal, application, path, { form, problem: stored.problems[0], answers });
    }
    const isComplete = nextPath(definition.service, stored.value.answers, portal.today()) === null;
    const from = cameFrom(c);
    const back = from === 'known' || (from === 'check' && isComplete) ? `/${from}` : '';
    return c.redirect(`${base(c, application.id)}${back}`, 303);
  });
}

function question(
  c: At,
  portal: Portal,
  application: Application,
  path: string,
  sent?: {
    readonly form: SentForm;
    readonly problem: Problem | undefined;
    readonly answers: RawAnswers;
  },
): Response | Promise<Response> {
  const definition = portal.applications.definition(application);
  const { answers } = application;
  const ask = askAt(definition.service, answers, portal.today(), path);
  if (!ask) return c.redirect(`${base(c, application.id)}/check?note=route`, 303);
  const at = pageAsk(definition, answers, ask, setting(c, portal));
  // An answer given before, which one changed since makes impossible: told when it is asked again.
  const standing = contradictionProblems(definition.service, answers, portal.today());
  const problem = sent ? sent.problem : standing.find((one) => one.path === path && !one.keeps);
  const hrefOf = (other: string) => `${base(c, application.id)}/questions/${other}`;
  const again = {
    hrefOf,
    ...(sent ? { form: sent.form, answers: sent.answers } : {}),
    ...(problem ? { problem } : {}),
  };
  const from = cameFrom(c);
  const { language } = setting(c, portal);
  const progress = progressAt(definition, answers, ask, portal.today(), language);
  const written = writtenLines(
    definition,
    answers,
    language,
    portal.today(),
    portal.places,
    application.known,
  );
  const source = written.find((line) => line.path === path)?.source;
  const note = source && `${source} ${sayKnown('contesting', language)}`;
  return c.html(
    questionPage(frameOf(c, portal), {
      title: wordsIn(definition, languageOf(c)).title,
      question: toFormQuestion(at, definition, answers, again),
      action: `${base(c, application.id)}/questions/${path}${from ? `?from=${from}` : ''}`,
      backHref: from
        ? `${base(c, application.id)}/${from}`
        : backFrom(c, portal, application, definition, path),
      ...(note ? { note } : {}),
      saveHref: `${base(c, application.id)}/save`,
      ...(ask.question.kind === 'codice-fiscale'
        ? {
            aid: {
              href: `/${language}/codice-fiscale?to=${hrefOf(path)}`,
              label: sayCode('link', language),
            },
          }
        : {}),
      progress: progressSays(progress, language),
      parts: progress,
    }),
    sent ? 422 : 200,
  );
}

function backFrom(
  c: At,
  portal: Portal,
  application: Application,
  definition: Definition,
  path: string,
): string {
  const asks = route(definition.service, application.answers, portal.today());
  const before = asks[asks.findIndex((ask) => ask.path === path) - 1];
  return before
    ? `${base(c, application.id)}/questions/${before.path}`
    : `/${c.get('language')}/services/${application.service}`;
}
