// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { anotherEntry, compositeOf, entryPart } from '#kinds/index.ts';
import type { Contradicted } from './contradictions.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Service } from './service.ts';

/** The rule that no entry of a register stands in two elements of a list, as a contradiction of every such list. */
export const chosenTwice = 'chosen-twice';

const lists = new WeakMap<Service, readonly string[]>();

function pickedLists(service: Service): readonly string[] {
  let ids = lists.get(service);
  if (!ids) {
    ids = Object.entries(service.questions).flatMap(([id, question]) => {
      const composite = compositeOf(question);
      return composite?.many && own(composite.fields, entryPart) ? [id] : [];
    });
    lists.set(service, ids);
  }
  return ids;
}

/** Elements of a list that were picked as the same entry of a register: the later one, and the first. */
export function entriesTwice(service: Service, raw: RawAnswers): readonly Contradicted[] {
  return pickedLists(service).flatMap((id) => {
    const rows = own(raw, id);
    if (!Array.isArray(rows)) return [];
    const chosen = rows.map((row) => own(row as RawAnswers, entryPart));
    return chosen.flatMap((entry, n) => {
      const first = chosen.indexOf(entry);
      if (typeof entry !== 'string' || entry === anotherEntry || first === n) return [];
      const at = (index: number) => `${id}.${index}.${entryPart}`;
      return [{ id: chosenTwice, path: at(n), others: [at(first)], possible: false }];
    });
  });
}
