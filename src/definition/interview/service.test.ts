// SPDX-License-Identifier: AGPL-3.0-or-later
import { test } from 'node:test';
import { type CalendarDate, cents, day } from '#core/index.ts';
import { choice, count, date, group, lessThan, list, money, moreThan, yesNo } from '#kinds/index.ts';
import { computation } from './computation.ts';
import { guardsAccount } from './features/guards-accounts.ts';
import { type AnswersOf, service } from './service.ts';

const guard = { law: 'x', level: 3, waits: true } as const;
const base = { version: '2026-11-24', repeats: 'several', law: ['x'] } as const;
const payment = group('payment', {
  how: choice(['account', 'cash']),
  account: yesNo({ when: { how: 'account' } }),
});

const ask = {
  ending: choice(['dismissal', 'resignation']),
  'last-day': date(),
  isee: money({ none: true }),
  'sick-until': date({ when: { ending: 'dismissal', weeks: moreThan(3) } }),
  weeks: count(),
  children: list({
    birth: date(),
    status: choice(['study', 'work'], { when: { birth: lessThan(day('2010-01-01')), disabled: false } }),
    disabled: yesNo(),
  }),
} as const;
type Asked = AnswersOf<typeof ask, readonly [typeof payment]>;
const paying = {
  steps: { pay: { unit: 'cents', law: 'y' } },
  amounts: { monthly: { per: 'month', law: 'z' } },
} as const;

service('naspi', {
  version: '2026-11-24',
  repeats: 'several',
  law: ['x'],
  ask,
  use: [payment],
  assumptions: { doubt: 'w' },
  conditions: {
    involuntary: {
      law: 'l',
      met: (a, t) => {
        t.assume('doubt');
        // @ts-expect-error a doubt that was not declared
        t.assume('another');
        return a.ending !== 'resignation';
      },
    },
  },
  computes: [
    computation(paying, (a: Asked, t) => {
      const until: CalendarDate | undefined = a['sick-until'];
      const isee: number | null = a.isee;
      const account: boolean | undefined = a.account;
      void account;
      for (const child of a.children) {
        const s: 'study' | 'work' | undefined = child.status;
        void s;
      }
      t.step('pay', isee ?? 0);
      t.amount('monthly', cents(1), until ? { from: until } : {});
      // @ts-expect-error an option that does not exist
      void (a.ending === 'retirement');
      // @ts-expect-error a question that does not exist
      void a.nothing;
      // @ts-expect-error a step that was not declared
      t.step('other', 1);
    }),
    // @ts-expect-error answers of another type
    computation(paying, (a: { readonly weeks: string }, t) => void t.step('pay', a.weeks)),
  ],
});

const fee = date();
// @ts-expect-error a guard on a question that nobody is asked
service('on-nothing', { ...base, ask: { fee, b: yesNo({ when: { c: true } }) } });
// @ts-expect-error a guard on an option that does not exist
service('no-option', { ...base, ask: { a: choice(['x']), b: yesNo({ when: { a: 'y' } }) } });
// @ts-expect-error a guard that reads an answer of another type
service('of-a-type', { ...base, ask: { fee, b: yesNo({ when: (a: { fee: number }) => a.fee > 1 }) } });
// @ts-expect-error a feature that names a question that nobody is asked
service('of-nobody', { ...base, ask: { fee }, features: [guardsAccount({ ...guard, account: 'iban' })] });

void day;
void test;
