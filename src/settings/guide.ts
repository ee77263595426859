// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeskLanguage, textIn } from '#core/index.ts';
import { aboutOf, names } from './variables.ts';

const heads = {
  it: ['nome', 'che cosa imposta', 'se manca'],
  en: ['name', 'what it sets', 'without it'],
} as const satisfies Readonly<Record<DeskLanguage, readonly string[]>>;

/** Every setting as a table in Markdown, as the guides hold it. */
export function settingsTable(language: DeskLanguage): string {
  const rows = names.map((name) => {
    const { sets, without, isSecret } = aboutOf(name);
    const called = isSecret ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``;
    return [called, textIn(sets, language), textIn(without, language)];
  });
  return [heads[language], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
