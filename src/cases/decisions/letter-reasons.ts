// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { doubtsIn, type Figures, type Report, ruleSays, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Decision } from './decisions.ts';
import type { LetterPart } from './letter.ts';
import type { LetterOf } from './letter-of.ts';
import { heading, text } from './letter-parts.ts';
import { say } from './letter-phrases.ts';

/** Why, each reason with its article (L. 241/1990 art. 3). */
export function reasons(of: LetterOf, report: Report | undefined, language: Language): readonly LetterPart[] {
  const { definition, decision } = of;
  const words = wordsIn(definition, language).conditions;
  const judged = report?.conditions ?? [];
  if (decision.outcome === 'granted') {
    const met = judged.filter(({ state }) => state === 'met');
    if (met.length === 0) return [];
    const items = met.map(({ id, says, law }) => reason(own(words, id)?.short ?? '', says, law, language));
    return [heading(say('whyGranted', language)), text(say('allMet', language)), { type: 'list', items }];
  }
  const others = besideOthers(decision, language).map(text);
  const head = heading(say('whyRefused', language));
  // On a share, and where the service has no condition, none is judged: the words of who signed say why.
  if (decision.reasons.length === 0) {
    const why = isWhy(of) ? [text(decision.words.trim())] : [];
    return others.length > 0 || why.length > 0 ? [head, ...others, ...why] : [];
  }
  const items = decision.reasons.map((id) => {
    const of = judged.find((condition) => condition.id === id);
    // An officer may find missing what the rules found met: then it is said so, with no figure that would speak against it.
    const says = of?.state === 'unmet' ? of.says : say('reasonOfficer', language);
    const law = own(definition.service.conditions, id)?.law ?? '';
    const told = reason(own(words, id)?.short ?? id, says, law, language);
    const remedy = own(words, id)?.remedy;
    return remedy ? `${told} ${say('remedy', language, { remedy })}` : told;
  });
  return [head, ...others, text(say('unmet', language, { count: items.length })), { type: 'list', items }];
}

// A refusal that rests on nothing else says why in the words of who signed, and there alone.
function isWhy({ application, definition, decision }: LetterOf): boolean {
  return (
    decision.outcome === 'refused' &&
    decision.words.trim() !== '' &&
    !application.contest?.share &&
    Object.keys(definition.service.conditions).length === 0
  );
}

/** The words of who signed. */
export function ownWords(of: LetterOf, language: Language): readonly LetterPart[] {
  const words = of.decision.words.trim();
  return words === '' || isWhy(of) ? [] : [heading(say('words', language)), text(words)];
}

function reason(short: string, says: string, law: string, language: Language): string {
  return `${short}. ${says} ${ruleSays(law, language)}`;
}

/** That a refusal rests on another application of the person for the same benefit, which goes on; one sentence for each. */
export function besideOthers(
  { outcome, doubles }: Pick<Decision, 'outcome' | 'doubles'>,
  language: Language,
  { date = showDate }: Partial<Pick<Figures, 'date'>> = {},
): readonly string[] {
  if (outcome === 'granted' || !doubles) return [];
  return doubles.others.map(({ number, on, status }) =>
    say('other', language, {
      number,
      on: date(on, language),
      status: status === 'granted' ? status : 'open',
    }),
  );
}

/**
 * What the decision rests on that is not confirmed: of a granted one all that its amounts, dates and conditions rest on; of a
 * refusal, only what its reasons do.
 */
export function doubts(of: LetterOf, report: Report | undefined, language: Language): readonly LetterPart[] {
  if (!report) return [];
  const { decision, definition } = of;
  const isTold = (id: string) =>
    decision.outcome === 'granted' ||
    report.conditions.some((one) => decision.reasons.includes(one.id) && one.restsOn?.includes(id));
  const items = doubtsIn(definition, report, language)
    .filter(({ id }) => isTold(id))
    .map(({ says, law }) => (law ? `${says} ${ruleSays(law, language)}` : says));
  if (items.length === 0) return [];
  return [heading(say('doubts', language)), text(say('doubtsMean', language)), { type: 'list', items }];
}
