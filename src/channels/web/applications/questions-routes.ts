// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import {
  type Ask,
  askAt,
  contradictionProblems,
  type Definition,
  nextPath,
  pageOf,
  progressAt,
  progressSays,
  type RawAnswers,
  route,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { type Application, namesOf, writtenLines } from '#record/index.ts';
import { casesOf, typedBy } from '../acting/on-behalf.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { say as sayCode } from '../codice-fiscale/phrases.ts';
import { noticePage } from '../components/notice.ts';
import { one, readAnswer, type SentForm } from '../forms.ts';
import { say as sayKnown } from '../known/phrases.ts';
import { type Pages, personal } from '../pages.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { isToShowAgain } from '../shown-again.ts';
import { languageOf } from '../told-in.ts';
import { base, cameFrom, setting } from './at-application.ts';
import { closedPage } from './closed.ts';
import { keepTyped, takeTyped } from './kept-typed.ts';
import { notYours, opened } from './opened.ts';
import { questionPage } from './question-page.ts';
import { askedIn, showSeveral, takeSeveral } from './several-questions.ts';

type At = Context<Env>;

/** What is asked, page by page: what belongs together on one, everything else by itself. What is changed from a list of answers is asked alone. */
export function questionsRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/applications/:id/questions/:path', { ...personal, script: true }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
    if (!applications.isOffered(application)) return closedPage(c, portal, application);
    const form = takeTyped(c, portal);
    const asks = asksOf(c, portal, application, form ? askedIn(form) : []);
    if (asks.length > 1) {
      const sent = form && { form, asked: askedIn(form), problems: new Map() };
      return severalAt(c, portal, application, { asks, ...(sent ? { sent } : {}) });
    }
    const kept = form ? { form, problem: undefined, answers: application.answers } : undefined;
    return question(c, portal, application, c.req.param('path'), kept);
  });

  pages.post(
    '/applications/:id/questions/:path',
    { ...personal, inHistory: true, showsAgain: true, script: true },
    async (c) => {
      const form = c.get('form');
      const path = c.req.param('path');
      const application = await opened(c, portal);
      // Made for somebody who was signed in, whose visit has ended since.
      if (!application && !c.get('session') && one(form, 'made-for') !== '') {
        keepTyped(c, portal, form);
        return visitEnded(c, portal);
      }
      if (!application) return notYours(c, portal);
      if (application.status !== 'draft') return c.redirect(`${base(c, application.id)}/receipt`, 303);
      if (!applications.isOffered(application)) return closedPage(c, portal, application);
      const asked = askedIn(form);
      if (isToShowAgain(form)) {
        const asks = asksOf(c, portal, application, asked);
        if (asked.length === 0 || asks.length === 0)
          return question(c, portal, application, path, {
            form,
            answers: application.answers,
            isAgain: true,
          });
        return severalAt(c, portal, application, {
          asks,
          sent: { form, asked, problems: new Map(), isAgain: true },
        });
      }
      if (asked.length > 0) {
        const taken = await takeSeveral(c, portal, application, form);
        const workOut = one(form, 'work-out');
        const here = base(c, application.id);
        if (asked.includes(workOut))
          return c.redirect(`/${c.get('language')}/codice-fiscale?to=${here}/questions/${workOut}`, 303);
        if (taken.problems.size === 0) return c.redirect(here, 303);
        const asks = asksOf(c, portal, taken.application, asked);
        const sent = { form, asked, problems: taken.problems };
        return severalAt(c, portal, taken.application, { asks, sent });
      }
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
    },
  );
}

// Those that a form named, as they stand on the route now; otherwise those of the page.
function asksOf(c: At, portal: Portal, application: Application, asked: readonly string[]): readonly Ask[] {
  const { service } = portal.applications.definition(application);
  const { answers } = application;
  const today = portal.today();
  if (asked.length > 0) return route(service, answers, today).filter(({ path }) => asked.includes(path));
  return cameFrom(c) ? [] : pageOf(service, answers, today, c.req.param('path') ?? '');
}

function severalAt(
  c: At,
  portal: Portal,
  application: Application,
  on: Pick<Parameters<typeof showSeveral>[3], 'asks' | 'sent'>,
): Response | Promise<Response> {
  const definition = portal.applications.definition(application);
  const backHref = backFrom(c, portal, application, definition, on.asks[0]?.path ?? '');
  return showSeveral(c, portal, application, { ...on, backHref });
}

function question(
  c: At,
  portal: Portal,
  application: Application,
  path: string,
  sent?: {
    readonly form: SentForm;
    readonly problem?: Problem | undefined;
    readonly answers: RawAnswers;
    /** Only shown again, in another language. */
    readonly isAgain?: boolean;
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
    names: namesOf(answers, application.known),
    ...(sent ? { form: sent.form, answers: sent.answers } : {}),
    ...(problem ? { problem } : {}),
  };
  const from = cameFrom(c);
  const { language } = setting(c, portal);
  const progress = progressAt(definition, answers, ask, portal.today(), language, again.names);
  const written = writtenLines(
    definition,
    answers,
    language,
    portal.today(),
    portal.places,
    application.known,
  );
  const source = written.find((line) => line.path === path)?.source;
  const isRight = sent !== undefined && sent.problem === undefined;
  const note =
    isRight && !sent.isAgain
      ? say('typedKept', language)
      : source && `${source} ${sayKnown('contesting', language)}`;
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
      ...(c.get('session')?.acting ? {} : { personHref: `${base(c, application.id)}/operator` }),
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
    sent && !isRight ? 422 : 200,
  );
}

// What was typed waits for whoever signs in again, on the page where it was typed.
function visitEnded(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const here = new URL(c.req.url).pathname;
  const links = [[`/${language}`, say('home', language)]] as const;
  const text = say('visitEndedText', language);
  const content = { title: say('visitEnded', language), text, links, signInTo: here };
  return c.html(noticePage(frameOf(c, portal), content), 403);
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
