// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Entry, writtenExamples } from '#catalogue/index.ts';
import { type CalendarDate, type Cents, type Language, mainLanguage, yearOf } from '#core/index.ts';
import {
  type Amount,
  countingForSums,
  type Definition,
  evaluate,
  type MainSum,
  mainSum,
  type RawAnswers,
  sumSays,
  valueAt,
} from '#interview/index.ts';
import { showMoney } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Places } from '#places/index.ts';
import { writtenLines } from '#record/index.ts';
import { answerList } from '../components/answer-list.ts';
import { per as often } from '../components/result-card.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayWeb } from '../phrases.ts';

const say = sayer({
  between: {
    it: 'Da {least} a {most} {per}: così nei casi che abbiamo calcolato con le somme del {year}. Quanto è per lei lo può calcolare subito, senza dire chi è.',
    en: 'From {least} to {most} {per}, in the cases that we worked out with the figures of {year}. What it is for you, you can work out now, without saying who you are.',
    de: 'Von {least} bis {most} {per}, in den Fällen, die wir mit den Beträgen von {year} berechnet haben. Wie viel es für Sie ist, können Sie gleich berechnen, ohne zu sagen, wer Sie sind.',
  },
  always: {
    it: '{least} {per}, in tutti i casi che abbiamo calcolato con le somme del {year}.',
    en: '{least} {per}, in all the cases that we worked out with the figures of {year}.',
    de: '{least} {per}, in allen Fällen, die wir mit den Beträgen von {year} berechnet haben.',
  },
  example: { it: 'Un esempio', en: 'An example', de: 'Ein Beispiel' },
  lead: { it: 'Per chi risponde così:', en: 'For somebody who answers this:', de: 'Wer so antwortet:' },
  noElse: {
    it: 'Alle altre domande che contano risponde no.',
    en: 'To the other questions that count the answer is no.',
    de: 'Auf die anderen Fragen, die zählen, ist die Antwort nein.',
  },
  sum: { it: '{name}: {sum} {per}.', en: '{name}: {sum} {per}.', de: '{name}: {sum} {per}.' },
  unsure: {
    it: 'In questo esempio c’è un punto non ancora verificato su un atto.',
    en: 'In this example one point is not yet checked against an act.',
    de: 'In diesem Beispiel ist ein Punkt noch nicht an einem amtlichen Text geprüft.',
  },
});

interface Judged {
  readonly answers: RawAnswers;
  readonly on: CalendarDate;
  readonly told: MainSum;
}

/** What a service pays, of its written examples: the least, the most, and one in between. */
interface WhatItPays {
  readonly year: number;
  readonly per: Amount['per'];
  readonly least: Cents;
  readonly most: Cents;
  readonly example: Judged & { readonly counting: ReadonlySet<string> };
}

const found = new WeakMap<Definition, ReadonlyMap<number, WhatItPays | undefined>>();

/**
 * What a service pays, by its written examples that are judged with the figures of one year: this one, or the last that any has. Nothing
 * where none of them ends in a sum. Worked out once for each definition and year.
 */
export function whatItPays({ folder, definition }: Entry, today: CalendarDate): WhatItPays | undefined {
  if (!definition) return undefined;
  const thisYear = yearOf(today);
  const known = found.get(definition);
  if (known?.has(thisYear)) return known.get(thisYear);
  const worked = workedOut(folder, definition, thisYear);
  found.set(definition, new Map([...(known ?? []), [thisYear, worked]]));
  return worked;
}

function workedOut(folder: string, definition: Definition, thisYear: number): WhatItPays | undefined {
  const judged = writtenExamples(folder).flatMap(({ answers, on }): readonly Judged[] => {
    const of = evaluate(definition.service, answers, on);
    const told = of.status === 'eligible' ? mainSum(definition, of, mainLanguage) : undefined;
    return told && told.now.cents > 0 && yearOf(on) <= thisYear ? [{ answers, on, told }] : [];
  });
  const year = Math.max(...judged.map(({ on }) => yearOf(on)));
  const ofYear = judged.filter(({ on }) => yearOf(on) === year);
  // The sum that most of them end in: a service can pay by the month to some and once to others.
  const kinds = Object.groupBy(ofYear, ({ told }) => `${told.id} ${told.per}`);
  const [mine] = Object.values(kinds).toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  if (!mine) return undefined;
  const bySum = (of: readonly Judged[]) => of.toSorted((a, b) => a.told.now.cents - b.told.now.cents);
  const all = bySum(mine);
  const sure = all.filter(({ told }) => told.mark !== 'unverified');
  const [least, most] = [all[0]?.told.now.cents, all.at(-1)?.told.now.cents];
  const [example] = inTheMiddle(sure.length > 0 ? sure : all)
    .map((one) => ({ ...one, counting: countingForSums(definition.service, one.answers, one.on) }))
    .toSorted((a, b) => a.counting.size - b.counting.size);
  if (!example || least === undefined || most === undefined) return undefined;
  return { year, per: example.told.per, least, most, example };
}

// Neither the least nor the most: of these the one that takes fewest answers to tell is shown.
function inTheMiddle(inOrder: readonly Judged[]): readonly Judged[] {
  const quarter = Math.floor(inOrder.length / 4);
  return inOrder.slice(quarter, inOrder.length - quarter).slice(0, 24);
}

/** From what to what it pays, in a sentence. */
export function fromTo({ year, per, least, most }: WhatItPays, language: Language): string {
  const values = {
    year: String(year),
    per: sayWeb(often[per], language),
    least: showMoney(least, language),
    most: showMoney(most, language),
  };
  return say(least === most ? 'always' : 'between', language, values);
}

/** One of the examples: the answers that its sum is worked out of, and the sum. Nothing where the sum is always the same. */
export function exampleOf(
  definition: Definition,
  { least, most, example }: WhatItPays,
  language: Language,
  places: Places,
): Html {
  const { answers, on, counting } = example;
  const counts = writtenLines(definition, answers, language, on, places).filter(({ path }) =>
    counting.has(path),
  );
  const lines = counts.filter(({ path }) => valueAt(answers, path) !== false);
  const told = mainSum(definition, evaluate(definition.service, answers, on), language);
  if (lines.length === 0 || !told || least === most) return nothing;
  const { name, now, mark } = told;
  const sum = { name, sum: showMoney(now.cents, language), per: sayWeb(often[told.per], language) };
  return html`<section aria-labelledby="example"><h2 id="example">${say('example', language)}</h2><p>${say('lead', language)}</p>${answerList(lines, language)}${lines.length < counts.length ? html`<p>${say('noElse', language)}</p>` : nothing}
<p class="example-sum"><strong>${say('sum', language, sum)}</strong> ${sumSays(told, language).join(' ')}</p>${mark === 'unverified' ? html`<p class="form-text">${say('unsure', language)}</p>` : nothing}</section>`;
}
