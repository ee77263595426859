// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { own, type Refusal } from '#core/index.ts';
import type { Session } from '#sign-in/index.ts';
import { one } from '../forms.ts';
import { type Pages, personalAlone } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { addressOf } from './address.ts';
import { type ContactChannel, codePage, contactsPage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** My contacts: a new one is confirmed by a code that was sent there, and those of before are told, and written to for some days. */
export function contactRoutes(pages: Pages, portal: Portal): void {
  const mine = portal.people.second.contacts;
  // At a counter a change waits for a second word.
  const operatorOf = ({ actor, acting }: Session) =>
    acting?.kind === 'identification' ? actor.id : undefined;
  const base = '/my/contacts';

  pages.get(base, personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const language = c.get('language');
    const note = c.req.query('done');
    const notes = { confirmed: 'done', saved: 'saved', waits: 'waits' } as const;
    const done = own(notes, note);
    const of = await mine.of(session.person.id);
    return c.html(contactsPage(frameOf(c, portal), of, done ? { done: say(done, language) } : {}));
  });

  pages.post(`${base}/choice`, personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const isTicked = (name: string) => one(c.get('form'), name) === 'yes';
    const operatorId = operatorOf(session);
    const choice = { email: isTicked('by-email'), sms: isTicked('by-sms'), appIo: isTicked('by-io') };
    const language = c.get('language');
    const chosen = await mine.choose(session.person.id, choice, {
      language,
      ...(operatorId ? { operatorId } : {}),
    });
    if (!chosen.ok) {
      const refused = { channel: 'choice', typed: '', error: worded(c, chosen) } as const;
      return c.html(contactsPage(frameOf(c, portal), await mine.of(session.person.id), { refused }), 422);
    }
    return c.redirect(`/${language}/my/contacts?done=${operatorId ? 'waits' : 'saved'}`, 303);
  });

  pages.post(`${base}/:channel`, personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const channel = channelOf(c);
    if (!channel) return notFound(c, portal);
    const typed = one(c.get('form'), 'address').trim();
    const language = c.get('language');
    const operatorId = operatorOf(session);
    const operator = operatorId ? { operatorId } : {};
    const address = addressOf(channel, typed, { places: portal.places, today: portal.today() });
    const asked = address.ok
      ? await mine.ask(session.person.id, { channel, address: address.value, language, ...operator })
      : address;
    if (asked.ok) return c.redirect(`/${language}/my/contacts/${channel}/code`, 303);
    const refused = { channel, typed, error: worded(c, asked) };
    return c.html(contactsPage(frameOf(c, portal), await mine.of(session.person.id), { refused }), 422);
  });

  pages.get(`${base}/:channel/code`, personalAlone, (c) => {
    if (!c.get('session')) return signInFirst(c);
    const channel = channelOf(c);
    return channel ? c.html(codePage(frameOf(c, portal), channel)) : notFound(c, portal);
  });

  pages.post(`${base}/:channel/code`, { ...personalAlone, bound: 'code' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const channel = channelOf(c);
    if (!channel) return notFound(c, portal);
    const language = c.get('language');
    const code = one(c.get('form'), 'code');
    const { id } = session.person;
    const operatorId = operatorOf(session);
    const who = { person: id, source: c.get('source') };
    const done = await portal.limits.attempts.tried('contact-code', who, () =>
      mine.confirm(id, { channel, code, language, ...(operatorId ? { operatorId } : {}) }),
    );
    if (done.ok)
      return c.redirect(`/${language}/my/contacts?done=${operatorId ? 'waits' : 'confirmed'}`, 303);
    const wait = done.problems.find((problem) => problem.code === 'wait')?.with;
    if (wait) c.header('Retry-After', String(wait['seconds']));
    return c.html(codePage(frameOf(c, portal), channel, worded(c, done)), wait ? 429 : 422);
  });
}

function channelOf(c: At): ContactChannel | undefined {
  const channel = c.req.param('channel');
  return channel === 'email' || channel === 'sms' ? channel : undefined;
}

function worded(c: At, refused: Refusal<Parameters<typeof say>[0]>): string {
  const [problem] = refused.problems;
  return problem ? say(problem.code, c.get('language'), problem.with) : '';
}
