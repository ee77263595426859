// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';
import type { CounterChange } from '#powers/index.ts';
import { sayChange } from '#second-word/index.ts';
import type { RoleChange } from '#staff/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';

const say = deskSayer({
  title: { it: 'Da confermare', en: 'To confirm' },
  lead: {
    it: 'Un collega ha scritto questi cambiamenti allo sportello. Non valgono finché una seconda persona, o la persona stessa, non li conferma. Guardi il documento o il provvedimento, o parli con la persona: poi dica sì o no.',
    en: 'A colleague wrote down these changes at a counter. They do not count until a second person, or the person themself, confirms them. Look at the document or the decree, or talk with the person: then say yes or no.',
  },
  none: { it: 'Niente aspetta una sua conferma.', en: 'Nothing waits for you to confirm it.' },
  asked: { it: 'Scritto da {name}, {when}', en: 'Written down by {name}, {when}' },
  role: {
    it: 'Il ruolo di {role, select, operator {operatore} officer {funzionario} supervisor {responsabile} author {autore} administrator {amministratore} other {}}',
    en: 'The role of {role, select, operator {operator} officer {officer} supervisor {supervisor} author {author} administrator {administrator} other {}}',
  },
  given: { it: 'Dato da {name}, {when}', en: 'Given by {name}, {when}' },
  yes: { it: 'Confermo', en: 'I confirm' },
  no: { it: 'Non confermo', en: 'I do not confirm' },
  confirmed: {
    it: 'Confermato: ora vale. La persona è avvisata.',
    en: 'Confirmed: it counts now. The person is told.',
  },
  refused: { it: 'Non confermato: non vale.', en: 'Not confirmed: it does not count.' },
  gone: { it: 'Questo cambiamento non aspetta più.', en: 'This change no longer waits.' },
});

/** What waits for a second word, each with its yes and no. */
export function secondWordsPage(
  frame: DeskFrame,
  { changes, roles }: { readonly changes: readonly CounterChange[]; readonly roles: readonly RoleChange[] },
  note?: 'confirmed' | 'refused' | 'gone',
): Html {
  const { language } = frame;
  const item = (change: CounterChange) => {
    const { id, personName, askedByName, askedAt } = change;
    const button = (value: 'yes' | 'no', style: string) =>
      html`<button class="btn ${style}" type="submit" name="say" value="${value}">${say(value, language)}<span class="visually-hidden">: ${personName}</span></button>`;
    return html`<section class="desk-panel" aria-labelledby="name-${id}"><h2 id="name-${id}">${personName}</h2><p><strong>${sayChange(change, language)}</strong></p>
<p>${say('asked', language, { name: askedByName, when: when(askedAt, language) })}</p>
<form method="post" action="/${language}/desk/second-words"><input type="hidden" name="change" value="${id}"><div class="actions">${button('yes', 'btn-primary')}${button('no', 'btn-outline-primary')}</div></form></section>`;
  };
  const roleItem = ({ id, personName, role, askedByName, askedAt }: RoleChange) => {
    const what = say('role', language, { role });
    const button = (value: 'yes' | 'no', style: string) =>
      html`<button class="btn ${style}" type="submit" name="say" value="${value}">${say(value, language)}<span class="visually-hidden">: ${personName}, ${what}</span></button>`;
    return html`<section class="desk-panel" aria-labelledby="name-${id}"><h2 id="name-${id}">${personName}</h2><p><strong>${what}</strong></p>
<p>${say('given', language, { name: askedByName, when: when(askedAt, language) })}</p>
<form method="post" action="/${language}/desk/second-words"><input type="hidden" name="role-change" value="${id}"><div class="actions">${button('yes', 'btn-primary')}${button('no', 'btn-outline-primary')}</div></form></section>`;
  };
  const title = say('title', language);
  const main = html`<h1>${title}</h1>${note ? html`<p class="alert alert-info" role="status">${say(note, language)}</p>` : nothing}<p>${say('lead', language)}</p>
${each(roles, language, roleItem, { as: 'p' })}${each(changes, language, item, { as: 'p' })}${changes.length + roles.length === 0 ? html`<p>${say('none', language)}</p>` : nothing}`;
  return deskPage(frame, { title, main });
}
