// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Ask,
  askAt,
  nextPath,
  partOf,
  progressAt,
  progressSays,
  type RawAnswers,
  report,
  route,
  wordsIn,
} from '#interview/index.ts';
import { writtenLines } from '#record/index.ts';
import { questionPage } from '../applications/question-page.ts';
import { severalPage } from '../applications/several-page.ts';
import { boxesAgain, formQuestions } from '../applications/several-questions.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { alike } from '../components/alike.ts';
import { nothing } from '../html.ts';
import { frameOf } from '../portal-context.ts';
import { differenceSaid } from './difference.ts';
import { type At, type Estimate, type Shown, settingOf } from './estimate.ts';
import { estimatePage } from './page.ts';
import { answeredBefore, estimatePageAt } from './several.ts';

/** Shows what comes next: what belongs together on one page, one question alone, or what was worked out. */
export function show(
  c: At,
  estimate: Estimate,
  answers: RawAnswers,
  shown: Shown = {},
): Response | Promise<Response> {
  const asks = asksOf(estimate, answers, shown);
  const [ask] = asks;
  if (!ask) return showResult(c, estimate, answers, shown);
  return asks.length > 1 || shown.sent?.asked.includes(ask.path)
    ? showSeveral(c, estimate, answers, shown, [ask, ...asks.slice(1)])
    : showOne(c, estimate, answers, shown, ask);
}

// What is asked: what was sent for several, one question alone, or the page of the next one.
function asksOf({ portal, definition }: Estimate, answers: RawAnswers, shown: Shown): readonly Ask[] {
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

function showResult(
  c: At,
  { portal, definition }: Estimate,
  answers: RawAnswers,
  { before }: Shown,
): Response | Promise<Response> {
  const setting = settingOf(c, portal);
  const { language, today, places } = setting;
  const result = report(definition, answers, today, language);
  const refused = { service: definition.service.id, answers };
  return c.html(
    estimatePage(frameOf(c, portal), {
      definition,
      report: result,
      lines: writtenLines(definition, answers, language, today, places),
      answers: JSON.stringify(answers),
      alike:
        result.status === 'ineligible'
          ? alike(portal.catalogue, refused, { today, places }, language)
          : nothing,
      difference: before ? differenceSaid(definition, before, answers, setting) : nothing,
    }),
  );
}

function showSeveral(
  c: At,
  estimate: Estimate,
  answers: RawAnswers,
  shown: Shown,
  asks: readonly [Ask, ...Ask[]],
): Response | Promise<Response> {
  const { portal, definition } = estimate;
  const setting = settingOf(c, portal);
  const { language, today } = setting;
  const { sent } = shown;
  const [ask] = asks;
  const progress = progressAt(definition, answers, ask, today, language);
  const last = progress.question + asks.length - 1;
  const content = {
    ...around(c, estimate, answers, shown, ask),
    about: partOf(wordsIn(definition, language), ask) ?? progress.name,
    questions: formQuestions(definition, answers, asks, { setting, sent }),
    form: sent && boxesAgain(sent, asks),
    progress: progressSays({ ...progress, last }, language, 'estimate'),
  };
  return c.html(severalPage(frameOf(c, portal), content), sent && sent.problems.size > 0 ? 422 : 200);
}

function showOne(
  c: At,
  estimate: Estimate,
  answers: RawAnswers,
  shown: Shown,
  ask: Ask,
): Response | Promise<Response> {
  const { portal, definition } = estimate;
  const setting = settingOf(c, portal);
  const { language, today } = setting;
  const { hidden, ...page } = around(c, estimate, answers, shown, ask);
  const progress = progressAt(definition, answers, ask, today, language);
  const content = {
    ...page,
    hidden: { ...hidden, path: ask.path },
    question: toFormQuestion(pageAsk(definition, answers, ask, setting), definition, answers, shown),
    progress: progressSays(progress, language, 'estimate'),
  };
  return c.html(questionPage(frameOf(c, portal), content), shown.problem ? 422 : 200);
}

/** What stands around a question: where it is sent, the way back, and the answers that travel with it. */
function around(
  c: At,
  { portal, definition }: Estimate,
  answers: RawAnswers,
  { before }: Shown,
  { path }: Ask,
) {
  const { language, today } = settingOf(c, portal);
  const about = `/${c.get('language')}/services/${definition.service.id}`;
  const hasBefore = before !== undefined || answeredBefore(definition, answers, today, path) !== undefined;
  return {
    title: wordsIn(definition, language).title,
    action: `${about}/estimate`,
    ...(hasBefore ? { backButton: true } : { backHref: about }),
    hidden: {
      answers: JSON.stringify(answers),
      ...(before ? { before: JSON.stringify(before) } : {}),
    },
  };
}
