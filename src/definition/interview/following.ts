// SPDX-License-Identifier: AGPL-3.0-or-later
import { allows, type Guard } from '#kinds/index.ts';
import type { AnyAnswers, AnyTrace, Following } from './definition.ts';

// Of any service: what its answers are was checked where it is written.
type Told = Readonly<Record<string, string | (Pick<Following<never>, 'law'> & { readonly when: unknown })>>;

/** The article of each, alone or beside what it follows from. */
export function lawsOf(
  told: Readonly<Record<string, string | { readonly law: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(told).map(([id, one]) => [id, typeof one === 'string' ? one : one.law]),
  );
}

/** Of what follows from answers, from which; none of what always holds, or of what a condition raises. */
export function guardsOf(told: Told): Readonly<Record<string, Guard>> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([id, one]) =>
      typeof one === 'string' || one.when === 'always' ? [] : [[id, one.when as Guard]],
    ),
  );
}

/** What tells each that follows from answers, for itself: one of which too little is known leaves the others. */
export function toldBy(
  told: Told,
  tell: (trace: AnyTrace, id: never) => void,
): readonly ((answers: AnyAnswers, trace: AnyTrace) => void)[] {
  return Object.entries(told).flatMap(([id, one]) => {
    if (typeof one === 'string') return [];
    const { when } = one;
    return [
      (answers: AnyAnswers, trace: AnyTrace) => {
        if (when === 'always' || allows(when as Guard, answers as never, trace.today))
          tell(trace, id as never);
      },
    ];
  });
}
