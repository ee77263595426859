// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Entry, writtenExamples } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import { completed, type Definition, howMuchAsked, type RawAnswers } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  howLong: {
    it: '{same, select, yes {{most, plural, one {È una pagina} other {Sono {most} pagine}}} other {Sono da {least} a {most} pagine, secondo le risposte}}: circa {minutes} minuti. Può fermarsi quando vuole e continuare dopo.',
    en: '{same, select, yes {{most, plural, one {There is one page} other {There are {most} pages}}} other {There are {least} to {most} pages, depending on your answers}}: about {minutes} minutes. You can stop whenever you like and go on later.',
    de: '{same, select, yes {{most, plural, one {Es ist eine Seite} other {Es sind {most} Seiten}}} other {Es sind {least} bis {most} Seiten, je nach Ihren Antworten}}: etwa {minutes} Minuten. Sie können jederzeit aufhören und später weitermachen.',
  },
});

type Range = ReturnType<typeof howMuchAsked>;

const found = new WeakMap<Definition, { readonly range: Range }>();

// Worked out once for each definition, by its examples answered to the end.
function rangeOf(folder: string, definition: Definition): Range {
  const known = found.get(definition);
  if (known) return known.range;
  const all = writtenExamples(folder).flatMap(({ answers, on }) => {
    const whole = wholeOf(definition, answers, on);
    return whole ? [{ answers: whole, on }] : [];
  });
  const range = howMuchAsked(definition, all);
  found.set(definition, { range });
  return range;
}

// An example may leave open what no plain answer can be given to.
function wholeOf(...of: Parameters<typeof completed>): RawAnswers | undefined {
  try {
    return completed(...of);
  } catch {
    return undefined;
  }
}

// A question is read and answered in a quarter of a minute: what forms of this kind take (docs/decisions/0062).
const questionsInMinute = 4;

/** On how many pages one is asked, and about how many minutes the questions take: from the shortest way through the examples to the longest. */
export function howLong({ folder, definition }: Entry, language: Language): Html {
  const range = definition && rangeOf(folder, definition);
  if (!range) return nothing;
  const { questions, pages } = range;
  const { least, most } = pages;
  const [from, to] = [questions.least, questions.most].map((n) =>
    Math.max(1, Math.round(n / questionsInMinute)),
  );
  const minutes = from === to ? String(to) : `${from}–${to}`;
  return html`<p class="how-long">${say('howLong', language, { same: least === most ? 'yes' : 'no', least, most, minutes })}</p>`;
}
