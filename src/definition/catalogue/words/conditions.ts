// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import type { Service, ServiceWords } from '#interview/index.ts';
import type { QuestionWords } from '#kinds/index.ts';
import type { Tree } from '../data-file.ts';
import { allIsWell, answerIsWell, notKnownYet, termWords } from './usual.ts';

type Condition = Service['conditions'][string];
type Words = ServiceWords['conditions'][string];

/** The one answer that a condition asks to be so; undefined where it rests on several, or is a function. */
export function answerThatMustBe(
  condition: Condition,
): { readonly id: string; readonly is: unknown } | undefined {
  const [only, ...more] = Object.entries(condition.must ?? {});
  if (!only || more.length > 0 || Array.isArray(condition.must) || only[0].includes('.')) return undefined;
  return { id: only[0], is: only[1] };
}

/**
 * The words of a condition. One that only asks one answer to be so has the name of its question, and is unmet for the reason for which we
 * ask it; a text alone is what is said in the place of that reason. A term in which to apply is told as all are; any other that has the id
 * of a question has its name. What is met, and what is not known yet, are said alike everywhere.
 */
export function conditionWords(
  id: string,
  condition: Condition,
  said: Tree | undefined,
  questions: Readonly<Record<string, QuestionWords>>,
  language: Language,
): Words {
  const written = (typeof said === 'string' ? { unmet: said } : (said ?? {})) as unknown as Partial<Words>;
  const answer = answerThatMustBe(condition);
  const asked = own(questions, answer?.id ?? id);
  const usual = {
    short: asked?.short ?? '',
    met: answer ? answerIsWell(answer.is, language) : allIsWell(language),
    unmet: (answer && asked?.why) ?? '',
    ...(condition.by ? termWords(isSure(condition), language) : {}),
    ...written,
  };
  return { unknown: notKnownYet(usual.short, language), ...usual };
}

function isSure({ law, mark = 'official' }: Condition): boolean {
  return law !== 'unknown' && mark === 'official';
}
