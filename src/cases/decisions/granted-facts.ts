// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, inEachLanguage, type Language, own, parseDate, type Words } from '#core/index.ts';
import { type Definition, valueAt } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import { keepFact, takeBackFacts } from '#registers/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * What a final decision lets the agency know of the person, or no longer lets it: a grant writes what its service says, a refusal
 * after it, of a review or an appeal, takes that back. In the transaction that sends the decision.
 */
export async function writeFacts(
  sql: Sql,
  definition: Definition,
  application: Application,
  as: { readonly outcome: 'granted' | 'refused'; readonly on: CalendarDate; readonly at: Date },
): Promise<void> {
  const { id: applicationId, personId, answers } = application;
  if (as.outcome !== 'granted') return takeBackFacts(sql, applicationId, as.at);
  if (personId === null) return;
  for (const { fact, answer, since } of definition.service.writes ?? []) {
    const value = valueAt(answers, answer);
    if (value === undefined || value === null) continue;
    const said = since === undefined ? undefined : valueAt(answers, since);
    await keepFact(sql, {
      personId,
      fact,
      value,
      label: labelOf(definition, fact),
      shown: shownAt(application, answer),
      applicationId,
      since: (typeof said === 'string' ? parseDate(said) : undefined) ?? as.on,
      at: as.at,
    });
  }
}

/** What is written once the decision is final, in the words of the service. */
export function writtenWith(
  { service, words }: Definition,
  { answers }: Pick<Application, 'answers'>,
  language: Language,
): readonly string[] {
  const told = (words[language] ?? words.it).writes;
  return (service.writes ?? []).flatMap(({ fact, answer }) =>
    (valueAt(answers, answer) ?? null) === null ? [] : (own(told, fact)?.told ?? []),
  );
}

function labelOf({ words }: Definition, fact: string): Words {
  const of = ({ writes }: Definition['words']['it']) => own(writes, fact)?.short ?? fact;
  return inEachLanguage((language) => of(words[language] ?? words.it));
}

// As it was read before it was sent: each part of an address, one after the other.
function shownAt({ receipt, answers }: Application, path: string): string {
  const lines = (receipt?.lines ?? []).filter(
    (line) =>
      (line.path === path || line.path.startsWith(`${path}.`)) && valueAt(answers, line.path) !== null,
  );
  return lines.map(({ value }) => value).join(', ');
}
