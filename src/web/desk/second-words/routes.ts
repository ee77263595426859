// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { changesToConfirm, recordAccess } from '#people/index.ts';
import { sayChange } from '#second-word/index.ts';
import { one } from '../../forms.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { secondWordsPage } from './page.ts';

type At = Context<Env>;
const notes = ['confirmed', 'refused', 'gone'] as const;

/** What colleagues changed for people at a counter, and what the visitor says to it. One's own is not among it. */
export function secondWordRoutes(app: Hono<Env>, portal: Portal): void {
  const { database, clock, people } = portal;
  const path = '/:language{(?:it|en)}/desk/second-words' as const;

  app.get(path, async (c) => {
    const changes = await changesToConfirm(database, visitor(c).person.id, clock);
    const note = notes.find((known) => known === c.req.query('note'));
    return c.html(secondWordsPage(deskFrameOf(c, portal), changes, note));
  });

  app.post(path, async (c) => {
    const form = c.get('form');
    const isYes = one(form, 'say') === 'yes';
    const staffId = visitor(c).person.id;
    const said = await people.second.say(people, one(form, 'change'), { staffId }, isYes);
    if (!said.ok) return back(c, 'gone');
    // The person reads who said the second word, and on what.
    const { personId } = said.value;
    const reason = `${isYes ? 'Sì' : 'No'}: ${sayChange(said.value, 'it')}`;
    const access = { actorId: staffId, act: 'confirm-change', reason, allowed: true, personId } as const;
    await recordAccess(database, access, clock);
    return back(c, isYes ? 'confirmed' : 'refused');
  });

  function back(c: At, note: (typeof notes)[number]): Response {
    return c.redirect(`/${c.get('language')}/desk/second-words?note=${note}`, 303);
  }
}
