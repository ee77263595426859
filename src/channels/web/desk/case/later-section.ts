// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { wordsIn, wordsOf } from '#interview/index.ts';
import { deskSayer } from '#languages/index.ts';
import { isOpen } from '#record/index.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { PanelContent } from './decision-panel.ts';
import type { CaseView } from './load.ts';

const say = deskSayer({
  title: { it: 'Che cosa poteva arrivare dopo', en: 'What could come later' },
  missing: { it: '{short}: manca ancora.', en: '{short}: still missing.' },
  came: {
    it: '{short}: arrivato dopo l’invio. È tra le risposte.',
    en: '{short}: it came after sending. It is among the answers.',
  },
  means: {
    it: 'Finché manca, la domanda non si accoglie. Non abbiamo letto una norma che permetta di rifiutare solo per questo: lo chieda alla persona, o lo scriva da un documento.',
    en: 'While it is missing the application is not granted. We have read no act that allows a refusal for this alone: ask the person, or write it from a document.',
  },
  write: { it: 'Scrivere la risposta', en: 'Write the answer' },
  correct: { it: 'Correggere', en: 'Correct it' },
});

/** What the person could not know yet when they applied: whether it has come, and where an officer writes it. */
export function laterSection(
  { application, definition, later }: CaseView,
  { mayAsk }: Pick<PanelContent, 'mayAsk'>,
  language: Language,
): Html {
  if (later.length === 0 || !isOpen(application.status)) return nothing;
  const words = wordsIn(definition, language);
  const items = later.map(({ ask, isMissing }) => {
    const { short } = wordsOf(words, ask);
    const href = `/${language}/desk/cases/${application.id}/later/${ask.path}`;
    const link = mayAsk
      ? html` <a href="${href}">${say(isMissing ? 'write' : 'correct', language)}<span class="visually-hidden">: ${short}</span></a>`
      : nothing;
    return html`<p>${say(isMissing ? 'missing' : 'came', language, { short })}${link}</p>`;
  });
  const note = later.some(({ isMissing }) => isMissing)
    ? html`<p class="desk-note">${say('means', language)}</p>`
    : nothing;
  return html`<section class="desk-panel" aria-labelledby="later"><h2 id="later">${say('title', language)}</h2>${note}${items}</section>`;
}
