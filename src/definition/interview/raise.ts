// SPDX-License-Identifier: AGPL-3.0-or-later
import { keysOf, own } from '#core/index.ts';

/**
 * Points that are not confirmed, each with its article and when something rests on it: declared as the `assumptions` of a computation, and
 * raised where it works that something out.
 */
export type Doubts<Of> = Readonly<
  Record<string, { readonly law: string; readonly when: (of: Of) => boolean }>
>;

/** Raises those of these doubts that something rests on, in the order in which they are declared. */
export function raise<Id extends string, Of>(
  doubts: Readonly<Record<Id, { readonly when: (of: Of) => boolean }>>,
  of: NoInfer<Of>,
  t: { assume(id: NoInfer<Id>): void },
): void {
  for (const id of keysOf(doubts)) if (own(doubts, id)?.when(of)) t.assume(id);
}
