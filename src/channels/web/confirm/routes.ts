// SPDX-License-Identifier: AGPL-3.0-or-later

import { sayInstant } from '#bank-accounts/index.ts';
import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { type CounterChange, changesOfPerson } from '#powers/index.ts';
import { sayChange } from '#second-word/index.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { one, oneOf } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayMine } from '../my/phrases.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal, signInFirst } from '../portal-context.ts';

const say = sayer({
  title: { it: 'Da confermare', en: 'To be confirmed', de: 'Zu bestätigen' },
  lead: {
    it: 'Allo sportello sono stati chiesti questi cambiamenti per lei. Non valgono finché lei, o un’altra persona dell’ente, non li conferma.',
    en: 'At a counter these changes were asked for you. They do not count until you, or another person of the agency, confirm them.',
    de: 'Am Schalter wurden diese Änderungen für Sie verlangt. Sie gelten erst, wenn Sie oder eine zweite Person im Amt sie bestätigt haben.',
  },
  none: {
    it: 'Niente aspetta la sua conferma.',
    en: 'Nothing waits for you to confirm it.',
    de: 'Nichts wartet auf Ihre Bestätigung.',
  },
  asked: {
    it: 'Scritto da {name}, {when}',
    en: 'Written down by {name}, {when}',
    de: 'Geschrieben von {name}, {when}',
  },
  yes: { it: 'Sì, l’ho chiesto io', en: 'Yes, I asked for it', de: 'Ja, das habe ich verlangt' },
  no: {
    it: 'No, non l’ho chiesto io',
    en: 'No, I did not ask for it',
    de: 'Nein, das habe ich nicht verlangt',
  },
  confirmed: { it: 'Fatto: ora vale.', en: 'Done: it counts now.', de: 'Erledigt: Es gilt jetzt.' },
  refused: {
    it: 'Fatto: non vale. Se allo sportello non era lei, ci chiami.',
    en: 'Done: it does not count. If it was not you at the counter, call us.',
    de: 'Erledigt: Es gilt nicht. Wenn nicht Sie am Schalter waren, rufen Sie uns an.',
  },
});

/** The person's own word on what was changed for them at a counter: only on their own sign-in. */
export function confirmRoutes(pages: Pages, portal: Portal): void {
  const { database, clock, people } = portal;
  const path = '/my/confirm' as const;

  pages.get(path, { ...personal, acting: 'nobody' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const changes = await changesOfPerson(database, session.person.id, clock);
    return c.html(confirmPage(frameOf(c, portal), changes, c.req.query('note')));
  });

  pages.post(path, { ...personal, acting: 'nobody' }, async (c) => {
    const session = c.get('session');
    if (!session || session.actor.id !== session.person.id) return signInFirst(c);
    const form = c.get('form');
    const isYes = oneOf(form, 'say', ['yes', 'no']) === 'yes';
    const by = { personId: session.person.id };
    const said = await people.second.say(people, one(form, 'change'), by, isYes);
    const note = said.ok ? `?note=${isYes ? 'confirmed' : 'refused'}` : '';
    return c.redirect(`/${c.get('language')}/my/confirm${note}`, 303);
  });
}

function confirmPage(frame: Frame, changes: readonly CounterChange[], note: string | undefined): Html {
  const { language } = frame;
  const title = say('title', language);
  const told = note === 'confirmed' || note === 'refused' ? note : undefined;
  const main = html`${told ? html`<div class="alert alert-success" role="status"><p class="mb-0">${say(told, language)}</p></div>` : nothing}
<h1>${title}</h1><p class="lead">${say('lead', language)}</p>
${changes.length > 0 ? each(changes, language, (change) => item(change, language), { as: 'p' }) : html`<p>${say('none', language)}</p>`}`;
  const trail = [{ href: `/${language}/my`, label: sayMine('title', language) }];
  return page(frame, { title, main, trail });
}

function item(change: CounterChange, language: Language): Html {
  const { id, askedByName, askedAt } = change;
  const what = sayChange(change, language);
  const button = (value: 'yes' | 'no', style: string) =>
    html`<button class="btn ${style}" type="submit" name="say" value="${value}">${say(value, language)}<span class="visually-hidden">: ${what}</span></button>`;
  return html`<section class="offer"><h2>${what}</h2><p>${say('asked', language, { name: askedByName, when: sayInstant(askedAt, language) })}</p>
<form method="post" action="/${language}/my/confirm"><input type="hidden" name="change" value="${id}"><div class="actions">${button('yes', 'btn-primary')}${button('no', 'btn-outline-primary')}</div></form></section>`;
}
