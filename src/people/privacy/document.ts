// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeskLanguage, textIn } from '#core/index.ts';
import { inventory } from './inventory/index.ts';

const heads = {
  it: {
    head: ['Dove', 'Che cosa', 'Perché', 'Fino a quando', 'Nell’esportazione'],
    yes: 'sì',
    no: 'no, non parla di persone',
  },
  en: {
    head: ['Where', 'What', 'Why', 'Until when', 'In the export'],
    yes: 'yes',
    no: 'no, it is not about people',
  },
} as const satisfies Readonly<Record<DeskLanguage, unknown>>;

/** What is kept where, as a page of Markdown: one line a table. */
export function inventoryDocument(language: DeskLanguage): string {
  const words = heads[language];
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
