// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { recordAccess } from '#access/index.ts';
import { requestPost } from '#post/index.ts';
import { privacyRequests } from '#privacy/index.ts';
import { one, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { type RequestsContent, requestsPage } from './page.ts';

/** Requests of people about their own data: read and answered. The look at each is written down where the person reads it. */
export function requestRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, today } = portal;
  const requests = privacyRequests(database, clock, requestPost(clock));

  const show = async (
    c: Context<Env>,
    content: Pick<RequestsContent, 'note' | 'again'> = {},
    status: 200 | 422 = 200,
  ) => {
    const actorId = visitor(c).person.id;
    const open = await requests.open(actorId);
    for (const { personId, applicationId } of open) {
      const reason = 'Risposta alla sua richiesta sui dati personali';
      const access = { actorId, act: 'answer-requests', reason, allowed: true } as const;
      await recordAccess(database, { ...access, personId, applicationId }, clock);
    }
    return c.html(requestsPage(deskFrameOf(c, portal), { open, today: today(), ...content }), status);
  };

  pages.get('/desk/requests', desk, (c) => {
    const note = c.req.query('note');
    return show(c, note === 'sent' || note === 'answered' ? { note } : {});
  });

  pages.post('/desk/requests', desk, async (c) => {
    const form = c.get('form');
    const id = one(form, 'request');
    const words = one(form, 'words').slice(0, 4000);
    const outcome = oneOf(form, 'outcome', ['done', 'refused']);
    const answered = await requests.answer(id, visitor(c).person.id, { outcome, words });
    if (!answered.ok && answered.problems[0]?.code === 'empty')
      return show(c, { again: { id, words, outcome } }, 422);
    const note = answered.ok ? 'sent' : 'answered';
    return c.redirect(`/${c.get('language')}/desk/requests?note=${note}`, 303);
  });
}
