// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, may, nearAmong, recordAccess, spokenReason, writtenReason } from '#access/index.ts';
import { callsNow, listenedBy, listenIn, speakTo } from '#legs/index.ts';
import type { Contact } from '#queue/index.ts';
import { staff } from '#staff/index.ts';
import { openCall } from '../../call/open-call.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitOf } from '../../sign-in/visit.ts';
import { isSocket } from '../../voice/may-open.ts';
import { aboutOf } from '../contacts/at-contact.ts';
import { deskFrameOf } from '../desk-page.ts';
import { refused, visitor } from '../guard.ts';
import { callsPage, listenPage } from './page.ts';

type At = Context<Env>;
const act = 'listen-in';
const notes = ['over', 'taken'] as const;

/** A supervisor listens to a call: written down first, told to who talks, and neither of whoever is near them nor of their own. */
export function listeningRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock } = portal;
  const here = '/desk/listening/:contact';
  const list = (c: At) => `/${c.get('language')}/desk/listening`;
  const me = (c: At) => visitor(c).actor.id;
  const lost = (c: At, note: (typeof notes)[number]) => c.redirect(`${list(c)}?note=${note}`, 303);

  /** Those to which this supervisor may listen. */
  const calls = async (c: At): Promise<readonly Contact[]> => {
    const all = (await callsNow(rooms)).filter(({ operatorId }) => operatorId !== me(c));
    const given = all.map(({ personId, applicationId }) => ({ staffId: me(c), personId, applicationId }));
    const near = await nearAmong(database, given);
    return all.filter((_, nth) => !near.has(nth));
  };
  const names = async () => new Map((await staff(database)).map(({ id, name }) => [id, name]));

  pages.get('/desk/listening', desk, async (c) => {
    const [found, known] = await Promise.all([calls(c), names()]);
    const shown = found.map((contact) => ({
      id: contact.id,
      operator: known.get(contact.operatorId ?? '') ?? '',
      about: aboutOf(c, portal, contact),
      since: contact.answeredAt,
    }));
    const note = notes.find((one) => one === c.req.query('note'));
    return c.html(callsPage(deskFrameOf(c, portal), { calls: shown, note }));
  });

  pages.post(here, desk, async (c) => {
    const contact = (await callsNow(rooms)).find(({ id }) => id === c.req.param('contact'));
    if (!contact || contact.operatorId === me(c)) return lost(c, 'over');
    const { id, personId, applicationId } = contact;
    const about = { personId, applicationId };
    if (!(await authorise(database, visitor(c), act, about, clock)).ok) return refused(c, portal, 'tiedText');
    if (personId !== null || applicationId !== null) {
      const reason = writtenReason('quality', '');
      await recordAccess(database, { actorId: me(c), act, reason, allowed: true, ...about }, clock);
    }
    const begun = await listenIn(rooms, contact, me(c));
    return begun.ok ? c.redirect(`${list(c)}/${id}`, 303) : lost(c, begun.problems[0]?.code ?? 'over');
  });

  pages.get(here, desk, async (c) => {
    const contact = await listened(c);
    if (!contact) return lost(c, 'over');
    const frame = deskFrameOf(c, portal);
    const operator = (await names()).get(contact.operatorId ?? '') ?? '';
    const call = {
      role: 'listener',
      base: `${list(c)}/${contact.id}`,
      mark: frame.madeFor,
      legs: [],
    } as const;
    return c.html(listenPage(frame, { operator, about: aboutOf(c, portal, contact), call }));
  });

  pages.get(`${here}/line`, desk, async (c) => {
    const contact = await listened(c);
    if (!contact || !isSocket(c)) return lost(c, 'over');
    const [by, { operatorId }] = [me(c), contact];
    const isOpen = async () => {
      const [visit, now] = await Promise.all([visitOf(c, portal), listenedBy(rooms, contact.id, by)]);
      return visit?.actor.id === by && may(visit.roles, act) && now?.operatorId === operatorId;
    };
    return openCall(c, portal, {
      contact,
      role: 'listener',
      isOpen,
      async speak(legId, to) {
        if (!(await isOpen())) return;
        const { personId, applicationId } = contact;
        // Before anybody hears it, as the listening itself.
        if (to !== 'nobody' && (personId !== null || applicationId !== null)) {
          const about = { personId, applicationId, reason: spokenReason(to), allowed: true };
          await recordAccess(database, { actorId: by, act, ...about }, clock);
        }
        await speakTo(rooms, contact, { legId, byId: by }, to);
      },
    });
  });

  function listened(c: At): Promise<Contact | undefined> {
    const id = c.req.param('contact') ?? '';
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return Promise.resolve(undefined);
    return listenedBy(rooms, id, me(c));
  }
}
