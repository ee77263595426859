// SPDX-License-Identifier: AGPL-3.0-or-later
// Decisions a second on one core, with full reasons: NASpI beside publicodes on an equal set of rules.
//   node_modules/.bin/node bench/decisions.bench.ts [seconds]
import Engine from 'publicodes';
import { loadCatalogue } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { evaluate, type RawAnswers, report } from '#interview/index.ts';
import { repeat, table } from './measure.ts';

const seconds = Number(process.argv[2] ?? 3);
const catalogue = await loadCatalogue();
const definition = catalogue.entries.get('naspi-domanda')?.definition;
if (!definition) throw new Error('naspi-domanda is not defined');
const on = '2026-04-08' as CalendarDate;

// A thousand people, so that nothing can be remembered from one to the next.
const people: readonly RawAnswers[] = Array.from({ length: 1000 }, (_, n) => ({
  ending: n % 10 === 0 ? 'resignation' : 'dismissal',
  'last-day': `2026-0${1 + (n % 3)}-${String(1 + (n % 28)).padStart(2, '0')}`,
  job: 'employee',
  'seasonal-permit': false,
  weeks: 5 + ((n * 37) % 204),
  earned: 200_000 + ((n * 7_919) % 9_000_000),
  'used-weeks': 0,
  'quit-before': false,
  'at-end': 'no',
  'notice-paid': false,
  dispute: false,
  'after-end': 'no',
  pension: 'no',
  'other-work': 'no',
  birth: '1980-01-01',
}));

// The same law as publicodes states it: the conditions, the pay, the ceiling, the duration and the sum of each month.
const monthly = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `month ${index + 1}`,
    {
      variations: [
        { si: `days < ${30 * (index + 1)}`, alors: 0 },
        { sinon: index < 5 ? 'first month' : `first month * ${0.97 ** (index - 4)}` },
      ],
      arrondi: '2 décimales',
    },
  ]),
);
const engine = new Engine({
  involuntary: 'oui',
  employee: 'oui',
  'seasonal permit': 'non',
  weeks: 52,
  earned: 24_000,
  'used weeks': 0,
  'days since end': 8,
  pension: 'non',
  'reference pay': 'earned / weeks * 4.33',
  threshold: 1456.72,
  ceiling: 1584.7,
  'before ceiling': {
    variations: [
      { si: 'reference pay <= threshold', alors: 'reference pay * 0.75' },
      { sinon: 'threshold * 0.75 + (reference pay - threshold) * 0.25' },
    ],
  },
  'first month': { 'le minimum de': ['before ceiling', 'ceiling'], arrondi: '2 décimales' },
  days: { valeur: '(weeks - used weeks) * 3.5', arrondi: 'oui' },
  ...monthly,
  'enough weeks': 'weeks >= 13',
  'in time': 'days since end <= 68',
  'no pension': 'pension = non',
  'no seasonal permit': 'seasonal permit = non',
  eligible: {
    'toutes ces conditions': [
      'involuntary',
      'employee',
      'no seasonal permit',
      'enough weeks',
      'no pension',
      'in time',
    ],
  },
} as never);
const asked = [
  'eligible',
  'involuntary',
  'employee',
  'no seasonal permit',
  'enough weeks',
  'no pension',
  'in time',
  'reference pay',
  'first month',
  'days',
  ...Object.keys(monthly),
];

function byPublicodes(person: RawAnswers): number {
  engine.setSituation({
    involuntary: person['ending'] === 'dismissal' ? 'oui' : 'non',
    weeks: person['weeks'] as number,
    earned: (person['earned'] as number) / 100,
  });
  return asked.map((rule) => engine.evaluate(rule).nodeValue).length;
}

const sample = evaluate(definition.service, people[7] ?? {}, on);
if (sample.status !== 'eligible' || sample.amounts.length < 2)
  throw new Error(`the sample is ${sample.status}`);

const one = (n: number): RawAnswers => people[n % people.length] ?? {};
const rows = [
  repeat(
    'evaluate: conditions, steps with articles, months',
    seconds,
    (n) => evaluate(definition.service, one(n), on).conditions.length,
  ),
  repeat(
    'report: the same with its sentences in Italian',
    seconds,
    (n) => report(definition, one(n), on, 'it').conditions.length,
  ),
  repeat('publicodes 1.10: the same rules, no sentences', seconds, (n) => byPublicodes(one(n))),
];
const peer = rows[2]?.perSecond ?? 1;
table(
  'Decisions of naspi-domanda on one core',
  rows.map(({ name, perSecond, p99Us }) => ({
    what: name,
    'per second': Math.round(perSecond),
    'p99 µs': p99Us,
    'times publicodes': Math.round((perSecond / peer) * 10) / 10,
  })),
);
