// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { pinValidities, type Session } from '#people/index.ts';
import { isAtCounter } from '../acting/on-behalf.ts';
import { one } from '../forms.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { newPinPage, phonePinPage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** The PIN with which a person says on the telephone who they are: made, shown once, cancelled; and who has tried it. */
export function phonePinRoutes(app: Hono<Env>, portal: Portal): void {
  const { pins } = portal.people;

  app.get('/:language{(?:it|en)}/my/phone-pin', async (c) => {
    const session = c.get('session');
    return session ? shown(c, session) : signInFirst(c);
  });

  app.post('/:language{(?:it|en)}/my/phone-pin', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const validity = pinValidities.find((known) => known === one(c.get('form'), 'validity'));
    if (!validity) return shown(c, session, say('choose', c.get('language')));
    const { person } = session;
    const made = await pins.make(person.id, validity);
    return c.html(newPinPage(frameOf(c, portal), { ...made, person, isAtCounter: isAtCounter(c) }));
  });

  app.post('/:language{(?:it|en)}/my/phone-pin/revoke', async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    await pins.revoke(session.person.id);
    return c.redirect(`/${c.get('language')}/my/phone-pin?done=revoked`, 303);
  });

  async function shown(c: At, { person }: Session, error?: string): Promise<Response> {
    const content = {
      person,
      isAtCounter: isAtCounter(c),
      current: await pins.current(person.id),
      isGuessedAt: await pins.isGuessedAt(person.id),
      checks: await pins.checksOf(person.id),
      isRevoked: !error && c.req.query('done') === 'revoked',
      ...(error ? { error } : {}),
    };
    return c.html(phonePinPage(frameOf(c, portal), content), error ? 422 : 200);
  }
}
