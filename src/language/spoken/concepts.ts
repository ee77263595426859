// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';

interface Concept {
  readonly name: string;
  readonly beginnings: readonly string[];
  /** The longer ones as they sound. */
  readonly sounds: readonly string[];
  readonly words: ReadonlySet<string>;
}

const conceptsBy = new Map<Language, readonly Concept[]>();

function allConcepts(language: Language): readonly Concept[] {
  let concepts = conceptsBy.get(language);
  if (!concepts) {
    concepts = conceptsFrom(packOf(language).search.concepts);
    conceptsBy.set(language, concepts);
  }
  return concepts;
}

function conceptsFrom(lines: string): readonly Concept[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...ways] = line.split(' ');
      const words = ways.filter((way) => way.endsWith('|')).map((way) => way.slice(0, -1));
      const beginnings = ways.filter((way) => !way.endsWith('|'));
      // Short ones would be heard in too much.
      const sounds = beginnings.filter((way) => way.length > 5).map(soundOf);
      return { name, beginnings, sounds, words: new Set(words) };
    });
}

const conceptsOf = new Map<string, readonly string[]>();

/** What a word means, by the names of the concepts of its language: "babbo" is `father`. */
export function conceptsIn(word: string, language: Language): readonly string[] {
  const key = `${language} ${word}`;
  let names = conceptsOf.get(key);
  if (!names) {
    const sound = soundOf(word);
    names = allConcepts(language)
      .filter(
        ({ words, beginnings, sounds }) =>
          words.has(word) ||
          beginnings.some((way) => word.startsWith(way)) ||
          sounds.some((way) => sound.startsWith(way)),
      )
      .map(({ name }) => name);
    if (conceptsOf.size < 20_000) conceptsOf.set(key, names);
  }
  return names;
}

/** As it sounds to who spells by ear: "lisenziato", "acompagnamento", "kontributi". */
export function soundOf(stem: string): string {
  return stem
    .replaceAll(/c(?=[ei])|z|x/g, 's')
    .replaceAll(/[kq]|ch/g, 'c')
    .replaceAll(/h|(?<=gn)i/g, '')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1+/g, '$1');
}
