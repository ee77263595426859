// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import type { QuestionWords } from '#kinds/index.ts';
import type { Card } from '../card.ts';
import type { Found } from './sentences.ts';

/** Phrases that two options of a question share: whoever says one is not understood. */
export function sharedByOptions({ words }: Definition, language: Language): readonly Found[] {
  return Object.entries(words[language]?.questions ?? {}).flatMap(([id, question]) =>
    inQuestion([id], question),
  );
}

function inQuestion(path: readonly string[], { options = {}, fields = {} }: QuestionWords): readonly Found[] {
  const owner = new Map<string, string>();
  const found: Found[] = [];
  for (const [id, { label, said = [] }] of Object.entries(options))
    for (const phrase of new Set([label, ...said].map(plain))) {
      const other = owner.get(phrase);
      if (other === undefined) owner.set(phrase, id);
      else
        found.push({
          path: ['questions', ...path, id],
          code: 'same-phrase',
          message: `${path.join('.')}: "${phrase}" means ${other} and ${id}`,
        });
    }
  return [...found, ...Object.entries(fields).flatMap(([id, inner]) => inQuestion([...path, id], inner))];
}

/** Phrases by which two services are asked for: of each the later one, with the other. */
export function sharedByServices(
  cards: readonly Card[],
): readonly (Found & { readonly service: string; readonly language: Language })[] {
  return languages.flatMap((language) => {
    const owner = new Map<string, string>();
    return cards.flatMap(({ id, said }) =>
      [...new Set((said[language] ?? []).map(plain))].flatMap((phrase) => {
        const other = owner.get(phrase);
        if (other === undefined) owner.set(phrase, id);
        if (other === undefined || other === id) return [];
        const message = `"${phrase}" asks for ${other} and ${id}`;
        return [{ service: id, language, path: ['service'], code: 'same-phrase' as const, message }];
      }),
    );
  });
}

function plain(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").trim();
}
