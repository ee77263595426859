// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { normaliseCode } from '#core/index.ts';
import { legsOf } from '#legs/index.ts';
import { readPerson } from '#persons/index.ts';
import { endIdentification, identify } from '#powers/index.ts';
import { type Contact, identifiedHere, letGoBeside, letGoNear } from '#queue/index.ts';
import type { Faults } from '../../acting/delegation-pages.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { identityFaults, shownIn } from '../identify/shown.ts';
import { here, mine, station } from './at-contact.ts';
import { seeEachOther } from './identify-panel.ts';
import { say } from './phrases.ts';
import { show } from './show.ts';

/** Whoever answers sees by video who the person is, without leaving the contact: it gives no power, and the person and all their contacts hear of it. */
export function identifyHereRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, people } = portal;

  pages.post(`${here}/identify`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (contact?.state !== 'talking') return notFound(c, portal);
    const back = `${station(c)}/${contact.id}`;
    if (contact.identifiedId !== null || !seeEachOther(await legsOf(rooms, contact.id)))
      return c.redirect(back, 303);
    const sent = c.get('form');
    const operatorId = visitor(c).actor.id;
    const seen = shownIn(sent, 'video');
    if (await isAnother(contact, seen.identity.codiceFiscale))
      return wrong(c, contact, { 'codice-fiscale': say('identifyOther', c.get('language')) });
    const done = await identify(database, operatorId, seen, clock, async (sql, identified) => {
      await people.second.onIdentified(sql, identified);
      const at = new Date(clock.nowMs());
      await identifiedHere(sql, contact, { personId: identified.personId, by: 'document', at });
    });
    if (!done.ok) return wrong(c, contact, identityFaults(c, sent, done.problems));
    // To talk it needs no power: whoever is to act for somebody identifies them at the desk for that.
    await endIdentification(database, done.value.power.id, clock);
    await letGoBeside(rooms, contact.id);
    if (await letGoNear(rooms, operatorId, contact.id)) return c.redirect(`${station(c)}?note=let-go`, 303);
    return c.redirect(back, 303);
  });

  /** Whoever has signed in is no other than the document says. */
  async function isAnother({ personId }: Contact, codiceFiscale: string): Promise<boolean> {
    const person = personId === null ? undefined : await readPerson(database, personId);
    return person !== undefined && person.codiceFiscale !== normaliseCode(codiceFiscale);
  }

  function wrong(c: Context<Env>, contact: Contact, faults: Faults): Promise<Response> {
    return show(c, portal, contact, { identifying: { sent: c.get('form'), faults } }, 422);
  }
}
