// SPDX-License-Identifier: AGPL-3.0-or-later

const hourMs = 3_600_000;
const first = 8;
const last = 20;
const hour = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  hour: 'numeric',
  hourCycle: 'h23',
});

/**
 * When a courtesy message may go out: what makes a telephone ring waits from eight in the evening to eight in the morning, Italian
 * time; e-mail rings nowhere.
 */
export function sendableAt(at: Date, channel: 'email' | 'sms' | 'app-io'): Date {
  const isQuiet = (ms: number) => Number(hour.format(ms)) < first || Number(hour.format(ms)) >= last;
  if (channel === 'email' || !isQuiet(at.getTime())) return at;
  // From full hour to full hour: summer time begins and ends in the night.
  let ms = Math.ceil(at.getTime() / hourMs) * hourMs;
  while (isQuiet(ms)) ms += hourMs;
  return new Date(ms);
}
