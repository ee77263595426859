// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language, Problem } from '#core/index.ts';
import { type Definition, type RawAnswers, tellProblem } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** What is strange among answers and was kept, since it is possible: told to who sends it, and to the officer. */
export function strangeSection(
  definition: Definition,
  answers: RawAnswers,
  problems: readonly Problem[],
  at: {
    readonly language: Language;
    readonly today: CalendarDate;
    readonly places: Places;
    /** What those in a list are called, by their place. */
    readonly names?: Readonly<Record<string, string>>;
  },
): Html {
  const kept = problems.filter(({ keeps }) => keeps);
  if (kept.length === 0) return nothing;
  const items = kept.map((problem) => {
    const told = tellProblem(definition, problem, answers, at);
    const values = told.answers.map(({ name, value }) => `${name}: ${value}.`).join(' ');
    return html`<li>${told.says} ${values}</li>`;
  });
  return html`<div class="alert alert-warning"><h2 class="h5">${say('strange', at.language)}</h2><ul class="mb-0">${items}</ul></div>`;
}
