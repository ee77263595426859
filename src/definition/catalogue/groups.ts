// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '#core/index.ts';
import type { Question } from '#kinds/index.ts';
import { type Fault, lineOf, readWords, type Tree } from './data-file.ts';
import type { Facts } from './facts.ts';
import { loadedOf } from './load-code.ts';
import { at, type Texts, wordsOfFacts } from './words/assemble.ts';
import { misshapes, shapeOfFacts, shapeOfGroup, shapeOfGroupHearing } from './words/shape.ts';
import { heardIn } from './words/ways.ts';

/** The groups of questions that services share, with their words. */
export interface Groups {
  /** The words of a group in a language; empty for what no folder holds. */
  readonly textsOf: (name: string, language: Language) => Texts;
  readonly folders: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the groups of these folders, each `<folder>/<group>/group.ts` with its words and ways of saying things in each language; a folder
 * may hold phrases alone. A group of an earlier folder stands in the place of one of the same name in a later.
 */
export async function groupsIn(folders: readonly string[], facts: Facts['facts']): Promise<Groups> {
  const texts = new Map<string, Texts>();
  const faults: Fault[] = [];
  for (const language of languages) {
    const read = folders.map((folder) => factTexts(path.join(folder, '../facts'), language, facts));
    faults.push(...read.flatMap((one) => one.faults));
    const words = Object.assign({}, ...read.map((one) => one.words).reverse());
    texts.set(`${wordsOfFacts} ${language}`, { words: { questions: words }, hearing: undefined });
  }
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const inside = path.join(folder, name);
      if (found.has(name) || !statSync(inside).isDirectory()) continue;
      found.set(name, inside);
      const asked = await questionsOf(path.join(inside, 'group.ts'), name);
      faults.push(...(asked.faults ?? []));
      const { questions } = asked;
      for (const language of languages) {
        const read = textsIn(inside, language, questions);
        if (read.texts) texts.set(`${name} ${language}`, read.texts);
        faults.push(...read.faults);
      }
    }
  const none: Texts = { words: undefined, hearing: undefined };
  return {
    textsOf: (name, language) => texts.get(`${name} ${language}`) ?? none,
    folders: [...found.values()],
    faults,
  };
}

function factTexts(
  folder: string,
  language: Language,
  facts: Facts['facts'],
): { readonly words: Tree; readonly faults: readonly Fault[] } {
  const file = path.join(folder, `words.${language}.yaml`);
  if (!existsSync(file)) return { words: {}, faults: [] };
  const found = readWords(file);
  if (!found.ok) return { words: {}, faults: [found.fault] };
  const faults = misshapes(found.value, shapeOfFacts(Object.keys(facts))).map(
    ({ path: at, code, message }): Fault => ({ file, line: lineOf(file, at), code, message }),
  );
  return { words: found.value, faults };
}

async function questionsOf(
  file: string,
  name: string,
): Promise<{ readonly questions: Readonly<Record<string, Question>>; readonly faults?: readonly Fault[] }> {
  // A folder of phrases alone asks nothing.
  if (!existsSync(file)) return { questions: {} };
  const loaded = await loadedOf(file);
  if (!loaded.ok) return { questions: {}, faults: loaded.faults };
  const found = Object.values(loaded.value).flatMap((exported) =>
    typeof exported === 'object' && exported !== null ? Object.entries(exported) : [],
  );
  const isOfGroup = (one: unknown): one is Question =>
    typeof one === 'object' && one !== null && 'kind' in one && 'group' in one && isNamed(one.group, name);
  const questions = found.filter((entry): entry is [string, Question] => isOfGroup(entry[1]));
  return { questions: Object.fromEntries(questions) };
}

function isNamed(group: unknown, name: string): boolean {
  return typeof group === 'object' && group !== null && 'name' in group && group.name === name;
}

function textsIn(
  folder: string,
  language: Language,
  questions: Readonly<Record<string, Question>>,
): { readonly texts?: Texts; readonly faults: readonly Fault[] } {
  const [wordsFile, hearingFile] = [`words.${language}.yaml`, `hearing.${language}.yaml`].map((name) =>
    path.join(folder, name),
  ) as [string, string];
  const faults: Fault[] = [];
  const readIf = (file: string): Tree | undefined => {
    if (!existsSync(file)) return undefined;
    const found = readWords(file);
    if (found.ok) return found.value;
    faults.push(found.fault);
    return undefined;
  };
  const [words, hearing] = [readIf(wordsFile), readIf(hearingFile)];
  const shapes = [
    [wordsFile, words, shapeOfGroup(questions)],
    [hearingFile, hearing, shapeOfGroupHearing(questions, at(hearing, 'phrases'))],
  ] as const;
  for (const [file, tree, shape] of shapes) {
    if (tree === undefined) continue;
    for (const { path: at, code, message } of misshapes(tree, shape))
      faults.push({ file, line: lineOf(file, at), code, message });
  }
  const heard = heardIn(hearingFile, hearing);
  faults.push(...heard.faults);
  return words === undefined && hearing === undefined
    ? { faults }
    : { texts: { words, hearing: heard.tree }, faults };
}
