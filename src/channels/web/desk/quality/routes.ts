// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccess, writtenReason } from '#access/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { yearOf } from '#core/index.ts';
import { decisionsOf, type Letter } from '#decisions/index.ts';
import {
  isOpened,
  openForVisit,
  type QualityAnswer,
  type QualityAnswers,
  qualityAnswers,
  qualityCriteria,
  qualityResults,
  review,
  type ToReview,
  toReview,
} from '#desk/index.ts';
import { caseWithId } from '#record/index.ts';
import { one, type SentForm } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { qualityPage, reviewPage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;
const path = '/desk/quality' as const;

/** Decisions read again: drawn, opened for that reason, judged by a short list, counted by criterion. */
export function qualityRoutes(pages: Pages, portal: Portal): void {
  const { database, catalogue, clock, today, secure } = portal;
  const drawnFor = (c: At) =>
    toReview(database, {
      year: yearOf(today()),
      reviewerId: visitor(c).person.id,
      share: portal.qualityShare,
    });

  pages.get(path, desk, (c) => show(c));

  pages.post(`${path}/:decision/open`, desk, async (c) => {
    const drawn = await drawnHere(c);
    if (!drawn) return show(c, 'not-drawn');
    const { applicationId } = drawn;
    const whose = await caseWithId(database, applicationId);
    const reason = writtenReason('quality', '');
    const about = { applicationId, personId: whose?.personId ?? null };
    const actorId = visitor(c).person.id;
    await recordAccess(database, { actorId, act: 'open-case', reason, allowed: true, ...about }, clock);
    await openForVisit(database, visitToken(c, secure) ?? '', applicationId, clock);
    return c.redirect(`/${c.get('language')}/desk/quality/${drawn.decisionId}`, 303);
  });

  pages.get(`${path}/:decision`, desk, async (c) => {
    const drawn = await drawnHere(c);
    return drawn ? reread(c, drawn, { answers: {}, words: '' }) : show(c, 'not-drawn');
  });

  pages.post(`${path}/:decision`, desk, async (c) => {
    const drawn = await drawnHere(c);
    if (!drawn) return show(c, 'not-drawn');
    const form = c.get('form');
    const sent = { answers: answersIn(form), words: one(form, 'words').slice(0, 1000) };
    const reviewer = {
      decisionId: drawn.decisionId,
      year: yearOf(today()),
      reviewerId: visitor(c).person.id,
    };
    const kept = await review(database, { ...reviewer, ...sent }, clock);
    if (kept.ok) return c.redirect(`/${c.get('language')}/desk/quality?done=saved`, 303);
    const code = kept.problems[0]?.code;
    if (code === 'not-drawn') return show(c, 'not-drawn');
    return reread(c, drawn, { ...sent, problem: code === 'words' ? 'wordsMissing' : 'incomplete' });
  });

  async function drawnHere(c: At): Promise<ToReview | undefined> {
    const drawn = await drawnFor(c);
    return drawn.find(({ decisionId }) => decisionId === c.req.param('decision'));
  }

  async function show(c: At, problem?: 'not-drawn') {
    const language = c.get('language');
    const year = yearOf(today());
    const content = {
      year,
      drawn: await drawnFor(c),
      results: await qualityResults(database, year),
      titleOf: (service: string, kept: string | null) => titleOf(catalogue, service, language, kept),
      isSaved: c.req.query('done') === 'saved',
      ...(problem ? { problem: say(problem, language) } : {}),
    };
    return c.html(qualityPage(deskFrameOf(c, portal), content), problem ? 409 : 200);
  }

  async function reread(
    c: At,
    drawn: ToReview,
    sent: Pick<Parameters<typeof reviewPage>[1], 'answers' | 'words' | 'problem'>,
  ) {
    const isHere = await isOpened(database, visitToken(c, secure) ?? '', drawn.applicationId, clock);
    if (!isHere) return c.redirect(`/${c.get('language')}/desk/quality`, 303);
    const decisions = await decisionsOf(database, drawn.applicationId);
    const letter = decisions.find(({ id }) => id === drawn.decisionId)?.letter as Letter | undefined;
    if (!letter) return notFound(c, portal);
    return c.html(reviewPage(deskFrameOf(c, portal), { drawn, letter, ...sent }), sent.problem ? 422 : 200);
  }
}

function answersIn(form: SentForm): Partial<QualityAnswers> {
  const isAnswer = (text: string): text is QualityAnswer =>
    (qualityAnswers as readonly string[]).includes(text);
  return Object.fromEntries(
    qualityCriteria.flatMap((criterion) => {
      const answer = one(form, criterion);
      return isAnswer(answer) ? [[criterion, answer]] : [];
    }),
  );
}
