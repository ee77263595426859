// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MeetingWords } from '#languages/index.ts';
import { numbers } from './numbers.ts';

export const meeting: MeetingWords = {
  sayClock: (hour, minute) =>
    minute === 0 ? `${numbers.say(hour)} Uhr` : `${numbers.say(hour)} Uhr ${numbers.say(minute)}`,
  weekdayNames: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  withoutYear: (date) => date.replace(/ zweitausend\S*$/, ''),
  ways: {
    counter: ['Amt', 'persönlich', 'vorbeikommen', 'am Schalter', 'kommen'],
    phone: ['Telefon', 'anrufen', 'rufen Sie mich an', 'telefonisch'],
    video: ['Video', 'Videogespräch', 'online'],
  },
  later: /\b(spater|andere (zeit|uhrzeit)|danach)\b/,
  otherDay: /\b(ander\w+ tag|nachst\w+ tag|tag danach|ander\w+ datum)\b/,
  otherOffice: /\b(ander\w+ (amt|ort|sitz|stadt|gemeinde)|naher|woanders)\b/,
  morning: /\b(vormittags?|morgens|am morgen|in der fruh)\b/,
  afternoon: /\bnachmittags?\b/,
  atTime: /\b(?:um|gegen|nach|ab) (?<at>.+)$/,
  half: /\bdreissig\b/,
  quarter: /\bfunfzehn\b/,
  moving: /\b(verschieb\w*|verleg\w*|ander[en]\b|umbuch\w*)\b/,
  cancelling: /\b(absag\w*|stornier\w*|losch\w*|nicht kommen)\b/,
  having: /\b(wann|wo|um wie viel uhr|an welchem tag) (ist|habe ich)\b|\bich habe (schon |bereits )?einen\b/,
};
