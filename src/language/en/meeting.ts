// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MeetingWords } from '#languages/index.ts';
import { numbers } from './numbers.ts';

export const meeting: MeetingWords = {
  sayClock: (hour, minute) =>
    minute === 0 ? `${numbers.say(hour)} o’clock` : `${numbers.say(hour)} ${numbers.say(minute)}`,
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  withoutYear: (date) => date.replace(/,? (?:twenty|two thousand).*$/, ''),
  ways: {
    counter: ['office', 'in person', 'come in', 'at the counter', 'face to face'],
    phone: ['telephone', 'phone', 'call me', 'a call'],
    video: ['video', 'video call', 'online'],
  },
  later: /\b(later|another time|after that)\b/,
  otherDay: /\b((an)?other day|(the )?next day|day after|different day|another date)\b/,
  otherOffice: /\b((an)?other (office|place|town|city)|nearer|closer|somewhere else)\b/,
  morning: /\bmorning\b/,
  afternoon: /\bafternoon\b/,
  atTime: /\b(?:at|around|after|from) (?<at>.+)$/,
  half: /\bthirty\b|\bhalf past\b/,
  quarter: /\bfifteen\b|\bquarter past\b/,
  moving: /\b(mov(e|ing)|chang(e|ing)|reschedul\w+|postpone\w*)\b/,
  cancelling: /\b(cancel\w*|call off|can ?not (come|make it)|can t (come|make it))\b/,
  having: /\b(when|what day|what time|where) (is|do i have)\b|\bi (already )?have an\b/,
};
