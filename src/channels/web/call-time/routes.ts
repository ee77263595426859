// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { sayWhen } from '#bookings/index.ts';
import { ok, refuse } from '#core/index.ts';
import { callTimes } from '#hours/index.ts';
import { isWrittenTo } from '#notices/index.ts';
import { type Contact, callMeBack, cancelMine, promisedOfLink } from '#queue/index.ts';
import { waitPage } from '../bounds.ts';
import { noticePage } from '../components/notice.ts';
import { one } from '../forms.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { callTimePage, cancelCallPage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** Choosing when to be called back, and cancelling it by the link of the message. `mine`: the contact of the address, if it is the visitor's. */
export function callTimeRoutes(
  pages: Pages,
  portal: Portal,
  mine: (c: At) => Promise<Contact | undefined>,
): void {
  const { contacts: rooms, clock, limits } = portal;
  const own = { ...personal, acting: 'nobody' } as const;
  const link = { ...begins, secret: true } as const;
  const now = () => new Date(clock.nowMs());

  pages.get('/operator/:contact/call-time', own, async (c) => {
    const contact = await mine(c);
    return contact && canChoose(contact) ? show(c, contact) : notFound(c, portal);
  });

  pages.post('/operator/:contact/call-time', own, async (c) => {
    const contact = await mine(c);
    const { answering } = rooms;
    if (!contact || !answering || !canChoose(contact)) return notFound(c, portal);
    const language = languageOf(c);
    const typed = one(c.get('form'), 'at');
    const at = callTimes(answering, contact.skill, now()).find((time) => time.toISOString() === typed);
    if (!at) return show(c, contact, say('gone', language));
    // In the words of the message, which is written in the language of the contact.
    const promised = { at, words: sayWhen(at, contact.language), most: answering.rules['most-each-slot'] };
    const done = await callMeBack(rooms, contact, promised);
    if (!done.ok && done.problems[0]?.code === 'full') return show(c, contact, say('full', language));
    return c.redirect(`${base(c, contact)}${done.ok ? '' : '?note=moved'}`, 303);
  });

  pages.get('/no-call/:token', link, async (c) => {
    const found = await ofLink(c);
    return 'contact' in found
      ? c.html(cancelCallPage(frameOf(c, portal), `/${c.get('language')}/no-call/${c.req.param('token')}`))
      : found.answer;
  });

  // It does the same whoever sends it: the secret is what counts.
  pages.post('/no-call/:token', { ...link, bound: 'code', forWhoever: true }, async (c) => {
    const found = await ofLink(c);
    if (!('contact' in found)) return found.answer;
    const done = await cancelMine(rooms, found.contact);
    return told(c, done.ok ? 'cancelled' : 'over', 200);
  });

  // Whom no message reaches would not know of it.
  function canChoose({ personId, state }: Contact): boolean {
    return (
      rooms.answering !== undefined && personId !== null && (state === 'waiting' || state === 'callback')
    );
  }

  async function show(c: At, contact: Contact, error?: string): Promise<Response> {
    const { answering } = rooms;
    const times = answering ? callTimes(answering, contact.skill, now()) : [];
    const isReachable =
      contact.personId !== null && (await isWrittenTo(portal.database, contact.personId, now()));
    const content = { base: base(c, contact), times, isReachable, ...(error === undefined ? {} : { error }) };
    return c.html(callTimePage(frameOf(c, portal), content), error === undefined ? 200 : 422);
  }

  function base(c: At, { id }: Contact): string {
    return `/${c.get('language')}/operator/${id}`;
  }

  async function ofLink(
    c: At,
  ): Promise<{ readonly contact: Contact } | { readonly answer: Response | Promise<Response> }> {
    const found = await limits.attempts.tried('stop-link', { source: c.get('source') }, async () => {
      const contact = await promisedOfLink(rooms, c.req.param('token') ?? '');
      return contact ? ok(contact) : refuse('not-found');
    });
    if (found.ok) return { contact: found.value };
    const [problem] = found.problems;
    return { answer: problem?.code === 'wait' ? waitPage(c, portal, problem.with) : told(c, 'over', 404) };
  }

  function told(c: At, phrase: 'cancelled' | 'over', status: 200 | 404): Response | Promise<Response> {
    const language = c.get('language');
    const links = [[`/${language}`, sayShared('home', language)]] as const;
    const content = { title: say('cancelTitle', language), text: say(phrase, language), links };
    return c.html(noticePage(frameOf(c, portal), content), status);
  }
}
