// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';
import { isOpen } from '#record/index.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { CaseView } from './load.ts';

const say = deskSayer({
  title: { it: 'Da controllare: chi è indicato contro l’ANPR', en: 'To check: who is named against ANPR' },
  one: {
    it: '{short}: la domanda indica {said}; per l’ANPR, al {date}, è {told}.',
    en: '{short}: the application names {said}; by ANPR, on {date}, it is {told}.',
  },
  means: {
    it: 'Finché un responsabile non lo controlla, la domanda non si decide. Abbiamo chiesto e avvisato chi risulta all’ANPR. Chi è indicato solo nella domanda non è stato interpellato.',
    en: 'Until a supervisor has checked it the application is not decided. We have asked and told whom ANPR names. Anyone named only in the application was not asked.',
  },
  answer: {
    it: 'È giusta la domanda: chiedi a chi indica',
    en: 'The application is right: ask whom it names',
  },
  anpr: { it: 'È giusta l’ANPR', en: 'ANPR is right' },
});

/** Whom the answers name against ANPR: for everybody to see, and for a supervisor to say who is right. */
export function namedSection(
  { application, named, lines }: CaseView,
  mayCheck: boolean,
  language: Language,
): Html {
  if (named.length === 0) return nothing;
  const items = named.map(({ path, said, told, asOf }) => {
    const short = lines.find((line) => line.path === path)?.short ?? path;
    const text = say('one', language, { short, said, told, date: showDate(asOf, language) });
    const button = (holds: 'yes' | 'no', label: 'answer' | 'anpr') =>
      html`<button class="btn btn-outline-primary" type="submit" name="holds" value="${holds}">${say(label, language)}<span class="visually-hidden">: ${short}</span></button>`;
    const form =
      mayCheck && isOpen(application.status)
        ? html`<form method="post" action="/${language}/desk/cases/${application.id}/named"><input type="hidden" name="said" value="${said}"><div class="actions">${button('no', 'anpr')}${button('yes', 'answer')}</div></form>`
        : nothing;
    return html`<p>${text}</p>${form}`;
  });
  return html`<section class="desk-panel" aria-labelledby="named"><h2 id="named">${say('title', language)}</h2><p class="desk-note">${say('means', language)}</p>${items}</section>`;
}
