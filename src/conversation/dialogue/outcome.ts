// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own, weaker } from '#core/index.ts';
import {
  changeSays,
  conditionSays,
  doubtsIn,
  type Evaluation,
  evaluate,
  type Figures,
  type JudgedCondition,
  mainSum,
  type SumFigures,
  toldOfDue,
  toldOfOthers,
  toldOfPapers,
  toldOfPeriod,
  unknownLaw,
  wordsIn,
} from '#interview/index.ts';
import { sayDate, sayMoney, sayMonth } from '#spoken/index.ts';
import { type PhraseId, phrase } from './phrases.ts';
import { reckoned } from './reckoned.ts';
import type { Context, DialogueState } from './state.ts';

/** Figures as a voice reads them. */
export const spokenFigures: Figures = { date: sayDate, money: sayMoney };

const amountPhrase = {
  month: 'amountMonth',
  year: 'amountYear',
  day: 'amountDay',
  once: 'amount',
} as const satisfies Readonly<Record<string, PhraseId>>;

const markPhrase = {
  secondary: 'fromSecondary',
  unverified: 'notSure',
} as const satisfies Readonly<Record<string, PhraseId>>;

/** What the person would get on the answers so far, with its doubts; why not, when it cannot be told. */
export function sayHowMuch(context: Context, state: DialogueState): readonly string[] {
  const { service } = context.definition;
  const { language } = state;
  if (Object.keys(service.amounts).length === 0) return [phrase('noAmounts', language)];
  const evaluation = evaluate(service, state.answers, context.today);
  if (evaluation.status === 'no-parameters') return [phrase('noFigures', language)];
  if (evaluation.status === 'ineligible')
    return [...sayUnmet(context, evaluation, language), ...sayDoubts(context, evaluation, language)];
  if (evaluation.nothingDue)
    return [phrase('nothingDue', language), ...sayDoubts(context, evaluation, language)];
  const amounts = sayAmounts(context, evaluation, language);
  if (amounts.length === 0) return sayReckoned(context, state);
  return [...amounts, ...sayDoubts(context, evaluation, language)];
}

const rangePhrase = {
  month: 'rangeMonth',
  year: 'rangeYear',
  day: 'rangeDay',
  once: 'range',
} as const satisfies Readonly<Record<string, PhraseId>>;

// With answers still open: what it comes to on some of them, told as examples.
function sayReckoned(context: Context, { answers, language }: DialogueState): readonly string[] {
  const [first, ...others] = reckoned(context, answers);
  if (!first || others.length > 1) return [phrase('howMuchUnknown', language)];
  const words = wordsIn(context.definition, language);
  const { id, per, low, high, mark } = first;
  const meaning = own(words.amounts, id) ?? id;
  const [least, most] = [sayMoney(low, language), sayMoney(high, language)];
  const sum =
    low === high
      ? phrase(amountPhrase[per], language, { meaning, sum: least })
      : phrase(rangePhrase[per], language, { meaning, low: least, high: most });
  return [sum, ...(mark === 'official' ? [] : [phrase(markPhrase[mark], language)])];
}

/** Sums over time as a voice reads them. */
const spokenSums: SumFigures = { ...spokenFigures, month: sayMonth };

// Of an amount that changes with time, aloud what is paid now, or else first, and how it changes: each month is on the receipt.
function sayAmounts(context: Context, evaluation: Evaluation, language: Language): readonly string[] {
  const words = wordsIn(context.definition, language);
  const { today } = context;
  const main = mainSum(context.definition, evaluation, language);
  const ids = [...new Set(evaluation.amounts.map(({ id }) => id))];
  const told = ids.flatMap((of) => {
    const spans = evaluation.amounts.filter(({ id }) => id === of);
    return spans.find(({ to }) => to === null || today <= to) ?? spans.slice(0, 1);
  });
  const said = told.flatMap(({ id, cents, per, from }) => [
    phrase(amountPhrase[per], language, {
      meaning: own(words.amounts, id) ?? id,
      sum: sayMoney(cents, language),
    }),
    ...(from ? [phrase('fromOn', language, { date: sayDate(from, language) })] : []),
    ...(id === main?.id ? changeSays(main, language, spokenSums) : []),
  ]);
  const mark = told.map((amount) => amount.mark).reduce(weaker, 'official');
  return mark === 'official' ? said : [...said, phrase(markPhrase[mark], language)];
}

// Where no sum is told, what was worked out is when; what is due, and for how long it holds, is told by itself.
function sayDates({ definition }: Context, { dates }: Evaluation, language: Language): readonly string[] {
  const { amounts, due, period } = definition.service;
  if (Object.keys(amounts).length > 0 || due || period) return [];
  const words = wordsIn(definition, language).dates;
  return Object.entries(dates).map(([id, date]) => `${own(words, id) ?? id}: ${sayDate(date, language)}.`);
}

