// SPDX-License-Identifier: AGPL-3.0-or-later
import { serviceFinder } from '#catalogue/index.ts';
import { textIn } from '#core/index.ts';
import { configuredCatalogue } from './catalogue.ts';
import { languageFrom, options, printLine, standardInputLines } from './input.ts';

/** `sportello find --lang it < lines`: which service each line asks for. */
export async function findServices(args: readonly string[]): Promise<void> {
  const { values } = options(args, { lang: { type: 'string' } });
  const language = languageFrom(values.lang);
  const find = serviceFinder(await configuredCatalogue());
  for await (const text of standardInputLines()) {
    const { services, clarify, elsewhere } = find(text, language);
    const rounded = services.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }));
    printLine({
      text,
      services: rounded,
      clarify: clarify.length > 0 ? clarify : null,
      ...(elsewhere ? { elsewhere: textIn(elsewhere, language) } : {}),
    });
  }
}
