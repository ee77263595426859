// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { identifiedReason, recordAccess } from '#access/index.ts';
import { type Contact, identifiedHere, letGoBeside, letGoNear } from '#queue/index.ts';
import { one } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, notFound, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import type { PinShown } from './panel.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** What the page of a contact gives to whatever is done in it. */
interface Here {
  /** The contact of the address, if it is the visitor's. */
  mine(c: At): Promise<Contact | undefined>;
  /** Its page, with what was wrong with the PIN. */
  show(c: At, contact: Contact, pin: PinShown): Promise<Response>;
}

/** Whoever talks to an operator says who they are by their PIN for the telephone, typed by themselves: its own rule counts the tries and slows them down. */
export function identifiedRoutes(pages: Pages, portal: Portal, { mine, show }: Here): void {
  const { contacts: rooms, database, clock, people } = portal;

  pages.post('/operator/:contact/pin', { ...personal, acting: 'nobody' }, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const { id, state, operatorId, personId: known, identifiedId } = contact;
    const back = `/${c.get('language')}/operator/${id}`;
    // Nothing is tried where it would tell nobody: after the end a page left open is no door to guess at.
    if (state !== 'talking' || operatorId === null || known !== null || identifiedId !== null)
      return c.redirect(`${back}?note=moved`, 303);
    const codiceFiscale = one(c.get('form'), 'codice-fiscale');
    const pin = one(c.get('form'), 'pin');
    const source = c.get('source');
    const checked = await people.pins.check(codiceFiscale, pin, { channel: 'operator', source });
    if (!checked.ok) {
      const { code = 'wrong', with: more } = checked.problems[0] ?? {};
      const error = say(code, languageOf(c), { minutes: Number(more?.['minutes'] ?? 1) });
      return show(c, contact, { sent: { codiceFiscale, error } });
    }
    const { id: personId } = checked.value;
    const isKnown = await database.transaction(async (sql) => {
      const at = new Date(clock.nowMs());
      if (!(await identifiedHere(sql, contact, { personId, by: 'pin', at }))) return false;
      const look = { actorId: operatorId, act: 'answer-contacts', allowed: true, personId } as const;
      await recordAccess(sql, { ...look, reason: identifiedReason('pin') }, clock);
      await people.second.onIdentifiedByPin(sql, personId);
      return true;
    });
    if (!isKnown) return c.redirect(`${back}?note=moved`, 303);
    await letGoBeside(rooms, id);
    await letGoNear(rooms, operatorId, id);
    return c.redirect(back, 303);
  });
}
