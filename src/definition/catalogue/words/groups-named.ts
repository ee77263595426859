// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import type { Tree } from '../data-file.ts';
import {
  at,
  named,
  phrasesLike,
  type Spoken,
  saidOf,
  type Texts,
  textOf,
  withUsualFields,
} from './assemble.ts';
import { type Misshape, misshapes, shapeOfList, shapeOfQuestion } from './shape.ts';

type At = Pick<Misshape, 'path' | 'message'>;

/** The words of questions and of their fields that neither their fact, nor their group, nor the service says in this language. */
export function leftOut(service: Service, texts: Texts, spoken: Spoken): readonly At[] {
  const document = service.produces?.of;
  const ofDocument: Texts = { words: at(texts.words, 'document'), hearing: undefined };
  return [
    ...leftOutOf(service, texts, spoken),
    ...(document ? leftOutOf(document, ofDocument, spoken) : []).map(({ path, message }) => ({
      path: ['document', ...path],
      message: `document.${message}`,
    })),
  ];
}

function leftOutOf(service: Service, texts: Texts, spoken: Spoken): readonly At[] {
  return Object.entries(service.questions).flatMap(([id, question]) => {
    const { group, fact } = question;
    const said = saidOf('words', id, question, texts, spoken.groupOf);
    const shape = own(service.reads, id) ? shapeOfList(question) : shapeOfQuestion(question);
    const there = group
      ? ` and in the group ${group.name}`
      : fact === undefined
        ? ''
        : ` and of the fact ${fact}`;
    return misshapes(withUsualFields(question, said, spoken), shape, ['questions', id])
      .filter(({ code }) => code === 'missing')
      .map(({ path, message }) => ({ path, message: `${message}, here${there}` }));
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
