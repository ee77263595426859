// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, computeCodiceFiscale, day, yearOf } from '#core/index.ts';
import type { Question } from '#kinds/index.ts';
import { knownAt } from './check.ts';
import { nextPath } from './evaluate.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { askAt } from './route.ts';
import type { Definition } from './service.ts';

const family = 'De Rossi';
const given = 'Maria Rosaria';

/**
 * The answers of a case with what the law does not look at, so that it can be submitted: whatever the route still asks gets a
 * plain answer of its kind. A codice fiscale is computed to agree with what is known of its person.
 */
export function completed(definition: Definition, answers: RawAnswers, on: CalendarDate): RawAnswers {
  let filled = answers;
  for (let n = 0; n < 200; n++) {
    const path = nextPath(definition.service, filled, on);
    if (path === null) return filled;
    const more = withPlainAnswer(definition, filled, path, on);
    if (!more) throw new Error(`${path} has a kind without a plain answer`);
    filled = more;
  }
  throw new Error('the route never ends');
}

/** The answers with a plain one more, at a path on their route; undefined where it is off it, or its kind has no plain answer. */
export function withPlainAnswer(
  { service }: Definition,
  answers: RawAnswers,
  path: string,
  on: CalendarDate,
): RawAnswers | undefined {
  const ask = askAt(service, answers, on, path);
  const plain = ask && plainAnswer(ask.question, answers, path, on);
  return plain === undefined ? undefined : withAnswer(answers, path, plain, ask?.howMany);
}

function plainAnswer(question: Question, answers: RawAnswers, path: string, on: CalendarDate): unknown {
  switch (question.kind) {
    case 'yes-no':
      return true;
    case 'choice':
      return (question.options as { readonly ids: readonly string[] }).ids[0];
    case 'choices':
      return (question.options as { readonly ids: readonly string[] }).ids.slice(0, 2);
    case 'count': {
      const { min = 0, unit } = question.options as { readonly min?: number; readonly unit?: string };
      return unit === 'calendar-year' ? yearOf(on) - 1 : Math.max(2, min);
    }
    case 'decimal':
      return 7.5;
    case 'money':
      return 123_450;
    case 'date': {
      const { notBefore } = question.options as { readonly notBefore?: unknown };
      const plain = '2020-02-29';
      return typeof notBefore === 'string' && notBefore > plain ? notBefore : plain;
    }
    case 'month':
      return '2026-03';
    case 'duration':
      return { weeks: 12 };
    case 'iban':
      return 'IT60Q0123412345000000753XYZ';
    case 'application-number':
      return '2026-123-456-789-36';
    case 'code':
      return (question.options as { readonly length: unknown }).length === 5 ? '00118' : '01234567897';
    case 'company-code':
      return '01234567897';
    case 'house-number':
      return '12/A';
    case 'phone':
      return '+393331234567';
    case 'municipality':
      return { code: '075096', name: 'Castro', province: 'LE' };
    case 'name':
      return (question.options as { readonly part: string }).part === 'family' ? family : given;
    case 'text':
      return 'email' in question.options ? 'maria.rossi@esempio.it' : 'Nido Il Girotondo';
    case 'codice-fiscale': {
      const known = knownAt(question, answers, path);
      return computeCodiceFiscale({
        familyName: known?.familyName ?? family,
        givenName: known?.givenName ?? given,
        birth: known?.birth ?? day(`1980-05-${String(10 + (path.length % 19))}`),
        sex: known?.sex ?? 'female',
        place: 'H501',
      });
    }
    default:
      return undefined;
  }
}
