// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MeetingMode } from '#catalogue/index.ts';
import { type CalendarDate, type Language, todayInItaly } from '#core/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';

const say = sayer({
  when: { it: '{day} alle {time}', en: '{day} at {time}', de: '{day} um {time} Uhr' },
  day: { it: '{weekday} {date}', en: '{weekday} {date}', de: '{weekday}, {date}' },
  weekday: {
    it: '{day, select, 0 {domenica} 1 {lunedì} 2 {martedì} 3 {mercoledì} 4 {giovedì} 5 {venerdì} other {sabato}}',
    en: '{day, select, 0 {Sunday} 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} other {Saturday}}',
    de: '{day, select, 0 {Sonntag} 1 {Montag} 2 {Dienstag} 3 {Mittwoch} 4 {Donnerstag} 5 {Freitag} other {Samstag}}',
  },
  counter: { it: 'allo sportello: {office}', en: 'at the counter: {office}', de: 'am Schalter: {office}' },
  phone: {
    it: 'al telefono: la chiama la {office}',
    en: 'by telephone: you are called by the {office}',
    de: 'am Telefon: Es ruft Sie an: {office}',
  },
  video: { it: 'in video con la {office}', en: 'by video with the {office}', de: 'per Video mit: {office}' },
});

/** A day with its weekday: `mercoledì 2 dicembre 2026`. */
export function sayDay(date: CalendarDate, language: Language): string {
  const day = String(new Date(`${date}T12:00:00Z`).getUTCDay());
  return say('day', language, {
    weekday: say('weekday', language, { day: `${day}` }),
    date: showDate(date, language),
  });
}

/** When an appointment is: `mercoledì 2 dicembre 2026 alle 09:20`. */
export function sayWhen(at: Date, language: Language): string {
  const date = todayInItaly({ nowMs: () => at.getTime() });
  return say('when', language, { day: sayDay(date, language), time: showTime(at, language) });
}

/** How and where one meets. */
export function sayMeeting(mode: MeetingMode, office: string, language: Language): string {
  return say(mode, language, { office });
}
