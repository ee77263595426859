// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type Language, own } from '#core/index.ts';
import { type Definition, route, valueAt } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { type Application, contested, type ReceiptLine, sourceTitle, writtenLines } from '#record/index.ts';

/** Answers that came from one source, under its name and day: "Dall’anagrafe, al 20 novembre 2026". */
export interface KnownGroup {
  readonly title: string;
  readonly lines: readonly ReceiptLine[];
}

/** What of the route was known without asking and is not contested, by source. Codes are shown by their ends only. */
export function knownGroups(
  definition: Definition,
  { answers, known }: Pick<Application, 'answers' | 'known'>,
  at: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): readonly KnownGroup[] {
  const { language, today, places } = at;
  const theirs = new Set(contested(answers, known));
  const asks = new Map(route(definition.service, answers, today).map((ask) => [ask.path, ask]));
  const groups = new Map<string, ReceiptLine[]>();
  // Where it is from is said above all of a source.
  for (const { source: _, against: __, ...line } of writtenLines(
    definition,
    answers,
    language,
    today,
    places,
    known,
  )) {
    const fact = own(known, line.path);
    const ask = asks.get(line.path);
    if (!fact || !ask || theirs.has(line.path)) continue;
    const title = sourceTitle(fact, language);
    const kind = kindOf(ask.question);
    const answer = valueAt(answers, line.path);
    const isCode = kind.confirm === 'explicit' && answer !== null;
    const value = isCode ? kind.redact(answer) : line.value;
    groups.set(title, [...(groups.get(title) ?? []), { ...line, value }]);
  }
  return [...groups].map(([title, lines]) => ({ title, lines }));
}
