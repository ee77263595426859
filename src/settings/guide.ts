// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, textIn } from '#core/index.ts';
import { aboutOf, names } from './variables.ts';

const heads = {
  it: ['nome', 'che cosa imposta', 'se manca'],
  en: ['name', 'what it sets', 'without it'],
} as const;

/** Every setting as a table in Markdown, as the guides hold it. */
export function settingsTable(language: Extract<Language, 'it' | 'en'>): string {
  const rows = names.map((name) => {
    const { sets, without, isSecret } = aboutOf(name);
    const called = isSecret ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``;
    return [called, textIn(sets, language), textIn(without, language)];
  });
  return [heads[language], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
