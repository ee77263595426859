// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';

/** Answers in the JSON form of the contract, by question id; an absent key is a question not answered yet. */
export type RawAnswers = { readonly [id: string]: unknown };

/** The value at a path such as `children.0.birth`; undefined when it is not there. */
export function valueAt(raw: RawAnswers, path: string): unknown {
  let at: unknown = raw;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = own(at as Record<string, unknown>, key);
  }
  return at;
}

/** A path without the place in a list: `children.n.birth`. */
export function placeless(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '.n');
}

/**
 * The answers with one more, the rest as it was. A number at the path of a list says how many there are: elements already
 * answered stay, the last ones go. `undefined` takes the answer away.
 */
export function withAnswer(raw: RawAnswers, path: string, value: unknown, many = false): RawAnswers {
  const [key = '', ...rest] = path.split('.');
  const old = own(raw, key);
  const next =
    rest.length > 0
      ? Array.isArray(old)
        ? old.map((item, n) =>
            String(n) === rest[0] ? withAnswer(item, rest.slice(1).join('.'), value) : item,
          )
        : withAnswer((old ?? {}) as RawAnswers, rest.join('.'), value)
      : many && typeof value === 'number'
        ? resized(Array.isArray(old) ? old : [], value)
        : value;
  const { [key]: _, ...others } = raw;
  return next === undefined ? others : { ...raw, [key]: next };
}

function resized(items: readonly unknown[], length: number): readonly unknown[] {
  return Array.from({ length }, (_, n) => items[n] ?? {});
}
