// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, cents, type Language, mainLanguage, own } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { type Figures, wordsIn, writtenFigures } from '../sentences.ts';
import type { Definition } from '../service.ts';
import type { Feature, FeatureKind } from './feature.ts';
import { faultsAbout, notWorkedOut, withoutApplication, workedOut } from './worked-out.ts';

/** A sum that whoever applies has to pay, once the application is sent. */
export interface DueKind<D extends string = string> {
  readonly law: string;
  /** The amount that has to be paid: one that a computation works out, paid once. Where it is nothing, nothing is asked for. */
  readonly amount: string;
  /** The date, that a computation works out, by which to pay. */
  readonly by: D;
  /** What is left once it is paid: nothing, or a decision of the office. */
  readonly leaves: 'nothing' | 'decision';
}

/** The sentences of a sum that has to be paid. */
export interface DueWords {
  /** What is paid, as it stands on the notice: "Contributi del trimestre". */
  readonly short: string;
  /** What follows from paying after the day. */
  readonly late: string;
  /** What follows once it is paid. */
  readonly paid: string;
}

const longestOnNotice = 140;

/** What has to be paid for what is asked for: a fee, contributions. How is told once it is sent. */
export function due<const D extends string>(kind: DueKind<D>): Feature<never, unknown, D> {
  return { adds: { due: kind } };
}

export const dueKind: FeatureKind = {
  name: 'due',
  words: ({ due: of }) => ({ due: of ? { [of.amount]: ['short', 'late', 'paid'] } : {} }),
  faults: (service) => {
    const { due: of, amounts } = service;
    if (!of) return [];
    const amount = own(amounts, of.amount);
    return faultsAbout(of.amount, [
      ...(amount ? [] : [`${of.amount} has to be paid, which nothing works out`]),
      ...(amount && amount.per !== 'once'
        ? [`${of.amount} has to be paid once, and is paid by the ${amount.per}`]
        : []),
      ...notWorkedOut(service, [of.by]).map((by) => `it has to be paid by ${by}, which nothing works out`),
      ...withoutApplication(service, 'something has to be paid'),
    ]);
  },
  shown: {
    all: ({ due: of }) => (of ? { [of.amount]: `${of.amount} to be paid` } : {}),
    by: (definition, answers, on) =>
      definition.service.due && dueOf(definition, answers, on, mainLanguage)
        ? [definition.service.due.amount]
        : [],
  },
  describe: ({ due: of }, words) => (of ? { due: { ...of, ...own(words.due, of.amount) } } : {}),
};

/** What somebody has to pay for an application: how much, by when, and what is said of it. */
export interface Due {
  readonly cents: Cents;
  readonly by: CalendarDate;
  readonly leaves: DueKind['leaves'];
  readonly words: DueWords;
}

/** What these answers lead to be paid; undefined where nothing is, or where it cannot be known. Pure. */
export function dueOf(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): Due | undefined {
  const { due: of } = definition.service;
  const words = of && own(wordsIn(definition, language).due, of.amount);
  if (!of || !words) return undefined;
  const { amounts = [], dates = {} } = workedOut(definition, answers, today) ?? {};
  const by = own(dates, of.by);
  const sum = amounts.filter(({ id }) => id === of.amount).reduce((all, one) => all + one.cents, 0);
  return by && sum > 0 ? { cents: cents(sum), by, leaves: of.leaves, words } : undefined;
}

const say = sayer({
  due: {
    it: 'Deve pagare {sum} entro il {date}.',
    en: 'You have to pay {sum} by {date}.',
    de: 'Sie müssen {sum} zahlen. Letzter Tag: {date}.',
  },
  notice: {
    it: 'Dopo l’invio le mandiamo il numero di un avviso pagoPA. Con quel numero paga come vuole: in banca, alla posta, dal tabaccaio o online.',
    en: 'After sending we send you the number of a pagoPA notice. With it you pay as you like: at a bank, the post office, a tobacconist or online.',
    de: 'Nach dem Senden schicken wir Ihnen die Nummer einer pagoPA-Zahlungsaufforderung. Damit zahlen Sie, wie Sie wollen: in der Bank, auf der Post, im Tabakladen oder online.',
  },
});

/** What these answers lead to be paid, by when and how: for page, voice and receipt alike. */
export function toldOfDue(
  definition: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
  figures: Figures = writtenFigures,
): readonly string[] {
  const found = dueOf(definition, answers, today, language);
  if (!found) return [];
  const { cents: sum, by, words } = found;
  return [
    say('due', language, { sum: figures.money(sum, language), date: figures.date(by, language) }),
    words.late,
    say('notice', language),
  ];
}

/** What is paid, as it fits on a notice of payment. */
export function onNotice({ short }: DueWords): string {
  return short.slice(0, longestOnNotice);
}
