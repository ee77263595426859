// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { normaliseCode } from '#core/index.ts';
import { legsOf } from '#legs/index.ts';
import { readPerson } from '#persons/index.ts';
import { endIdentification, identify } from '#powers/index.ts';
import { type Contact, identifiedHere, knownIn, letGoBeside, letGoNear } from '#queue/index.ts';
import type { Faults } from '../../acting/delegation-pages.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { identityFaults, shownIn } from '../identify/shown.ts';
import { here, lapsed, mine, station } from './at-contact.ts';
import { isSeen, seeEachOther } from './identify-panel.ts';
import { say } from './phrases.ts';
import { show } from './show.ts';

/** Whoever answers sees by video who the person is, without leaving the contact: it gives no power, and the person and all their contacts hear of it. */
export function identifyHereRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, people } = portal;

  pages.post(`${here}/identify`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (contact?.state !== 'talking') return notFound(c, portal);
    const back = `${station(c)}/${contact.id}`;
    if (isSeen(contact) || !seeEachOther(await legsOf(rooms, contact.id))) return c.redirect(back, 303);
    const sent = c.get('form');
    const operatorId = visitor(c).actor.id;
    const seen = shownIn(sent, 'video');
    const other = { 'codice-fiscale': say('identifyOther', c.get('language')) };
    if (await isAnother(contact, seen.identity.codiceFiscale)) return wrong(c, contact, other);
    const done = await identify(database, operatorId, seen, clock, async (sql, identified) => {
      await people.second.onIdentified(sql, identified);
      const { personId } = identified;
      const at = new Date(clock.nowMs());
      if (!(await identifiedHere(sql, contact, { personId, by: 'document', at }))) throw new TooLate();
    }).catch((error: unknown) => {
      if (error instanceof TooLate) return undefined;
      throw error;
    });
    // They have gone, or said in this moment who they are: nobody is told of what was not written down.
    if (!done) {
      const now = await mine(c, portal);
      if (now?.state !== 'talking') return lapsed(c);
      return (await isAnother(now, seen.identity.codiceFiscale))
        ? wrong(c, now, other)
        : c.redirect(back, 303);
    }
    if (!done.ok) return wrong(c, contact, identityFaults(c, sent, done.problems));
    // To talk it needs no power: whoever is to act for somebody identifies them at the desk for that.
    await endIdentification(database, done.value.power.id, clock);
    await letGoBeside(rooms, contact.id);
    if (await letGoNear(rooms, operatorId, contact.id)) return c.redirect(`${station(c)}?note=let-go`, 303);
    return c.redirect(back, 303);
  });

  /** Whoever has signed in, or has given their PIN, is no other than the document says. */
  async function isAnother(contact: Contact, codiceFiscale: string): Promise<boolean> {
    const known = knownIn(contact);
    const person = known && (await readPerson(database, known.personId));
    return person !== undefined && person.codiceFiscale !== normaliseCode(codiceFiscale);
  }

  function wrong(c: Context<Env>, contact: Contact, faults: Faults): Promise<Response> {
    return show(c, portal, contact, { identifying: { sent: c.get('form'), faults } }, 422);
  }
}

/** Undoes what it was to go along with. */
class TooLate extends Error {}
