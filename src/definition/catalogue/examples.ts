// SPDX-License-Identifier: AGPL-3.0-or-later

import path from 'node:path';
import { own } from '#core/index.ts';
import type { Example } from '#interview/index.ts';
import type { Catalogue } from './catalogue.ts';
import { lineOf, readData } from './data-file.ts';

/** The file of examples beside the rule of a service. */
export const examplesFile = 'examples.yaml';

/** The examples beside a service's rule. Throws when there are none: a rule without examples is not finished. */
export function examplesOf(catalogue: Catalogue, service: string): readonly Example[] {
  return writtenExamples(catalogue.entries.get(service)?.folder ?? service);
}

/** The examples of the folder of a service. Throws when there are none. */
export function writtenExamples(folder: string): readonly Example[] {
  const read = readData(path.join(folder, examplesFile));
  if (!read.ok) throw new Error(`${read.file}:${read.fault.line}: ${read.fault.message}`);
  return examplesIn(read.value);
}

/** Where an example stands: counted from 0. */
export function placeOfExample(folder: string, n: number): { readonly file: string; readonly line: number } {
  const file = path.join(folder, examplesFile);
  return { file, line: lineOf(file, ['examples', String(n)]) };
}

type Given = Readonly<Record<string, unknown>>;

/** A file of examples: the answers that all of them have unless they say otherwise (of a list, those of each element), and the examples. */
interface Written {
  readonly usual?: Given;
  readonly examples: readonly (Omit<Example, 'answers'> & { readonly answers?: Given })[];
}

/** What a file of examples holds; `sportello check services` tells where it has another form. */
export function examplesIn(read: unknown): readonly Example[] {
  const { usual = {}, examples } = read as Written;
  return examples.map(({ answers = {}, ...example }) => ({ ...example, answers: merged(usual, answers) }));
}

function merged(usual: Given, answers: Given): Given {
  const said = Object.entries(answers).map(([id, answer]) => {
    const ofEach = own(usual, id);
    return isMap(ofEach) && Array.isArray(answer)
      ? [id, answer.map((item: unknown) => (isMap(item) ? { ...ofEach, ...item } : item))]
      : [id, answer];
  });
  // What is usual in each element of a list says nothing of how many there are.
  const plain = Object.entries(usual).filter(([, answer]) => !isMap(answer));
  return { ...Object.fromEntries(plain), ...Object.fromEntries(said) };
}

function isMap(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
