// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { ToldData } from '#dialogue/index.ts';
import { type Definition, tellReading, wordsIn } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import type { Read } from '#registers/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { agesOf, problemsOf, sampleOf, sumLine } from '#statements/index.ts';
import { spokenFigures } from './tell-case.ts';

/** What was read of the caller, in words to be said. The same facts as its page on the portal. */
export function tellData(
  definition: Definition,
  { answers, sources }: Read,
  language: Language,
  setting: { readonly today: CalendarDate; readonly places: Places },
): ToldData {
  const told = tellReading(definition, answers, language, setting, { by: 'say', number: sayNumber });
  const sample = sampleOf(sources, language);
  const old = sources.some(({ isStale }) => isStale);
  const ages = agesOf(sources, language, spokenFigures);
  const hasLines = told.lists.some(({ lines }) => lines.length > 0);
  return {
    title: wordsIn(definition, language).title,
    first: [
      ...problemsOf(sources, language),
      ...(sample ? [sample] : []),
      // What is old is told before it is taken for what is true today.
      ...(old ? ages : []),
      ...told.lists.map(({ found }) => found),
      ...told.sums.map((sum) => sumLine(sum, language, spokenFigures)),
    ],
    lines: told.lists.flatMap(({ lines }) => lines),
    aloud: Math.min(...told.lists.map(({ aloud }) => aloud)),
    besides: [...told.notes.map(({ says }) => says), ...(old || !hasLines ? [] : ages)],
  };
}
