// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { german } from '#de/index.ts';
import { english } from '#en/index.ts';
import { italian } from '#it/index.ts';
import type { LanguagePack } from './language-pack.ts';

const packs: Readonly<Record<Language, LanguagePack>> = { it: italian, en: english, de: german };

/** What is known of a language. */
export function packOf(language: Language): LanguagePack {
  return packs[language];
}
