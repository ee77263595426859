// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import type { Power } from '#powers/index.ts';
import { type PinValidity, pinValidities, type Session } from '#sign-in/index.ts';
import { isAtCounter } from '../acting/on-behalf.ts';
import { one } from '../forms.ts';
import { naturalAlone, type Pages } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { newPinPage, phonePinPage } from './pages.ts';
import { say } from './phrases.ts';
import { sendPin } from './send-pin.ts';

type At = Context<Env>;

/** The PIN with which a person says on the telephone who they are: made, shown once, cancelled; and who has tried it. */
export function phonePinRoutes(pages: Pages, portal: Portal): void {
  const { pins } = portal.people;

  pages.get('/my/phone-pin', { ...naturalAlone, secret: true }, async (c) => {
    const session = c.get('session');
    return session ? shown(c, session) : signInFirst(c);
  });

  pages.post('/my/phone-pin', { ...naturalAlone, secret: true }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const validity = pinValidities.find((known) => known === one(c.get('form'), 'validity'));
    if (!validity) return shown(c, session, say('choose', c.get('language')));
    if (session.acting?.kind === 'identification') return sentTo(c, session, session.acting, validity);
    const made = await pins.make(session, validity);
    // Only the person themself comes here: the borders of acting for another keep the page for them.
    return made.ok ? c.html(newPinPage(frameOf(c, portal), made.value)) : notFound(c, portal);
  });

  pages.post('/my/phone-pin/revoke', naturalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    await pins.revoke(session.person.id, c.get('telling'));
    return c.redirect(`/${c.get('language')}/my/phone-pin?done=revoked`, 303);
  });

  // At a counter the digits are on no screen: they go where the person confirmed, before today, that they can be reached.
  async function sentTo(c: At, { person }: Session, { id }: Power, validity: PinValidity): Promise<Response> {
    const sent = await pins.makeAndSend(person.id, validity, (sql, pin) =>
      sendPin(sql, { personId: person.id, identificationId: id, pin, at: new Date(portal.clock.nowMs()) }),
    );
    const language = c.get('language');
    return sent.ok
      ? c.redirect(`/${language}/my/phone-pin?done=sent`, 303)
      : shown(c, { person }, say('noContact', language));
  }

  async function shown(c: At, { person }: Pick<Session, 'person'>, error?: string): Promise<Response> {
    const content = {
      person,
      isAtCounter: isAtCounter(c),
      current: await pins.current(person.id),
      isGuessedAt: await pins.isGuessedAt(person.id),
      checks: await pins.checksOf(person.id),
      isRevoked: !error && c.req.query('done') === 'revoked',
      isSent: !error && c.req.query('done') === 'sent',
      ...(error ? { error } : {}),
    };
    return c.html(phonePinPage(frameOf(c, portal), content), error ? 422 : 200);
  }
}
