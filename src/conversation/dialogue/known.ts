// SPDX-License-Identifier: AGPL-3.0-or-later
import { answeredAsks, asking } from './asking.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState } from './state.ts';

/** An answer that was known without asking, and from where and when: "Dall’anagrafe, al 20 novembre 2026". */
export interface KnownAnswer {
  readonly path: string;
  readonly from: string;
}

/**
 * Says what is known already: names of answers by source, not their values, which are read back before anything is sent. Nothing
 * where the person has answered something themself: they have been told. Of a list, only that it is known.
 */
export function sayKnown(
  context: Context,
  state: DialogueState,
  known: readonly KnownAnswer[],
): readonly string[] {
  const from = new Map(known.map((one) => [one.path, one.from]));
  const asks = answeredAsks(context, state);
  if (asks.length === 0 || asks.some(({ path }) => !from.has(path))) return [];
  const bySource = new Map<string, string[]>();
  for (const ask of asks) {
    const source = from.get(ask.path);
    if (ask.item || source === undefined) continue;
    const names = bySource.get(source) ?? [];
    const { item, words } = asking(context, state, ask);
    const name = inList(item ?? words.short);
    // The parts of an address are one thing.
    if (!names.includes(name)) bySource.set(source, [...names, name]);
  }
  const { language } = state;
  const lines = [...bySource].map(([source, names]) =>
    phrase('knownFrom', language, { from: source, names: names.join(', ') }),
  );
  return [phrase('known', language), ...lines];
}

// A name in the middle of a sentence: "residenza in Italia", but "ISEE" and "IBAN".
function inList(name: string): string {
  return /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
