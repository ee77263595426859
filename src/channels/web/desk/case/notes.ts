// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { DeskLanguage } from '#core/index.ts';
import { longestNote } from '#desk/index.ts';
import { deskSayer } from '#languages/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import type { CaseView } from './load.ts';

export const say = deskSayer({
  title: { it: 'Note tra colleghi', en: 'Notes between colleagues' },
  lead: {
    it: 'Le leggono solo i colleghi che aprono la pratica. Non vanno nelle lettere. La persona le riceve se chiede copia dei suoi dati.',
    en: 'Only colleagues who open the case read them. They go into no letter. The person gets them when asking for a copy of their data.',
  },
  none: { it: 'Nessuna nota.', en: 'No note.' },
  words: { it: 'Scrivere una nota', en: 'Write a note' },
  add: { it: 'Aggiungere la nota', en: 'Add the note' },
  empty: { it: 'Scriva la nota, poi la aggiunga.', en: 'Write the note, then add it.' },
  'too-long': {
    it: 'La nota è troppo lunga: {most} caratteri al massimo.',
    en: 'The note is too long: {most} characters at most.',
  },
});

/** A note that was not kept: what was typed, and why. */
export interface NoteTyped {
  readonly words: string;
  readonly problem: string;
}

/** What colleagues wrote about a case, newest first, and a form to add to it. */
export function notesSection(
  { application, notes, names }: CaseView,
  language: DeskLanguage,
  typed?: NoteTyped,
): Html {
  const items = each(
    notes,
    language,
    ({ byId, at, words }) =>
      html`<li><p class="law"><strong>${names.get(byId) ?? ''}</strong>, <time datetime="${at.toISOString()}">${when(at, language)}</time></p><blockquote>${words}</blockquote></li>`,
  );
  return html`<section class="desk-panel" aria-labelledby="colleagues"><h2 id="colleagues">${say('title', language)}</h2>
<p class="form-text" id="note-hint">${say('lead', language)}</p>
${items.length > 0 ? html`<ul class="desk-notes">${items}</ul>` : html`<p>${say('none', language)}</p>`}
<form method="post" action="/${language}/desk/cases/${application.id}/notes"><input type="hidden" name="form" value="${randomUUID()}">
<p class="desk-field"><label for="note">${say('words', language)}</label><textarea class="form-control" id="note" name="words" rows="2" maxlength="${longestNote}" aria-describedby="note-hint"${typed ? html` aria-invalid="true"` : nothing}>${typed?.words ?? ''}</textarea></p>
<button class="btn btn-outline-primary" type="submit">${say('add', language)}</button></form></section>`;
}
