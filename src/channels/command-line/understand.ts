// SPDX-License-Identifier: AGPL-3.0-or-later
import { expectedIn, expectOptions, printable } from './expected.ts';
import { languageFrom, options, printLine, standardInputLines } from './input.ts';

/** `sportello understand --lang it --expect <kind>`: what each line of speech means as an answer of that kind. */
export async function understandLines(args: readonly string[]): Promise<void> {
  const { values } = options(args, expectOptions);
  const { answer } = await expectedIn(values, languageFrom(values.lang));
  for await (const text of standardInputLines()) printLine({ text, ...printable(answer.hear(text)) });
}
