// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import type { Evaluation } from './evaluate.ts';
import type { Report } from './report.ts';
import { wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';
import { lawNotFoundOf, unknownLaw } from './unknown-law.ts';

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
  Partial<Pick<Evaluation | Report, 'dates' | 'dateMarks'>> & {
    readonly assumptions: readonly (string | Report['assumptions'][number])[];
  };

/**
 * Every doubt that an outcome rests on, in plain words, with what rests on it; and, last, what it rests on of which nobody has found the
 * law yet. The same on every channel.
 */
export function doubtsIn(definition: Definition, of: WorkedOut, language: Language): readonly Doubt[] {
  return [...assumedIn(definition, of, language), ...withoutLaw(definition, of, language)];
}

// Of an assumption that has no law it is told with the assumption, and with it of the condition or the date that rests on it.
function withoutLaw(definition: Definition, of: WorkedOut, language: Language): readonly Doubt[] {
  const words = wordsIn(definition, language);
  const isTold = (one: { readonly restsOn?: readonly string[] } | undefined) =>
    one?.restsOn?.some((id) => own(definition.service.assumptions, id) === unknownLaw) ?? false;
  const judged = of.conditions.filter(
    (one) => (one.state === 'met' || one.state === 'unmet') && !isTold(one),
  );
  const dates = Object.keys(of.dates ?? {}).filter((id) => !isTold(own(of.dateMarks ?? {}, id)));
  const names = [
    ...judged.flatMap(({ id, law }) => (law === unknownLaw ? [own(words.conditions, id)?.short] : [])),
    ...of.amounts.flatMap(({ id, law }) => (law === unknownLaw ? [own(words.amounts, id)] : [])),
    ...dates.flatMap((id) =>
      own(definition.service.dates, id) === unknownLaw ? [own(words.dates, id)] : [],
    ),
  ];
  const about = [...new Set(names)].filter((name) => name !== undefined);
  return about.length === 0
    ? []
    : [{ id: 'unknown-law', says: lawNotFoundOf(about, language), law: '', about: [] }];
}

function assumedIn(definition: Definition, of: WorkedOut, language: Language): readonly Doubt[] {
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
