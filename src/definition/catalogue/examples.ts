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

/** Where an example stands. */
export function placeOfExample(
  folder: string,
  example: Example,
): { readonly file: string; readonly line: number } {
  const file = path.join(folder, examplesFile);
  return { file, line: lineOf(file, pathOfExample(example)) };
}

/** Where an example stands in its file: by its name, under its source. */
export function pathOfExample({ source, name }: Example): readonly string[] {
  return ['examples', source, name];
}

type Given = Readonly<Record<string, unknown>>;

type Expected = Example['expect'];

/**
 * A file of examples: the answers that all of them have unless they say otherwise (of a list, those of each element), the day on which
 * they are judged unless they name another, and the examples: by where they are from, by their names.
 */
export interface Written {
  readonly usual?: Given;
  readonly on?: Example['on'];
  readonly examples: Readonly<Record<string, Readonly<Record<string, WrittenExample | null>>>>;
}

/** An example as it is written: what it says beside what is usual. */
export interface WrittenExample {
  readonly on?: Example['on'];
  readonly answers?: Given;
  readonly expect?: Partial<Expected>;
}

/** What a file of examples holds; `sportello check services` tells where it has another form. */
export function examplesIn(read: unknown): readonly Example[] {
  const { usual = {}, on: usualDay, examples } = read as Written;
  const isOfEach = ofEachIn(read as Written);
  return Object.entries(examples).flatMap(([source, named]) =>
    Object.entries(named).map(([name, written]): Example => {
      const { on = usualDay, answers = {}, expect = {} } = written ?? {};
      return {
        name,
        source,
        on: on as Example['on'],
        answers: merged(usual, answers, isOfEach),
        expect: expected(expect),
      };
    }),
  );
}

// Who has no condition unmet is entitled: what is said of an outcome is what differs.
function expected(expect: Partial<Expected>): Expected {
  return { status: expect.unmet?.length ? 'ineligible' : 'eligible', ...expect };
}

/**
 * Whether what is usual of a question is so of each element of its list: where it is a map, and an example tells a list. Another map is an
 * answer that has parts.
 */
export function ofEachIn({ usual = {}, examples }: Written): (id: string) => boolean {
  const all = Object.values(examples).flatMap((named) => Object.values(named));
  return (id) => isMap(own(usual, id)) && all.some((one) => Array.isArray(own(one?.answers ?? {}, id)));
}

function merged(usual: Given, answers: Given, isOfEach: (id: string) => boolean): Given {
  const said = Object.entries(answers).map(([id, answer]) => {
    const ofEach = own(usual, id);
    return isMap(ofEach) && Array.isArray(answer)
      ? [id, answer.map((item: unknown) => (isMap(item) ? { ...ofEach, ...item } : item))]
      : [id, answer];
  });
  // What is usual in each element of a list says nothing of how many there are.
  const plain = Object.entries(usual).filter(([id]) => !isOfEach(id));
  return { ...Object.fromEntries(plain), ...Object.fromEntries(said) };
}

/** Answers by their ids, or an answer that has parts. */
export function isMap(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
