// SPDX-License-Identifier: AGPL-3.0-or-later
import { isSamePerson } from '#core/index.ts';
import { type Contradiction, elements } from './contradictions.ts';

// Of any service: what it names is held against its questions where it is declared.
type Between<Path extends string> = Omit<Contradiction<never, object>, 'between'> & {
  readonly between: readonly Path[];
};

/**
 * The first cannot come after the second, or be more than it: two dates or two numbers, `job.start` for a part. `strictly`: nor can they
 * be the same. Not judged while one is not asked.
 */
export function inOrder<const First extends string, const Second extends string>(
  first: First,
  second: Second,
  { strictly = false }: { readonly strictly?: boolean } = {},
): Between<First | Second> {
  return {
    between: [first, second],
    when: (answers) => {
      const [before, after] = [read(answers, first), read(answers, second)];
      if (typeof before !== typeof after || before === undefined || before === null) return false;
      const [one, other] = [before as string | number, after as string | number];
      return strictly ? one >= other : one > other;
    },
  };
}

/** Two codici fiscali cannot be of one person; the first may be that of each element of a list, `heirs.codice-fiscale`. */
export function differentPeople<const One extends string, const Other extends string>(
  one: One,
  other: Other,
): Between<One | Other> {
  return {
    between: [one, other],
    when: (answers) => {
      const [list, part] = inList(answers, one);
      const isOther = (code: unknown) =>
        isSamePerson(code as string | undefined, read(answers, other) as string | undefined);
      return list ? elements(list, (item) => isOther(read(item, part))) : isOther(read(answers, one));
    },
  };
}

/** No person stands twice in a list, by their codice fiscale: `heirs.codice-fiscale`. */
export function eachPersonOnce<const Path extends string>(path: Path): Between<Path> {
  return {
    between: [path],
    when: (answers) => {
      const [list = [], part] = inList(answers, path);
      const codeOf = (item: object) => read(item, part) as string;
      return elements(list, (item, n) =>
        list.slice(0, n).some((before) => isSamePerson(codeOf(before), codeOf(item))),
      );
    },
  };
}

// The elements of the list that a path goes into, and what it names in each; no list where it names a question, or a part of one.
function inList(answers: object, path: string): readonly [readonly object[] | undefined, string] {
  const [id = '', ...rest] = path.split('.');
  const value: unknown = Reflect.get(answers, id);
  return [Array.isArray(value) ? value : undefined, rest.join('.')];
}

function read(answers: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
      answers,
    );
}
