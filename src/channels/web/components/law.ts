// SPDX-License-Identifier: AGPL-3.0-or-later
import { changeOf, citedIn, whereRead } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { lawNotFound, unknownLaw } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Frame } from './page.ts';

/** In which language the law is told, and which acts are known. */
export type LawReader = Pick<Frame, 'acts' | 'language'>;

const say = sayer({
  elsewhere: {
    it: '(il testo su normattiva.it)',
    en: '(the text on normattiva.it)',
    de: '(der Text auf normattiva.it)',
  },
  from: { it: 'dal {date}', en: 'from {date}', de: 'ab {date}' },
  to: { it: 'fino al {date}', en: 'until {date}', de: 'bis {date}' },
});

/** A text of law, each place of it with a way to read it as it was in force on a day, where that is known. */
export function lawText(law: string, { acts, language }: LawReader, on: CalendarDate): Html {
  if (law === unknownLaw) return html`${lawNotFound(language)}`;
  const cited = citedIn(law, acts);
  // What cannot be read as law is told as it was written.
  if (cited.length < law.split(';').length) return html`${law}`;
  return html`${cited.map((citation, n) => {
    const href = whereRead(citation, acts, on);
    const { from, to } = changeOf(citation, acts) ?? {};
    const spans = [
      ...(from === undefined ? [] : [say('from', language, { date: showDate(from, language) })]),
      ...(to === undefined ? [] : [say('to', language, { date: showDate(to, language) })]),
    ];
    const text = href
      ? html`<a href="${href}" rel="noreferrer">${citation.text}<span class="visually-hidden"> ${say('elsewhere', language)}</span></a>`
      : citation.text;
    return html`${n > 0 ? '; ' : nothing}${text}${spans.length > 0 ? html` (${spans.join(', ')})` : nothing}`;
  })}`;
}
