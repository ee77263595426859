// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, ageOn, type CalendarDate, cents, day, lastDayOf, monthOf, yearOf } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atMost,
  choice,
  choices,
  codiceFiscale,
  computation,
  count,
  date,
  eachPersonOnce,
  firstAccounts,
  list,
  money,
  not,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.L. 95/2025 art. 6';
const circular = 'Circ. INPS 139/2025';

const figure = figures(import.meta.dirname, {
  month: 'cents',
  'income-limit': 'cents',
  until: { two: 'years', three: 'years' },
  window: { closes: 'date?', 'late-until': 'date?' },
});

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

const ask = {
  year: count({ min: 2025, max: 2100, unit: 'calendar-year' }),
  mother: yesNo(),
  children: list(
    {
      birth: date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity', fact: 'child.birth' }),
      'codice-fiscale': codiceFiscale({ of: { birth: 'birth' }, fact: 'child.codice-fiscale' }),
    },
    { min: 1, max: 15, fact: 'family.children' },
  ),
  work: choice(['employee', 'self-employed', 'professional', 'domestic', 'other']),
  fund: text({ maxCharacters: 100, when: { work: 'professional' } }),
  months: choices(months, { min: 1 }),
  'open-ended': yesNo({
    when: (a: { readonly work: string; readonly children: readonly unknown[] }) =>
      a.work === 'employee' && a.children.length > 2,
  }),
  'open-ended-months': choices(months, { min: 1, when: { 'open-ended': true } }),
  income: money({ per: 'year' }),
} as const;

/** The figures are those of the year in which she worked. */
const endOf = (year: number) => day(`${year}-12-31`);

type Mother = AnswersOf<typeof ask>;
interface Ages {
  readonly two: number;
  readonly three: number;
}

/** Whether a month of hers counts by the children whom she has on a day: two with a small one, or three and no open-ended contract. */
function isEntitledOn(on: CalendarDate, { children }: Mother, isOpenEnded: boolean, until: Ages): boolean {
  const births = children.map(({ birth }) => birth).filter((birth) => birth <= on);
  const youngest = births.sort().at(-1);
  if (youngest === undefined || births.length < 2) return false;
  const age = ageOn(youngest, on);
  return births.length === 2 ? age < until.two : age < until.three && !isOpenEnded;
}

/** The months worked that count, each with whether that rests on a birth or a birthday in it. */
function monthsCounted(a: Mother, until: Ages) {
  return a.months.flatMap((month) => {
    const from = day(`${a.year}-${month}-01`);
    const isOpenEnded = a['open-ended-months']?.includes(month) ?? false;
    const [before, after] = [addDays(from, -1), lastDayOf(monthOf(from))].map((on) =>
      isEntitledOn(on, a, isOpenEnded, until),
    );
    return before || after ? [{ from, isEdge: before !== after }] : [];
  });
}

/** Bonus mamme: a sum for each month worked, for mothers of two children or more (D.L. 95/2025 art. 6). */
export default service('bonus-mamme', {
  version: '2026-11-30',
  repeats: { onePer: ['year'], granted: 'counts' },
  law: [law, circular, 'Msg INPS 147/2026'],
  ask,
  use: [applicant, contact, payment],
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  contradictions: { 'child-twice': eachPersonOnce('children.codice-fiscale') },
  assumptions: { window: 'unknown', 'sum-2026': 'L. 199/2025', 'late-rights': 'Msg INPS 147/2026' },
  conditions: {
    window: {
      law: 'Msg INPS 147/2026',
      mark: 'secondary',
      met: (a, t) => {
        const { closes, 'late-until': last } = t.parameter(figure.window, endOf(a.year));
        if (closes !== undefined && t.today > closes) t.assume('late-rights');
        return a.year <= yearOf(t.today) && (last === undefined || t.today <= last);
      },
    },
    mother: { law, mark: 'secondary', must: { mother: true } },
    'two-children': { law, mark: 'secondary', met: (a) => a.children.length >= 2 },
    work: { law, mark: 'secondary', must: { work: not('domestic', 'other') } },
    income: {
      law,
      mark: 'secondary',
      must: { income: atMost(figure['income-limit']) },
      on: (a) => endOf(a.year),
    },
    'a-month': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        if (a.children.length < 2) return undefined;
        return monthsCounted(a, t.parameter(figure.until, endOf(a.year))).length > 0;
      },
    },
  },
  computes: [
    computation(
      {
        assumptions: { 'edge-month': 'unknown', 'months-ahead': 'unknown' },
        notes: { exempt: 'unknown', 'no-tax': law },
        steps: { months: { unit: 'months', law }, month: { unit: 'cents', law } },
        amounts: { bonus: { per: 'once', law } },
      },
      (a: Mother, t) => {
        const counted = monthsCounted(a, t.parameter(figure.until, endOf(a.year)));
        t.note('no-tax');
        if (a['open-ended'] === true) t.note('exempt');
        if (counted.length === 0) return;
        if (counted.some(({ isEdge }) => isEdge)) t.assume('edge-month');
        if (counted.some(({ from }) => from > t.today)) t.assume('months-ahead');
        const number = t.step('months', counted.length);
        const month = t.step('month', t.parameter(figure.month, endOf(a.year)));
        t.amount('bonus', cents(number * month));
      },
    ),
  ],
});
