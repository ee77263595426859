// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { type Definition, type Evaluation, wordsIn } from '#interview/index.ts';
import { showMoney } from '#kinds/index.ts';
import { say as sayWeb, type WebPhrase } from '../phrases.ts';
import { say } from './phrases.ts';

const per = {
  month: 'perMonth',
  year: 'perYear',
  day: 'perDay',
  once: 'perOnce',
} as const satisfies Readonly<Record<string, WebPhrase>>;

/** Each amount of a service in a few words: what it is, and how much, from the least to the most where it changes. */
export function sumsOf(
  definition: Definition,
  { amounts }: Evaluation,
  language: Language,
): readonly { readonly name: string; readonly sum: string }[] {
  const words = wordsIn(definition, language);
  return [...new Set(amounts.map(({ id }) => id))].flatMap((id) => {
    const paid = amounts.filter((amount) => amount.id === id && amount.cents > 0);
    const inOrder = paid.map(({ cents }) => cents).sort((a, b) => a - b);
    const [first, [least, most]] = [paid[0], [inOrder[0], inOrder.at(-1)]];
    if (!first || least === undefined || most === undefined) return [];
    const often = sayWeb(per[first.per], language);
    const sum =
      least === most
        ? say('sum', language, { sum: showMoney(least, language), per: often })
        : say('sumBetween', language, {
            least: showMoney(least, language),
            most: showMoney(most, language),
            per: often,
          });
    return [{ name: own(words.amounts, id) ?? id, sum }];
  });
}
