// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Hono } from 'hono';
import { identify, identityDocuments } from '#people/index.ts';
import { faultsOf, problem } from '../../acting/delegation-routes.ts';
import { sentDate } from '../../components/fields.ts';
import { one } from '../../forms.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { deskFrameOf } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { identifyPage } from './page.ts';

/** People without a digital identity: an operator sees their document, and acts for them in the portal for an hour. */
export function identifyRoutes(app: Hono<Env>, portal: Portal): void {
  const { database, clock, people, secure } = portal;

  app.get('/:language{(?:it|en)}/desk/identify', (c) => c.html(identifyPage(deskFrameOf(c, portal), {}, {})));

  app.post('/:language{(?:it|en)}/desk/identify', async (c) => {
    const sent = c.get('form');
    const [birth, expires] = ['birth', 'document-expires'].map((id) => sentDate(sent, id));
    const { actor } = visitor(c);
    const identity = {
      codiceFiscale: one(sent, 'codice-fiscale'),
      givenName: one(sent, 'given-name').trim(),
      familyName: one(sent, 'family-name').trim(),
      birthDate: birth ?? null,
    };
    const document = {
      kind: identityDocuments.find((kind) => kind === one(sent, 'document')) ?? 'identity-card',
      number: one(sent, 'document-number'),
      expiresOn: expires ?? null,
    };
    const place = one(sent, 'place') === 'video' ? 'video' : 'counter';
    const done = await identify(database, actor.id, { identity, place, document }, clock);
    if (!done.ok) {
      const faults = {
        ...faultsOf(c, done.problems),
        // Null is what is written and no day; nothing written is undefined.
        ...(birth === null ? { birth: problem(c, 'not-a-date') } : {}),
        ...(expires === null ? { 'document-expires': problem(c, 'not-a-date') } : {}),
      };
      return c.html(identifyPage(deskFrameOf(c, portal), sent, faults), 422);
    }
    await people.sessions.actFor(visitToken(c, secure) ?? '', done.value.power);
    return c.redirect(`/${c.get('language')}/my`, 303);
  });
}
