// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { ok, refuse } from '#core/index.ts';
import { enterRoom, type Guest, guestOfLink, isInside, sendRoomCode } from '#guests/index.ts';
import { legsOf } from '#legs/index.ts';
import { contactWith } from '#queue/index.ts';
import { waitPage } from '../bounds.ts';
import { openCall } from '../call/open-call.ts';
import { noticePage } from '../components/notice.ts';
import { one } from '../forms.ts';
import { liveStream } from '../live-stream.ts';
import { finishedPage } from '../operator/shared-device.ts';
import { tellNews } from '../operator/tell-news.ts';
import { begins, type Pages } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { forgetPages } from '../sign-in/visit.ts';
import { isSocket } from '../voice/may-open.ts';
import { doorPage, roomPage } from './pages.ts';
import { say } from './phrases.ts';
import { forgetRoomKey, keepRoomKey, roomKey } from './room-key.ts';

type At = Context<Env>;
const hereMs = 20_000;

/** A third comes into a call: by a link, a code at its door, and the word of the person whose call it is. They see nothing but the call. */
export function roomRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, limits } = portal;
  const room = { ...begins, secret: true, script: true, forWhoever: true } as const;
  const here = '/room/:token';

  pages.get(here, room, async (c) => {
    const at = await found(c);
    if (!('guest' in at)) return at.answer;
    const { guest, base } = at;
    if (!(await isInside(rooms, guest, roomKey(c))))
      return c.html(doorPage(frameOf(c, portal), { base, isSent: guest.codeAt !== null }));
    const contact = await contactWith(rooms, guest.contactId);
    if (contact?.state !== 'talking') return over(c);
    const isLetIn = guest.agreedAt !== null;
    const legs = isLetIn ? await legsOf(rooms, contact.id) : [];
    const call = { role: 'guest', base: `${base}/call`, legs } as const;
    return c.html(roomPage(frameOf(c, portal), { base, call, isLetIn }));
  });

  pages.post(`${here}/code`, { ...room, bound: 'code' }, async (c) => {
    const at = await found(c);
    if (!('guest' in at)) return at.answer;
    const sent = await sendRoomCode(rooms, at.guest);
    return sent.ok
      ? c.redirect(at.base, 303)
      : c.html(
          doorPage(frameOf(c, portal), {
            base: at.base,
            isSent: at.guest.codeAt !== null,
            error: say('too-many-codes', c.get('language')),
          }),
          429,
        );
  });

  pages.post(`${here}/enter`, { ...room, bound: 'code' }, async (c) => {
    const at = await found(c);
    if (!('guest' in at)) return at.answer;
    const { guest, base } = at;
    const code = one(c.get('form'), 'code');
    const who = { person: guest.id, source: c.get('source') };
    const entered = await limits.attempts.tried('contact-code', who, () => enterRoom(rooms, guest, code));
    if (entered.ok) {
      keepRoomKey(c, portal, entered.value);
      return c.redirect(base, 303);
    }
    const [problem] = entered.problems;
    if (problem?.code === 'wait') return waitPage(c, portal, problem.with);
    const error = say(problem?.code ?? 'code-over', c.get('language'));
    return c.html(doorPage(frameOf(c, portal), { base, isSent: true, error }), 422);
  });

  pages.post(`${here}/finish`, { ...room, bound: 'free' }, (c) => {
    forgetRoomKey(c, portal);
    forgetPages(c);
    return c.html(finishedPage(frameOf(c, portal)));
  });

  pages.get(`${here}/live`, room, async (c) => {
    const at = await found(c);
    if (!('guest' in at)) return at.answer;
    const { guest } = at;
    if (!(await isInside(rooms, guest, roomKey(c)))) return c.redirect(at.base, 303);
    return liveStream(c, (stream) =>
      tellNews(rooms.watch, guest.contactId, stream, {
        everyMs: hereMs,
        isOver: async () => !(await isInside(rooms, guest, roomKey(c))),
      }),
    );
  });

  pages.get(`${here}/call/line`, room, async (c) => {
    const at = await found(c);
    if (!('guest' in at)) return at.answer;
    const { guest, token } = at;
    if (!isSocket(c)) return c.redirect(at.base, 303);
    const contact = await contactWith(rooms, guest.contactId);
    if (!contact || !(await isInside(rooms, guest, roomKey(c)))) return c.text('', 403);
    return openCall(c, portal, {
      contact,
      role: 'guest',
      async isOpen() {
        const [now, talk] = await Promise.all([
          guestOfLink(rooms, token),
          contactWith(rooms, guest.contactId),
        ]);
        return (
          talk?.state === 'talking' &&
          now !== undefined &&
          now.agreedAt !== null &&
          (await isInside(rooms, now, roomKey(c)))
        );
      },
    });
  });

  /** Whose link it is; the answer to whoever has none. */
  async function found(
    c: At,
  ): Promise<
    | { readonly guest: Guest; readonly base: string; readonly token: string }
    | { readonly answer: Response | Promise<Response> }
  > {
    const token = c.req.param('token') ?? '';
    const guest = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      const of = await guestOfLink(rooms, token);
      return of ? ok(of) : refuse('not-found');
    });
    if (guest.ok) return { guest: guest.value, base: `/${c.get('language')}/room/${token}`, token };
    const [problem] = guest.problems;
    return { answer: problem?.code === 'wait' ? waitPage(c, portal, problem.with) : over(c) };
  }

  function over(c: At): Response | Promise<Response> {
    forgetRoomKey(c, portal);
    const language = c.get('language');
    const links = [[`/${language}`, sayShared('home', language)]] as const;
    const content = { title: say('title', language), text: say('over', language), links };
    return c.html(noticePage(frameOf(c, portal), content), 404);
  }
}
