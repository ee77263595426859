// SPDX-License-Identifier: AGPL-3.0-or-later
import { keysOf, nearest, own } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { compositeOf } from '#kinds/index.ts';
import { isMap, ofEachIn, type Written, type WrittenExample } from '../examples.ts';
import type { Found } from './sentences.ts';

/** What stands under `usual` in a file of examples and is in none of them: nobody has asked for it, or each example says something else. */
export function usualInNone({ service }: Definition, written: Written): readonly Found[] {
  const { usual = {}, examples } = written;
  const isOfEach = ofEachIn(written);
  const all = Object.values(examples).flatMap((named) => Object.values(named));
  return Object.entries(usual).flatMap(([id, answer]): readonly Found[] => {
    const tell = (
      code: 'no-example' | 'wrong-example',
      says: string,
      at: readonly string[] = [id],
    ): Found => ({
      path: ['usual', ...at],
      code,
      message: `usual.${at.join('.')} ${says}`,
    });
    const question = own(service.questions, id);
    if (!question)
      return [tell('wrong-example', `is no question of the service${meant(id, keysOf(service.questions))}`)];
    const { many, fields: named } = compositeOf(question) ?? { many: false, fields: {} };
    if (!isMap(answer) || !many)
      return all.some((one) => leavesOut(one, id))
        ? []
        : [tell('no-example', 'is in no example: each says it')];
    if (!isOfEach(id)) return [tell('no-example', 'is in no example: none tells this list')];
    const fields = Object.keys(named);
    const items = all.flatMap((one) => itemsOf(one, id));
    return Object.keys(answer).flatMap((field) => {
      if (!fields.includes(field))
        return [tell('wrong-example', `is no field of ${id}${meant(field, fields)}`, [id, field])];
      const isUsed = items.some((item) => !Object.hasOwn(item, field));
      return isUsed
        ? []
        : [tell('no-example', 'is in no example: no element of the list leaves it out', [id, field])];
    });
  });
}

function leavesOut(one: WrittenExample | null, id: string): boolean {
  return !Object.hasOwn(one?.answers ?? {}, id);
}

function itemsOf(one: WrittenExample | null, id: string): readonly Readonly<Record<string, unknown>>[] {
  const answer = own(one?.answers ?? {}, id);
  return Array.isArray(answer) ? answer.filter(isMap) : [];
}

function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