/** Every doubt that the outcome rests on, aloud as on the page; one condition's alone where it is given. */
export function sayDoubts(
  context: Context,
  evaluation: Evaluation,
  language: Language,
  of?: JudgedCondition,
): readonly string[] {
  const doubts = doubtsIn(context.definition, evaluation, language).filter(
    ({ id }) => of === undefined || of.restsOn.includes(id),
  );
  if (doubts.length === 0) return [];
  // Of which nobody has found the law comes last, so that it is told once of all of them.
  const [lawless, others] = [true, false].map((is) =>
    doubts.filter(({ law }) => (law === unknownLaw) === is),
  );
  const sentences = [...(others ?? []), ...(lawless ?? [])].map(({ says }) => says);
  const said = [phrase('doubts', language, { count: doubts.length }), ...sentences];
  const count = lawless?.length ?? 0;
  return count === 0 ? said : [...said, phrase('lawNotFound', language, { count })];
}

/** What is not met of the conditions, as it was told last; nothing where none was. */
export function sayToldUnmet({ definition, today }: Context, state: DialogueState): readonly string[] {
  const { language, answers } = state;
  const unmet = unmetTold(evaluate(definition.service, answers, today), state);
  return unmet ? [conditionSays(wordsIn(definition, language), unmet, language, spokenFigures)] : [];
}

function unmetTold({ conditions }: Evaluation, { phase, toldUnmet }: DialogueState) {
  return conditions.find(({ id }) => phase === 'unmet' && id === toldUnmet.at(-1));
}

/** The law, for whom asks: of the condition that was just told, or else what the declaration and the service rest on. */
export function sayLaw({ definition, today }: Context, state: DialogueState): readonly string[] {
  const { language, answers } = state;
  const told = unmetTold(evaluate(definition.service, answers, today), state);
  const cited = told ? [told.law] : definition.service.law;
  const known = cited.filter((law) => law !== unknownLaw);
  return [
    known.length > 0
      ? phrase('theLaw', language, { law: known.join('; ') })
      : phrase('lawNotFound', language, { count: 1 }),
  ];
}

/** A sentence as it is said: what stands in brackets is said to whom asks. */
export function withoutCitations(text: string): string {
  return text.replaceAll(/ \([^)]*\d[^)]*\)/g, '');
}

/** The sentences of every unmet condition, each with what would change it. */
export function sayUnmet(context: Context, evaluation: Evaluation, language: Language): readonly string[] {
  const words = wordsIn(context.definition, language);
  return evaluation.conditions
    .filter(({ state }) => state === 'unmet')
    .flatMap((judged) => {
      const remedy = own(words.conditions, judged.id)?.remedy;
      const says = conditionSays(words, judged, language, spokenFigures);
      return remedy ? [says, remedy] : [says];
    });
}

/** The proposed outcome, before the person consents to submitting. */
export function sayOutcome(context: Context, state: DialogueState): readonly string[] {
  const { definition, today } = context;
  const { answers, language } = state;
  const papers = toldOfPapers(definition, answers, today, language);
  return [
    ...outcomeAlone(context, state),
    ...papers,
    ...(papers.length > 0 ? (context.whereToPhotograph ?? []) : []),
    ...toldOfDue(definition, answers, today, language, spokenFigures),
    ...toldOfPeriod(definition, answers, today, language, spokenFigures),
  ];
}

function outcomeAlone(context: Context, state: DialogueState): readonly string[] {
  const { service } = context.definition;
  const { instead } = wordsIn(context.definition, state.language);
  const evaluation = evaluate(service, state.answers, context.today);
  const { language } = state;
  if (Object.keys(service.conditions).length === 0)
    return [
      ...(instead ? [instead.eligible] : []),
      ...(evaluation.status === 'no-parameters' ? [phrase('noFigures', language)] : []),
      ...sayAmounts(context, evaluation, language),
      ...sayDoubts(context, evaluation, language),
    ];
  if (evaluation.status === 'no-parameters') return [phrase('noFigures', language)];
  if (evaluation.status === 'ineligible') {
    return [
      instead?.ineligible ?? phrase('ineligible', language),
      ...sayUnmet(context, evaluation, language),
      ...sayDoubts(context, evaluation, language),
    ];
  }
  if (evaluation.status === 'incomplete') return [];
  const told = toldOfOthers(context.definition, state.answers, context.today, language);
  return [
    instead?.eligible ?? phrase('eligible', language),
    ...(evaluation.nothingDue ? [phrase('nothingDue', language)] : sayAmounts(context, evaluation, language)),
    ...sayDates(context, evaluation, language),
    ...sayDoubts(context, evaluation, language),
    ...evaluation.notes.map((id) => own(wordsIn(context.definition, language).notes, id) ?? ''),
    ...told,
  ];
}
