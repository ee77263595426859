// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearest, own } from '#core/index.ts';

const units = 'cents, days, weeks, months, years, percent, count, date';
const aDay = "a day is day('2025-01-12') of sportello/core, or { todayPlusDays: 0 }";

interface Cause {
  readonly of: RegExp;
  readonly says: (found: readonly string[], questions: readonly string[]) => string;
}

// Most particular first: of an error the compiler tells the whole chain, and the cause may stand at its end.
const causes: readonly Cause[] = [
  {
    of: /'(\S+?)\[guardBrand\]' are incompatible[\s\S]*?Types of property '+([^']+)'+ are incompatible\.\s*Type '([^\n]*?)' is not assignable to type 'Test<([^\n]*)>'/,
    says: ([id, asked, value, answer]) =>
      `${id}: its guard tests ${asked} for ${plain(value)}, and the answer is ${plain(answer)}${meant(value, answer)}`,
  },
  {
    of: /'(\S+?)\[guardBrand\]' are incompatible/,
    says: ([id]) => `${id}: its guard tests an answer that cannot be so`,
  },
  {
    of: /Property '([^']+)' does not exist on type 'AnswersTo</,
    says: ([id], questions) => noQuestion(id, questions),
  },
  {
    of: /known properties, (?:and|but) '([^']+)' does not exist in type '(?:readonly )?(?:Test|Must)sOf</,
    says: ([id], questions) => noQuestion(id, questions),
  },
  {
    of: /Type '([^\n]*?)' is not assignable to type 'Test<([^\n]*?)>(?: \| FigureBound<[^\n]*?>)?(?: \| undefined)?'/,
    says: ([value, answer]) =>
      `it tests for ${plain(value)}, and the answer is ${plain(answer)}${meant(value, answer)}`,
  },
  {
    of: /types '([^\n]*)' and '([^\n]*)' have no overlap/,
    says: ([answer, value]) =>
      `${plain(value)} is never the answer, which is ${plain(answer)}${meant(value, answer)}`,
  },
  {
    of: /Argument of type '"([^"]+)"' is not assignable to parameter of type 'never'/,
    says: ([id]) =>
      `${id} is declared nowhere where it is reported: a computation declares its own assumptions, notes, steps, amounts and dates`,
  },
  {
    of: /Type '[^\n]*' is not assignable to type 'DateBound/,
    says: () => aDay,
  },
  {
    of: /known properties, (?:and|but) '([^']+)' does not exist in type '\{ readonly todayPlusDays: number; \}'/,
    says: () => aDay,
  },
  {
    of: /'"(\w+)"' is not assignable to (?:parameter of )?type 'Unit'/,
    says: ([unit]) => `${unit} is none of the units of a step: ${units}`,
  },
  {
    of: /(?:Argument of type|Type) '(?:number|Ratio)' is not assignable to (?:parameter of )?type 'Cents'/,
    says: () =>
      'a sum is wanted, in whole cents: cents(...) of a whole number, centsHalfUp(...) of an exact one, sum(...) of sums',
  },
  {
    of: /\(answers: AnswersTo<[\s\S]*Target signature provides too few arguments/,
    says: () =>
      'a function reads the answers alone here, and knows no day: where the day counts, call t.assume or t.note in a condition or a computation',
  },
  {
    of: /(?:Argument of type|Type) '("[^'\n]+")' is not assignable to (?:parameter of )?type '([^\n]*)'/,
    says: ([value, known]) => `${plain(value)} is none of ${plain(known)}${meant(value, known)}`,
  },
  {
    of: /Property 'values' does not exist on type '(?:TraceOf|Omit)</,
    says: () =>
      'values are figures for the sentence of a condition: a computation tells steps, dates and amounts',
  },
  {
    of: /Property '([^']+)' does not exist on type '([\s\S]*?)'\.(?: Did you mean '([^']+)'\?)?$/,
    says: ([name, , near]) => `nothing is called ${name} here${near === '' ? '' : `; did you mean ${near}?`}`,
  },
  {
    of: /Property '([^']+)' is missing in type/,
    says: ([name]) => `${name} is missing`,
  },
  {
    of: /^'([^']+)' is possibly 'null'/,
    says: ([answer]) => `${answer} may be null: whoever has none answers so`,
  },
  {
    of: /^'([^']+)' is possibly 'undefined'/,
    says: ([answer]) => `${answer} may be undefined: it is not always asked`,
  },
  {
    of: /^Cannot find name '([^']+)'/,
    says: ([name]) => `${name} is not known here: import it`,
  },
  {
    of: /has no exported member (?:named )?'([^']+)'\.(?: Did you mean '([^']+)'\?)?/,
    says: ([name, near]) => `there is no ${name} to import${near === '' ? '' : `; did you mean ${near}?`}`,
  },
];

/** What the compiler says, in an author's words where the cause is common; otherwise its own first line. */
export function inAuthorsWords(
  text: string,
  questions: readonly string[],
): { readonly message: string; readonly isCommon: boolean } {
  for (const { of, says } of causes) {
    const found = of.exec(text);
    if (found)
      return {
        message: says(
          found.slice(1).map((one) => one ?? ''),
          questions,
        ),
        isCommon: true,
      };
  }
  return { message: (text.split('\n')[0] ?? '').slice(0, 200), isCommon: false };
}

function noQuestion(id: string | undefined, questions: readonly string[]): string {
  const near = nearest(id ?? '', questions);
  return `${id} is no question${near === undefined ? '' : `; did you mean ${near}?`}`;
}

// `"a" | "b"` as an author reads it: a, b.
function plain(type: string | undefined): string {
  const names: Readonly<Record<string, string>> = {
    boolean: 'yes or no',
    CalendarDate: 'a date',
    Cents: 'a sum',
    string: 'a text',
    number: 'a number',
    null: 'none',
  };
  const parts = (type ?? '').split(' | ').filter((part) => part !== 'undefined');
  return parts.map((part) => own(names, part) ?? part.replaceAll('"', '')).join(', ');
}

function meant(value: string | undefined, known: string | undefined): string {
  const options = [...(known ?? '').matchAll(/"([^"]+)"/g)].map(([, one = '']) => one);
  const near = nearest((value ?? '').replaceAll('"', ''), options);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
