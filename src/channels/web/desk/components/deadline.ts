// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, daysBetween, type Language } from '#core/index.ts';
import { deskSayer } from '#languages/index.ts';
import { type Html, html } from '../../html.ts';

const say = deskSayer({
  none: { it: 'nessun termine di legge', en: 'no term by law' },
  paused: { it: 'termine sospeso', en: 'term paused' },
  left: {
    it: '{days, plural, =0 {scade oggi} =1 {scade domani} other {scade tra # giorni}}',
    en: '{days, plural, =0 {due today} =1 {due tomorrow} other {due in # days}}',
  },
  late: {
    it: '{days, plural, =1 {scaduta da un giorno} other {scaduta da # giorni}}',
    en: '{days, plural, =1 {overdue by a day} other {overdue by # days}}',
  },
});

/** A case due within so many days is shown as near its end. */
export const soonDays = 5;

/** How long there is left to decide, in words; the colour only repeats what they say. */
export function deadline(
  { dueOn, pausedOn }: { readonly dueOn: CalendarDate | null; readonly pausedOn: CalendarDate | null },
  today: CalendarDate,
  language: Language,
): Html {
  if (pausedOn) return html`<span class="due">${say('paused', language)}</span>`;
  if (!dueOn) return html`<span class="due">${say('none', language)}</span>`;
  const days = daysBetween(today, dueOn);
  const tone = days < 0 ? ' due-late' : days <= soonDays ? ' due-soon' : '';
  const words = days < 0 ? say('late', language, { days: -days }) : say('left', language, { days });
  return html`<span class="due${tone}">${words}</span>`;
}
