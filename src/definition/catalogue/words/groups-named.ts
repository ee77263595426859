// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '#interview/index.ts';
import type { Tree } from '../data-file.ts';
import { at, named, phrasesLike, saidOf, sharedOf, type Texts, textOf } from './assemble.ts';
import { type Misshape, misshapes, shapeOfQuestion } from './shape.ts';

type At = Pick<Misshape, 'path' | 'message'>;

/** The words of questions that neither their fact, nor their group, nor the service says in this language. */
export function leftOut(service: Service, texts: Texts, groupOf: (name: string) => Texts): readonly At[] {
  return Object.entries(service.questions).flatMap(([id, question]) => {
    const { group, fact } = question;
    if (!group && sharedOf('words', question, groupOf) === undefined) return [];
    const said = saidOf('words', id, question, texts, groupOf);
    const there = group ? `in the group ${group.name}` : `of the fact ${fact}`;
    return misshapes(said, shapeOfQuestion(question), ['questions', id])
      .filter(({ code }) => code === 'missing')
      .map(({ path, message }) => ({ path, message: `${message}, here and ${there}` }));
  });
}

/** Phrases that are taken from a group (`like: citizenship.italian`) and that no group has. */
export function likeNothing(
  tree: Tree | undefined,
  groupOf: (name: string) => Texts,
  path: readonly string[] = [],
): readonly At[] {
  if (tree === undefined || typeof tree === 'string') return [];
  if (!Array.isArray(tree) && 'like' in named(tree)) {
    const name = textOf(at(tree, 'like'));
    return phrasesLike(name, groupOf).length > 0 ? [] : [{ path, message: `nothing is called ${name}` }];
  }
  return Object.entries(tree).flatMap(([key, inner]) => likeNothing(inner, groupOf, [...path, key]));
}
