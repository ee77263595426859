// SPDX-License-Identifier: AGPL-3.0-or-later
import { test } from 'node:test';
import { type CalendarDate, cents, day } from '#core/index.ts';
import { choice, count, date, list, money, yesNo } from '#kinds/index.ts';
import { service, type WordsOf, withWords } from './service.ts';

const naspi = service({
  id: 'naspi',
  version: '2026-11-24',
  repeats: 'several',
  law: ['x'],
  questions: {
    ending: choice(['dismissal', 'resignation']),
    'last-day': date(),
    isee: money({ none: true }),
    'sick-until': date(),
    weeks: count(),
    children: list(
      { birth: date(), status: choice(['study', 'work']), disabled: yesNo() },
      { asked: { status: (item, today) => item.birth < today && !item.disabled } },
    ),
  },
  asked: { 'sick-until': (a) => a.ending === 'dismissal' && a.weeks > 3 },
  steps: { pay: { unit: 'cents', law: 'y' } },
  amounts: { monthly: { per: 'month', law: 'z' } },
  dates: { start: 'w' },
  conditions: {
    involuntary: {
      law: 'l',
      met: (a, t) => {
        t.step('pay', 3);
        return a.ending !== 'resignation';
      },
    },
  },
  computes: [
    (a, t) => {
      const until: CalendarDate | undefined = a['sick-until'];
      const isee: number | null = a.isee;
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
    },
  ],
});
const q = { label: '', short: '', why: '' };
const it: WordsOf<typeof naspi> = {
  title: '',
  summary: '',
  who: '',
  declaration: '',
  afterwards: '',
  questions: { ending: q, 'last-day': q, isee: q, 'sick-until': q, weeks: q, children: q },
  conditions: { involuntary: { short: '', met: '', unmet: '', unknown: '' } },
  steps: { pay: '' },
  amounts: { monthly: '' },
  dates: { start: '' },
  assumptions: {},
};
void withWords(naspi, { it });
// @ts-expect-error a condition without its sentences
const _withoutCondition: WordsOf<typeof naspi> = { ...it, conditions: {} };

void day;
void test;
