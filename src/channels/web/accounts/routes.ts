// SPDX-License-Identifier: AGPL-3.0-or-later

import { accountsOf, changeOf, changeOfLink, isFrozen, stopChange } from '#bank-accounts/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { type Language, ok, own, refuse } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { contactChangeOfLink, stopContactChange } from '#notices/index.ts';
import { waitPage } from '../bounds.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { accountsPage, stopPage } from './pages.ts';
import { stopContactPage } from './stop-contact-page.ts';

/** Where one is paid, and stopping a change that one did not ask for, of an account or a contact: signed in, or with the link of a warning. */
export function accountRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, catalogue, limits } = portal;

  pages.get('/stop/:token', { ...begins, secret: true }, async (c) => {
    const token = c.req.param('token');
    const change = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      const account = await changeOfLink(database, token);
      const contact = account ? undefined : await contactChangeOfLink(database, token);
      return (account ?? contact) ? ok({ account, contact }) : refuse('not-found');
    });
    const { account, contact } = change.ok ? change.value : {};
    if (account) return c.html(stopPage(frameOf(c, portal), account, token));
    if (contact) return c.html(stopContactPage(frameOf(c, portal), contact, token, new Date(clock.nowMs())));
    const [refused] = change.ok ? [] : change.problems;
    return refused?.code === 'wait' ? waitPage(c, portal, refused.with) : notFound(c, portal);
  });

  pages.post('/stop/:token', { ...begins, bound: 'code', secret: true, forWhoever: true }, async (c) => {
    const token = c.req.param('token');
    const done = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      const account = await stopChange(database, { token }, clock);
      if (account.ok || account.problems[0]?.code !== 'not-found') return account;
      return stopContactChange(database, token, clock, (sql, id) => portal.people.sessions.endAll(id, sql));
    });
    const refused = done.ok ? undefined : done.problems[0];
    if (refused?.code === 'wait') return waitPage(c, portal, refused.with);
    if (refused?.code === 'not-found') return notFound(c, portal);
    return c.redirect(`/${c.get('language')}/stop/${token}`, 303);
  });

  pages.get('/my/accounts', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const { id } = session.person;
    const [accounts, change, frozen] = await Promise.all([
      accountsOf(database, id),
      changeOf(database, id),
      isFrozen(database, id),
    ]);
    const content = { accounts, change, isFrozen: frozen, nameOf: paidName(c.get('language')) };
    return c.html(accountsPage(frameOf(c, portal), content));
  });

  pages.post('/my/accounts/stop', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    await stopChange(database, { personId: session.person.id }, clock, c.get('telling'));
    return c.redirect(`/${c.get('language')}/my/accounts`, 303);
  });

  // What is paid is an option of a question of some guarded service, and is called as there; or what a service pays.
  function paidName(language: Language) {
    const guarded = [...catalogue.entries.values()].flatMap(({ definition }) =>
      definition?.service.protect?.pays ? [{ definition, pays: definition.service.protect.pays }] : [],
    );
    return (paid: string, kept: string | null): string => {
      const labels = guarded.map(
        ({ definition, pays }) =>
          own(own(wordsIn(definition, language).questions, pays)?.options, paid)?.label,
      );
      const [service = ''] = paid.split(' ');
      return labels.find((label) => label !== undefined) ?? titleOf(catalogue, service, language, kept);
    };
  }
}
