// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, mainLanguage, own } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { type Figures, wordsIn, writtenFigures } from '../sentences.ts';
import type { Definition, Service } from '../service.ts';
import type { Feature, FeatureKind } from './feature.ts';
import { faultsAbout, notWorkedOut, withoutApplication, workedOut } from './worked-out.ts';

/** For which time something holds, and when it can be asked for again: dates that a computation works out, the latter where they are known. */
export interface PeriodKind<D extends string = string> {
  readonly law: string;
  readonly from: D;
  readonly until: D;
  /** From which day the next can be asked for, and the last day for it. */
  readonly again: { readonly from: D; readonly by: D };
}

/** The sentences of something that holds for a time. */
export interface PeriodWords {
  /** What holds: "Il trimestre". */
  readonly short: string;
  /** What to do for the next, as it is told once it can be asked for. */
  readonly again: string;
}

/** It holds for a time, and is asked for again: two of them stand in each other's way only where their times meet. */
export function period<const D extends string>(kind: PeriodKind<D>): Feature<never, unknown, D> {
  return { adds: { period: kind } };
}

export const periodKind: FeatureKind = {
  name: 'period',
  words: ({ period: of }) => ({ period: of ? { [of.until]: ['short', 'again'] } : {} }),
  faults: (service) => {
    const { period: of, repeats } = service;
    if (!of) return [];
    const named = [of.from, of.until, of.again.from, of.again.by];
    return faultsAbout(of.until, [
      ...notWorkedOut(service, named).map((date) => `its time names ${date}, which nothing works out`),
      ...(repeats === 'several' ? ['it holds for a time, and may be asked for as often as one likes'] : []),
      ...withoutApplication(service, 'it holds for a time'),
    ]);
  },
  shown: {
    all: ({ period: of }) => (of ? { [of.until]: `the time until ${of.until}` } : {}),
    by: (definition, answers, on) =>
      definition.service.period && periodOf(definition, answers, on, mainLanguage)
        ? [definition.service.period.until]
        : [],
  },
  describe: ({ period: of }, words) => (of ? { period: { ...of, ...own(words.period, of.until) } } : {}),
};

/** For which time it holds; null where that is not known. */
export interface TimeHeld {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The time that these dates of an outcome say it holds for; undefined for a service without one. */
export function timeHeld(
  { period: of }: Pick<Service, 'period'>,
  dates: Readonly<Record<string, CalendarDate>>,
): TimeHeld | undefined {
  return of && { from: own(dates, of.from) ?? null, to: own(dates, of.until) ?? null };
}

/** For which time an application holds, and when it can be asked for again. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Absent where there is no next, or nobody knows yet when it can be asked for. */
  readonly again?: { readonly from: CalendarDate; readonly by: CalendarDate };
  readonly words: PeriodWords;
}

/** For which time these answers lead it to hold; undefined where it holds for none, or that cannot be known. Pure. */
export function periodOf(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): Period | undefined {
  const { period: of } = definition.service;
  const words = of && own(wordsIn(definition, language).period, of.until);
  if (!of || !words) return undefined;
  const { dates = {} } = workedOut(definition, answers, today) ?? {};
  const [from, until] = [own(dates, of.from), own(dates, of.until)];
  const [againFrom, by] = [own(dates, of.again.from), own(dates, of.again.by)];
  if (!from || !until) return undefined;
  return { from, until, ...(againFrom && by ? { again: { from: againFrom, by } } : {}), words };
}

const say = sayer({
  holds: {
    it: '{short}: vale dal {from} al {until}.',
    en: '{short}: it holds from {from} to {until}.',
    de: '{short}: Es gilt vom {from} bis zum {until}.',
  },
  again: {
    it: 'Per il periodo dopo può tornare dal {from}. L’ultimo giorno è il {by}. Glielo ricordiamo noi.',
    en: 'For the time after it you can come back from {from}. The last day is {by}. We remind you.',
    de: 'Für die Zeit danach können Sie ab {from} wiederkommen. Letzter Tag: {by}. Wir erinnern Sie daran.',
  },
});

/** For which time it holds, and when it can be asked for again: for page, voice and receipt alike. */
export function toldOfPeriod(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
  figures: Figures = writtenFigures,
): readonly string[] {
  const found = periodOf(definition, answers, today, language);
  if (!found) return [];
  const date = (on: CalendarDate) => figures.date(on, language);
  const { from, until, again, words } = found;
  return [
    say('holds', language, { short: words.short, from: date(from), until: date(until) }),
    ...(again ? [say('again', language, { from: date(again.from), by: date(again.by) })] : []),
  ];
}
