// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { cents } from '#core/index.ts';
import { type Definition, mainSum, type RawAnswers, report, sumDifference } from '#interview/index.ts';
import { showMoney } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Places } from '#places/index.ts';
import { writtenLines } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  with: { it: 'Con {answers}:', en: 'With {answers}:', de: 'Mit {answers}:' },
  by: {
    it: '{sum} {is, select, more {in più} other {in meno}}{per, select, month { al mese} year { all’anno} day { al giorno} other {}}. Prima erano {before}.',
    en: '{sum} {is, select, more {more} other {less}}{per, select, month { a month} year { a year} day { a day} other {}}. Before it was {before}.',
    de: '{sum} {is, select, more {mehr} other {weniger}}{per, select, month { im Monat} year { im Jahr} day { am Tag} other {}}. Vorher waren es {before}.',
  },
  later: {
    it: 'il primo mese resta uguale. In tutto sono {sum} {is, select, more {in più} other {in meno}}.',
    en: 'the first month stays the same. In all it is {sum} {is, select, more {more} other {less}}.',
    de: 'Der erste Monat bleibt gleich. Insgesamt sind es {sum} {is, select, more {mehr} other {weniger}}.',
  },
  same: { it: 'la somma non cambia.', en: 'the sum stays the same.', de: 'Der Betrag bleibt gleich.' },
  gone: {
    it: 'non risulta più una somma. Prima erano {before}.',
    en: 'there is no sum any more. Before it was {before}.',
    de: 'Es ergibt sich kein Betrag mehr. Vorher waren es {before}.',
  },
  come: {
    it: 'ora risulta una somma. Prima non c’era.',
    en: 'there is a sum now. Before there was none.',
    de: 'Jetzt ergibt sich ein Betrag. Vorher gab es keinen.',
  },
});

/** What other answers than before make of the sum, in a sentence: "Con ISEE 25.000,00 €: 38,10 € in meno al mese." */
export function differenceSaid(
  definition: Definition,
  before: RawAnswers,
  after: RawAnswers,
  {
    language,
    today,
    places,
  }: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): Html {
  const linesOf = (answers: RawAnswers) => writtenLines(definition, answers, language, today, places);
  const old = new Map(linesOf(before).map(({ path, value }) => [path, value]));
  const changed = linesOf(after).filter(({ path, value }) => old.get(path) !== value);
  if (changed.length === 0) return nothing;
  const named = changed
    .slice(0, 3)
    .map(({ item, short, value }) => `${item ? `${item}, ` : ''}${short} ${value}`);
  const sumOf = (answers: RawAnswers) => {
    const made = report(definition, answers, today, language);
    return made.status === 'ineligible' ? undefined : mainSum(definition, made, language);
  };
  const [was, is] = [sumOf(before), sumOf(after)];
  if (!was && !is) return nothing;
  const text = `${say('with', language, { answers: named.join('; ') })} ${changeSaid(was, is, language)}`;
  return html`<div class="alert alert-info" role="status"><p class="mb-0">${text}</p></div>`;
}

type Sum = ReturnType<typeof mainSum>;

function changeSaid(was: Sum, is: Sum, language: Language): string {
  if (!is) return say('gone', language, { before: was ? showMoney(was.now.cents, language) : '' });
  if (!was) return say('come', language);
  const { now, inAll } = sumDifference(was, is);
  const told = (by: number) => ({
    sum: showMoney(cents(Math.abs(by)), language),
    is: by > 0 ? 'more' : 'less',
  });
  if (now !== 0)
    return say('by', language, {
      ...told(now),
      per: is.per,
      before: showMoney(was.now.cents, language),
    });
  return inAll === 0 ? say('same', language) : say('later', language, told(inAll));
}
