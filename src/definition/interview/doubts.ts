// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import type { Evaluation } from './evaluate.ts';
import type { Report } from './report.ts';
import { wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';

/** A point of law that could not be confirmed, as a person is told of it. */
export interface Doubt {
  readonly id: string;
  readonly says: string;
  readonly law: string;
  /** What rests on it, by name: conditions, amounts, dates. */
  readonly about: readonly string[];
}

/** What was worked out, or shown once and kept: a receipt of before this was kept says nothing of what rests on what. */
type WorkedOut = Pick<Evaluation | Report, 'conditions' | 'amounts'> &
  Partial<Pick<Evaluation | Report, 'dateMarks'>> & {
    readonly assumptions: readonly (string | Report['assumptions'][number])[];
  };

/** Every doubt that an outcome rests on, in plain words, with what rests on it. The same on every channel. */
export function doubtsIn(definition: Definition, of: WorkedOut, language: Language): readonly Doubt[] {
  const words = wordsIn(definition, language);
  return of.assumptions.map((assumption) => {
    // What was shown once is told in the words in which it was shown.
    const { id, says, law } =
      typeof assumption === 'string'
        ? {
            id: assumption,
            says: own(words.assumptions, assumption),
            law: own(definition.service.assumptions, assumption),
          }
        : assumption;
    const rests = (one: { readonly restsOn?: readonly string[] }) => one.restsOn?.includes(id) ?? false;
    const about = [
      ...of.conditions.filter(rests).map((condition) => own(words.conditions, condition.id)?.short),
      ...of.amounts.filter(rests).map((amount) => own(words.amounts, amount.id)),
      ...Object.entries(of.dateMarks ?? {}).flatMap(([date, mark]) =>
        rests(mark) ? [own(words.dates, date)] : [],
      ),
    ];
    return {
      id,
      says: says ?? '',
      law: law ?? '',
      about: [...new Set(about)].filter((name) => name !== undefined),
    };
  });
}
