// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import {
  addDays,
  checkIban,
  computeCodiceFiscale,
  day,
  hasLuhnDigit,
  ibanCheckDigits,
  type Language,
  languages,
  newApplicationNumber,
} from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Asked } from './kind.ts';
import { commonProblems } from './problem-words.ts';
import { kinds } from './registry.ts';
import type { QuestionWords } from './words.ts';

const today = day('2026-06-24');
const places = loadPlaces();
const composites = ['address', 'list', 'person'];

/** A question of each kind, and the answers it may have: what a new kind brings to be accepted. */
interface Sample {
  readonly options: object;
  readonly words?: Partial<QuestionWords>;
  readonly values: Arbitrary<unknown>;
}

const options: QuestionWords['options'] = {
  account: { label: 'Su un conto' },
  cash: { label: 'In contanti' },
  giro: { label: 'Con un assegno' },
};
const ids = Object.keys(options);
const codes = readFileSync(new URL('../../language/places/data/municipalities.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '');
const towns = codes.flatMap((code) => {
  const place = places.byCode(code);
  return place && place.to === '' ? [{ code, name: place.name, province: place.province }] : [];
});
const names = fc.constantFrom(
  'Maria',
  'Luca',
  'Anna',
  'Giuseppe',
  'Chiara',
  'Ahmed',
  'De Luca',
  'D’Angelo',
  'Esposito',
);
const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(today, -days));
const italianIban = fc
  .tuple(fc.stringMatching(/^\d{10}$/), fc.stringMatching(/^[0-9A-Z]{12}$/))
  .map(([bank, account]) => withChecks(bank + account));

function withChecks(own: string): string {
  const whole = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(
    (cin) => `IT${ibanCheckDigits('IT', cin + own)}${cin}${own}`,
  );
  const right = whole.find((iban) => checkIban(iban).length === 0);
  assert.ok(right);
  return right;
}

const samples: Readonly<Record<string, Sample>> = {
  'yes-no': { options: {}, values: fc.boolean() },
  choice: { options: { ids }, words: { options }, values: fc.constantFrom(...ids) },
  choices: { options: { ids }, words: { options }, values: fc.subarray(ids, { minLength: 1 }) },
  count: { options: { min: 0, max: 10_000 }, values: fc.integer({ min: 0, max: 10_000 }) },
  decimal: { options: { decimals: 2 }, values: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100) },
  money: { options: {}, values: fc.integer({ min: 0, max: 99_999_999 }) },
  date: { options: {}, values: dates },
  month: { options: {}, values: dates.map((date) => date.slice(0, 7)) },
  duration: {
    options: {},
    values: fc
      .tuple(fc.constantFrom('days', 'weeks', 'months', 'years'), fc.integer({ min: 1, max: 90 }))
      .map(([unit, n]) => ({ [unit]: n })),
  },
  text: {
    options: {},
    values: fc.constantFrom('Via Roma 12, Bologna', 'ho cambiato casa', 'niente da aggiungere'),
  },
  'codice-fiscale': {
    options: {},
    values: fc
      .tuple(names, names, dates, fc.constantFrom('female' as const, 'male' as const))
      .map(([familyName, givenName, birth, sex]) =>
        computeCodiceFiscale({ familyName, givenName, birth, sex, place: 'H501' }),
      ),
  },
  iban: { options: {}, values: italianIban },
  municipality: { options: {}, values: fc.constantFrom(...towns) },
  // A surname of two words is no first name: it would be asked back.
  name: { options: { part: 'family' }, values: names },
  'application-number': {
    options: {},
    values: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .map(([...digits]) => newApplicationNumber(2026, () => digits.pop() ?? 0)),
  },
  code: {
    options: { of: 'digits', length: 11, check: 'luhn' },
    values: fc
      .stringMatching(/^\d{10}$/)
      .map((own) => [...'0123456789'].map((last) => own + last).find(hasLuhnDigit)),
  },
  'company-code': {
    options: {},
    values: fc
      .stringMatching(/^\d{10}$/)
      .map((own) => [...'0123456789'].map((last) => own + last).find(hasLuhnDigit)),
  },
  'house-number': {
    options: {},
    values: fc
      .tuple(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('', '/A', '/E', '/O', '/BIS', '/TER', '/R', '/14'),
      )
      .map(([number, after]) => `${number}${after}`),
  },
  phone: { options: {}, values: fc.stringMatching(/^3[2-9]\d{8}$/).map((number) => `+39${number}`) },
};

function asked(name: string, language: Language): Asked<object> {
  const { options, words } = samples[name] ?? { options: {} };
  const plain = { label: 'Domanda?', short: 'Domanda', why: 'Perché.' };
  return { options, words: { ...plain, ...words }, language, today, places };
}

// Rows of figures as a recogniser writes when it repeats itself.
const figures = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        '150',
        '000',
        '1',
        '39',
        '2.000',
        '3,5',
        '1.234,56',
        'miliardi',
        'milioni',
        'mila',
        'euro',
        'anni fa',
        '/',
      ),
      { minLength: 1, maxLength: 60 },
    ),
    fc.constantFrom(' ', '', '.'),
  )
  .map(([parts, between]) => parts.join(between));

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the kinds of question', () => {
  it('are one folder each', () => {
    assert.deepEqual([...Object.keys(kinds), ...composites].sort(), folders.sort());
  });
  it('each bring a sample to be held against', () => {
    assert.deepEqual(Object.keys(samples).sort(), Object.keys(kinds).sort());
  });
});

