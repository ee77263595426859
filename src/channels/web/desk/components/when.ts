// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';

/** The day and the hour in Italy: `10 giugno 2026, 10:42`. */
export function when(at: Date, language: Language): string {
  return `${showDate(todayInItaly({ nowMs: () => at.getTime() }), language)}, ${hour(at)}`;
}

/** The hour in Italy: `10:42`. */
export function hour(at: Date): string {
  return hours.format(at);
}
const hours = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  minute: '2-digit',
});
