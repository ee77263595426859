// SPDX-License-Identifier: AGPL-3.0-or-later
// Whatever a kind accepts, however far out: a rule works with it, or says at which answer it cannot.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import {
  addDays,
  addMonths,
  cents,
  day,
  durationUnits,
  type Language,
  languages,
  OutOfBounds,
  tellable,
} from '#core/index.ts';
import {
  type AnswersOf,
  askAt,
  computation,
  consentsAsked,
  contradictionProblems,
  count,
  type Definition,
  date,
  decide,
  objections,
  type RawAnswers,
  service,
  withAnswer,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { kindOf, type Question } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();
const { web } = await testCounter(await testDatabase(), testClock('2026-11-29'));
const days = [
  tellable.from,
  tellable.to,
  '1899-12-31',
  '2000-02-29',
  '2026-02-28',
  '2026-12-31',
  '2124-02-29',
];
const numbers = [0, 1, 7, 52, 366, 5000, 365_000, 999_999_999, 1_000_000_000];

/** Values at the edges of a kind, and a few beyond; those that the kind does not take are left out by who uses them. */
function farOut({ kind, options }: Question): readonly unknown[] {
  const {
    min,
    max,
    units = durationUnits,
  } = options as {
    readonly min?: number;
    readonly max?: number;
    readonly units?: readonly string[];
  };
  const edges = [...numbers, min, max].filter((edge) => edge !== undefined);
  if (kind === 'date') return days;
  if (kind === 'month') return days.map((text) => text.slice(0, 7));
  if (kind === 'count' || kind === 'decimal' || kind === 'money') return edges;
  if (kind === 'duration')
    return units.flatMap((unit) =>
      [...edges, 200, 2400, 10_400, 73_000].map((amount) => ({ [unit]: amount })),
    );
  if (kind === 'yes-no') return [true, false];
  return kind === 'choice' ? (options as { readonly ids: readonly string[] }).ids : [];
}

/** The single answers of a set, by path. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  const below = Array.isArray(value)
    ? value.map((one, n) => [String(n), one] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  const inner = below.flatMap(([key, one]) => pathsOf(one, path === '' ? key : `${path}.${key}`));
  return path === '' ? inner : [path, ...inner];
}

function heldTogether(
  definition: Definition,
  answers: RawAnswers,
  on: string,
  changed: readonly string[],
): void {
  const today = day(on);
  const setting = { today, places };
  const report = decide(definition, answers, setting);
  assert.equal(report.service, definition.service.id);
  for (const { cents } of report.amounts) assert.ok(Number.isSafeInteger(cents));
  contradictionProblems(definition.service, answers, today);
  consentsAsked(definition.service, answers, today);
  for (const path of changed) objections(definition.service, answers, path, setting);
}

describe('a value that a kind accepts, however far out', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition) continue;
    const { service: rules } = definition;
    const bases = examplesOf(catalogue, card.id).map((example) => ({
      on: example.on,
      answers: example.answers,
    }));
    it(`is worked with, or told, by ${card.id}`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...bases),
          fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
          fc.constantFrom(undefined, ...days),
          ({ on, answers: base }, changes, another) => {
            const today = day(another ?? on);
            let answers: RawAnswers = base;
            const changed: string[] = [];
            for (const [where, which] of changes) {
              const paths = pathsOf(answers);
              const path = paths[where % paths.length] ?? '';
              const ask = askAt(rules, answers, today, path);
              if (!ask || ask.howMany) continue;
              const { question } = ask;
              const taken = farOut(question).filter(
                (value) => kindOf(question).check(value, question.options, { today, places }).ok,
              );
              if (taken.length === 0) continue;
              const value = taken[which % taken.length];
              answers = withAnswer(answers, path, value);
              changed.push(path);
              const shown = (language: Language) => {
                const words = wordsOf(wordsIn(definition, language), ask);
                const setting = { language, options: question.options, words, today, places };
                return kindOf(question).show(value, setting as never);
              };
              for (const language of languages) assert.ok(shown(language));
            }
            heldTogether(definition, answers, today, changed);
          },
        ),
        { numRuns: 150, seed: 20_261_129 },
      );
    });
  }

  it('is a problem at the answer where a sum leaves the calendar or what can be counted', () => {
    const ask = { from: date(), months: count(), each: count() } as const;
    const far = service('far', {
      version: '2026-11-29',
      repeats: 'several',
      law: ['L. 1/2000 art. 1'],
      ask,
      computes: [
        computation({ dates: { end: 'L. 1/2000 art. 1' } }, (a: AnswersOf<typeof ask>, t) => {
          t.date('end', addMonths(a.from, a.months));
        }),
        computation(
          { amounts: { paid: { per: 'month', law: 'L. 1/2000 art. 1' } } },
          (a: AnswersOf<typeof ask>, t) => {
            t.amount('paid', cents(a.each * 1_000_000_000));
          },
        ),
      ],
    });
    const setting = { today: day('2026-06-10'), places };
    const near = { from: '2026-01-01', months: 5, each: 1 };
    assert.deepEqual(objections(far, near, 'months', setting), []);
    const out = { ...near, months: 1_000_000 };
    const [problem] = objections(far, out, 'months', setting);
    assert.deepEqual([problem?.code, problem?.path, problem?.others], ['out-of-bounds', 'months', ['from']]);
    assert.equal(objections(far, out, 'from', setting)[0]?.code, 'out-of-bounds', 'whichever is given last');
    assert.deepEqual(objections(far, out, 'each', setting), []);
    assert.equal(
      objections(far, { ...near, each: 1_000_000_000 }, 'each', setting)[0]?.code,
      'out-of-bounds',
    );
  });

  it('leaves no calendar without saying so', () => {
    for (const leave of [
      () => addDays(day('9999-12-31'), 1),
      () => addDays(day('1000-01-01'), -1),
      () => addMonths(day('9999-12-01'), 1),
      () => addMonths(day('1000-01-31'), -1),
      () => addDays(day('2026-01-01'), Number.MAX_SAFE_INTEGER),
      () => day('10000-03-31'),
    ])
      assert.throws(leave, OutOfBounds);
  });
});

describe('a day that nobody can tell of', () => {
  const asked = (body: unknown, service = 'naspi-domanda') =>
    web.request(`http://localhost/api/v1/services/${service}/evaluate`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  it('is refused by the page, the keys and the programs, with the days that can be told', async () => {
    const question = date() as Question;
    const kind = kindOf(question);
    const setting = { today: day('2026-11-29'), places };
    const words = { label: '' };
    const of = { ...setting, language: 'it', options: question.options, words } as never;
    for (const [d, m, y, code] of [
      ['31', '12', '9999', 'too-late'],
      ['1', '1', '2200', 'too-late'],
      ['1', '1', '0001', 'too-early'],
      ['31', '12', '1799', 'too-early'],
    ] as const) {
      const read = kind.read({ day: d, month: m, year: y } as never, of);
      const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
      const checked = kind.check(iso, question.options, setting);
      const keyed = kind.keyed?.(d.padStart(2, '0') + m.padStart(2, '0') + y, of);
      assert.deepEqual(
        [read.ok || read.problems[0]?.code, checked.ok || checked.problems[0]?.code, keyed?.problem],
        [code, code, code],
        iso,
      );
    }
  });

  it('is no day on which programs may ask, and one that can be told is answered however far', async () => {
    for (const on of ['9999-12-31', '2200-01-01', '1799-12-31', '1000-01-01']) {
      const answer = await asked({ answers: {}, on }, 'assegno-unico-universale');
      assert.equal(answer.status, 400, on);
      assert.match(await answer.text(), /out-of-range.*2199-12-31/);
    }
    for (const on of [tellable.from, tellable.to]) {
      const answer = await asked({ answers: {}, on }, 'assegno-unico-universale');
      assert.equal(answer.status, 200, on);
    }
    const example = examplesOf(catalogue, 'naspi-domanda')[0];
    const answers = { ...example?.answers, 'notice-paid': true, 'notice-until': '9999-12-31' };
    const answer = await asked({ answers });
    assert.equal(answer.status, 200);
    const { problems } = (await answer.json()) as { problems: readonly { code: string; path: string }[] };
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['too-late', 'notice-until']],
    );
  });
});
