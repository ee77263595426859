// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { askAt, type Definition, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Places } from '#places/index.ts';
import type { Application } from './application.ts';
import { sourceTitle } from './known-words.ts';
import { stillDiffers } from './late.ts';

const say = sayer({
  differs: {
    it: '{short}. {source}: {told}. Lei ha risposto: {own}.',
    en: '{short}. {source}: {told}. You answered: {own}.',
    de: '{short}. {source}: {told}. Sie haben geantwortet: {own}.',
  },
});

/** Something that came late of a register and is another than the person's own answer, in words. */
export interface ToldLate {
  readonly path: string;
  readonly says: string;
  /** What each of the two is, as it is written or said. */
  readonly told: string;
  readonly own: string;
  /** In the JSON form of the contract. */
  readonly value: unknown;
}

/** What came late of registers and differs from the person's answers, with its source and its day. Nothing of it counts by itself. */
export function toldLate(
  { service, words }: Definition,
  application: Application,
  at: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
  how: 'show' | 'say' = 'show',
): readonly ToldLate[] {
  const all = wordsIn({ service, words }, at.language);
  return Object.entries(stillDiffers(application.late, application)).flatMap(([path, fact]) => {
    const ask = askAt(service, application.answers, at.today, path);
    if (!ask) return [];
    const of = wordsOf(all, ask);
    const asked = { options: ask.question.options, words: of, ...at };
    const shown = (value: unknown) =>
      value === null ? (of.none ?? '') : kindOf(ask.question)[how](value, asked);
    const [told, own] = [shown(fact.value), shown(valueAt(application.answers, path))];
    const source = sourceTitle(fact, at.language);
    const says = say('differs', at.language, { short: of.short, source, told, own });
    return [{ path, says, told, own, value: fact.value }];
  });
}
