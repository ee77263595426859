// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccessOnce, writtenReason } from '#access/index.ts';
import { type Contact, messagesOf } from '#queue/index.ts';
import {
  type Answers,
  foundLately,
  keepReview,
  type ReviewAnswer,
  reviewAnswers,
  reviewCriteria,
  toReadAgain,
} from '#reviews/index.ts';
import { one, type SentForm } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { aboutOf } from '../contacts/at-contact.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { reviewContactPage, reviewsPage } from './pages.ts';

type At = Context<Env>;

/** Contacts read again: drawn, read for that reason, judged by a short list, counted by question. */
export function reviewRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock } = portal;
  const here = '/desk/reviews/:contact';
  const list = (c: At) => `/${c.get('language')}/desk/reviews`;
  const by = (c: At) => ({ reviewerId: visitor(c).actor.id, share: portal.qualityShare });
  const drawnHere = async (c: At) =>
    (await toReadAgain(rooms, by(c))).find(({ id }) => id === c.req.param('contact'));

  pages.get('/desk/reviews', desk, async (c) => {
    const [all, found] = await Promise.all([toReadAgain(rooms, by(c)), foundLately(rooms)]);
    const drawn = all.map((contact) => ({ contact, about: aboutOf(c, portal, contact) }));
    return c.html(
      reviewsPage(deskFrameOf(c, portal), { drawn, found, isSaved: c.req.query('done') === 'saved' }),
    );
  });

  pages.get(here, desk, async (c) => {
    const contact = await drawnHere(c);
    return contact ? show(c, contact, { answers: {}, words: '' }) : c.redirect(list(c), 303);
  });

  pages.post(here, desk, async (c) => {
    const contact = await drawnHere(c);
    if (!contact) return c.redirect(list(c), 303);
    const form = c.get('form');
    const sent = { answers: answersIn(form), words: one(form, 'words').slice(0, 1000) };
    const kept = await keepReview(rooms, contact.id, { ...by(c), ...sent });
    if (kept.ok) return c.redirect(`${list(c)}?done=saved`, 303);
    const code = kept.problems[0]?.code;
    if (code === 'not-drawn') return c.redirect(list(c), 303);
    return show(c, contact, { ...sent, problem: code === 'words' ? 'wordsMissing' : 'incomplete' });
  });

  async function show(
    c: At,
    contact: Contact,
    sent: Pick<Parameters<typeof reviewContactPage>[1], 'answers' | 'words' | 'problem'>,
  ) {
    const { personId, applicationId } = contact;
    // Written down before anything is read.
    if (personId !== null || applicationId !== null) {
      const reason = writtenReason('quality', '');
      const { reviewerId: actorId } = by(c);
      const look = {
        actorId,
        act: 'review-quality',
        reason,
        allowed: true,
        personId,
        applicationId,
      } as const;
      await recordAccessOnce(database, look, clock);
    }
    const messages = await messagesOf(rooms, contact.id);
    const content = { contact, about: aboutOf(c, portal, contact), messages, ...sent };
    return c.html(reviewContactPage(deskFrameOf(c, portal), content), sent.problem ? 422 : 200);
  }
}

function answersIn(form: SentForm): Partial<Answers> {
  const isAnswer = (text: string): text is ReviewAnswer =>
    (reviewAnswers as readonly string[]).includes(text);
  return Object.fromEntries(
    reviewCriteria.flatMap((criterion) => {
      const answer = one(form, criterion);
      return isAnswer(answer) ? [[criterion, answer]] : [];
    }),
  );
}