const methods = [
  'check',
  'schema',
  'redact',
  'control',
  'read',
  'fill',
  'show',
  'say',
  'hear',
  'grammar',
  'howToKey',
  'keyed',
  'keysFor',
] as const;

for (const [name, kind] of Object.entries(kinds)) {
  const { values } = samples[name] as Sample;
  const holds = (value: unknown) => {
    const checked = kind.check(value, asked(name, 'it').options, { today, places });
    assert.ok(checked.ok, JSON.stringify(checked));
    return checked.value;
  };
  describe(`a ${name}`, () => {
    it('does all that a channel may ask of it', () => {
      for (const method of methods) assert.equal(typeof kind[method], 'function', method);
      assert.ok(['explicit', 'implicit'].includes(kind.confirm));
    });
    it('has words for each of its problems in every language', () => {
      for (const [code, text] of Object.entries(kind.problems)) {
        for (const language of languages) assert.ok(text[language], `${code} in ${language}`);
      }
    });
    it('refuses whatever is not its own, with a problem that has words', () => {
      const codes = new Set([...Object.keys(kind.problems), ...Object.keys(commonProblems)]);
      fc.assert(
        fc.property(
          fc.oneof(fc.anything(), fc.string(), fc.string({ minLength: 5000, maxLength: 6000 })),
          (raw) => {
            const checked = kind.check(raw, asked(name, 'it').options, { today, places });
            if (!checked.ok) for (const { code } of checked.problems) assert.ok(codes.has(code), code);
          },
        ),
      );
    });
    it('describes itself in JSON Schema', () => {
      const schema = kind.schema(asked(name, 'it').options);
      assert.ok(
        'type' in schema || 'enum' in schema || 'oneOf' in schema || 'anyOf' in schema,
        JSON.stringify(schema),
      );
    });
    it('is redacted to less than itself', () => {
      fc.assert(
        fc.property(values, (value) => {
          const held = holds(value);
          const redacted = kind.redact(held);
          if (
            [
              'codice-fiscale',
              'iban',
              'phone',
              'application-number',
              'code',
              'company-code',
              'name',
              'money',
              'decimal',
              'date',
              'text',
            ].includes(name)
          ) {
            assert.ok(!redacted.includes(String(held)), redacted);
          }
        }),
      );
    });
    for (const language of languages) {
      const at = asked(name, language);
      it(`reads back what it fills into a form, ${language}`, () => {
        fc.assert(
          fc.property(values, (value) => {
            const read = kind.read(kind.fill(holds(value), at), at);
            assert.deepEqual(read, { ok: true, value: holds(value) });
            assert.notEqual(kind.show(holds(value), at), '');
          }),
        );
      });
      it(`reads any form without failing, ${language}`, () => {
        const junk = fc.dictionary(
          fc.constantFrom('', 'day', 'month', 'year', 'number', 'unit'),
          fc.string(),
        );
        fc.assert(fc.property(junk, (form) => void kind.read(form, at)));
      });
      it(`understands what it says, ${language}`, () => {
        fc.assert(
          fc.property(values, (value) => {
            const said = kind.say(holds(value), at);
            const heard = kind.hear(said, at);
            assert.deepEqual(heard.value, holds(value), said);
            assert.equal(heard.problem, undefined, said);
          }),
        );
      });
      it(`guides a recogniser along all that it says, ${language}`, () => {
        fc.assert(
          fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (value, part) => {
            const grammar = kind.grammar(at);
            const said = kind.say(holds(value), at);
            assert.ok(grammar.isWhole(said), `a whole answer: ${said}`);
            const beginning = said.slice(0, Math.floor(said.length * part));
            assert.ok(grammar.isPrefix(beginning), `a beginning: ${beginning}`);
          }),
          { numRuns: 60 },
        );
      });
      it(`hears anything without failing, and takes only what holds, ${language}`, () => {
        fc.assert(
          fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem(), figures), (text) => {
            const heard = kind.hear(text, at);
            assert.ok(heard.confidence >= 0 && heard.confidence <= 1);
            if (heard.problem === undefined && heard.command === undefined && heard.value !== null)
              holds(heard.value);
            kind.grammar(at).isPrefix(text);
          }),
          { numRuns: 60 },
        );
      });
      it(`understands the keys that it gives, ${language}`, () => {
        assert.ok(kind.howToKey(at).length > 10);
        fc.assert(
          fc.property(values, (value) => {
            const heard = kind.keyed(kind.keysFor(holds(value), at), at);
            assert.deepEqual(heard.value, holds(value), kind.keysFor(holds(value), at));
            assert.equal(heard.problem, undefined);
          }),
        );
      });
      it(`takes any keys without failing, ${language}`, () => {
        fc.assert(
          fc.property(fc.stringMatching(/^[0-9*]{0,40}$/), (keys) => {
            const heard = kind.keyed(keys, at);
            if (heard.problem === undefined && heard.value !== null && heard.value !== undefined)
              holds(heard.value);
          }),
        );
      });
    }
  });
}
