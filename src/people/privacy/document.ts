// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, textIn } from '#core/index.ts';
import { inventory } from './inventory/index.ts';

/** What is kept where, as a page of Markdown: one line a table. */
export function inventoryDocument(language: Language): string {
  const words =
    language === 'it'
      ? {
          head: ['Dove', 'Che cosa', 'Perché', 'Fino a quando', 'Nell’esportazione'],
          yes: 'sì',
          no: 'no, non parla di persone',
        }
      : {
          head: ['Where', 'What', 'Why', 'Until when', 'In the export'],
          yes: 'yes',
          no: 'no, it is not about people',
        };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = inventory.map(({ table, what, ground, until, mine }) =>
    row([
      `\`${table}\``,
      textIn(what, language),
      textIn(ground, language),
      textIn(until, language),
      mine ? words.yes : words.no,
    ]),
  );
  return [row(words.head), row(words.head.map(() => '---')), ...lines].join('\n');
}
