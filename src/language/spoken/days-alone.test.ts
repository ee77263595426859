// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  type CalendarDate,
  day,
  dayNumberOf,
  type Language,
  monthNumberOf,
  weekdayOf,
  yearOf,
} from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { type DateContext, dateGuide, hearDate } from './dates.ts';
import { grammarOf } from './guide.ts';

// A Tuesday.
const today = day('2026-12-01');
const languages = ['it', 'en', 'de'] as const;

const hear = (language: Language, text: string, context: Partial<DateContext> = {}) =>
  hearDate(text, { language, today, ...context });

/** What is proposed, or taken and read back; never taken surely. */
function askedBack(language: Language, text: string, context: Partial<DateContext> = {}) {
  const { value, problem, confidence, alternatives } = hear(language, text, context);
  assert.ok(problem !== undefined || confidence < 0.85, `${text} is asked back`);
  return value ? [value] : alternatives.map((other) => other.value);
}

const mondays = {
  it: ['lunedì', 'da lunedì', 'comincia lunedì', 'dal lunedì'],
  en: ['Monday', 'on Monday', 'from Monday'],
  de: ['Montag', 'am Montag', 'ab Montag'],
};
const sevenths = {
  it: ['il sette', 'dal sette', 'il 7', 'il giorno sette', 'comincia il sette', 'dal sette, grazie'],
  en: ['the seventh', 'on the seventh', 'from the 7th', 'the seventh, please'],
  de: ['am siebten', 'der siebte', 'ab dem siebten', 'am 7.', 'am siebten, bitte'],
};
const both = {
  it: ['lunedì sette', 'da lunedì sette', 'lunedì 7'],
  en: ['Monday the seventh', 'on Monday seventh', 'Monday the 7th'],
  de: ['Montag den siebten', 'am Montag dem siebten', 'Montag, der 7.'],
};
const contradictions = {
  it: 'da martedì sette',
  en: 'Tuesday the seventh',
  de: 'am Dienstag den siebten',
};

describe('a weekday alone', () => {
  it('is the next one where the question looks ahead, the last where it looks back, and is asked back', () => {
    for (const language of languages)
      for (const text of mondays[language]) {
        assert.deepEqual(askedBack(language, text, { looks: 'ahead' }), ['2026-12-07'], text);
        assert.deepEqual(askedBack(language, text, { looks: 'back' }), ['2026-11-30'], text);
        assert.deepEqual(askedBack(language, text), ['2026-11-30', '2026-12-07'], text);
      }
  });
  it('on such a day is the next one or today', () => {
    assert.deepEqual(askedBack('it', 'da martedì', { looks: 'ahead' }), ['2026-12-08', '2026-12-01']);
  });
  it('is taken where the question allows one day alone, and nothing else is proposed than what it allows', () => {
    const bounds = { looks: 'ahead', notBefore: today, notAfter: day('2026-12-09') } as const;
    const { value, problem, confidence } = hear('it', 'lunedì', bounds);
    assert.deepEqual([value, problem, confidence > 0.85], ['2026-12-07', undefined, true]);
    assert.deepEqual(askedBack('it', 'lunedì', { notAfter: today }), ['2026-11-30']);
    assert.equal(hear('it', 'lunedì', { notAfter: day('2020-01-01') }).problem, 'out-of-range');
  });
});

describe('a day of the month alone', () => {
  it('is the next one where the question looks ahead, the last where it looks back, and is asked back', () => {
    for (const language of languages)
      for (const text of sevenths[language]) {
        assert.deepEqual(askedBack(language, text, { looks: 'ahead' }), ['2026-12-07'], text);
        assert.deepEqual(askedBack(language, text, { looks: 'back' }), ['2026-11-07'], text);
        assert.deepEqual(askedBack(language, text), ['2026-11-07', '2026-12-07'], text);
      }
  });
  it('is in a month that has it', () => {
    const context = { today: day('2027-02-10'), looks: 'ahead' } as const;
    assert.deepEqual(askedBack('it', 'il trentuno', context), ['2027-03-31']);
    assert.equal(hear('it', 'il trentadue', context).value, undefined);
  });
  it('is no number alone, nor the first of something else', () => {
    for (const text of ['sette', 'sono sette', 'il primo figlio', 'il sette volte'])
      assert.deepEqual(askedBack('it', text, { looks: 'ahead' }), [], text);
    assert.deepEqual(askedBack('en', 'the second child', { looks: 'ahead' }), []);
    assert.equal(hear('it', 'non ho capito il primo', { looks: 'ahead' }).value, undefined);
  });
  it('leaves a whole date as it is', () => {
    assert.equal(hear('it', 'il sette, sì, il sette ottobre duemilaventicinque').problem, undefined);
    assert.equal(hear('it', 'lunedì 7 12 2026').value, '2026-12-07');
    assert.equal(hear('it', 'lunedì sette dodici duemilaventisei').value, '2026-12-07');
  });
});

describe('a weekday with its day', () => {
  it('is the nearest such day where the question looks, and is asked back', () => {
    for (const language of languages)
      for (const text of both[language])
        assert.deepEqual(askedBack(language, text, { looks: 'ahead' }), ['2026-12-07'], text);
  });
  it('that contradict each other are asked back: the nearest such day first, then the nearest that agrees', () => {
    for (const language of languages) {
      const text = contradictions[language];
      assert.equal(hear(language, text, { looks: 'ahead' }).problem, 'ambiguous', text);
      assert.deepEqual(askedBack(language, text, { looks: 'ahead' }), ['2026-12-07', '2027-09-07'], text);
    }
  });
});

describe('a first day of work', () => {
  it('is heard as people tell it', () => {
    const sure = {
      it: { domani: '2026-12-02', 'il primo del mese prossimo': '2027-01-01' },
      en: { tomorrow: '2026-12-02', 'the first of next month': '2027-01-01' },
      de: { morgen: '2026-12-02', 'am ersten des nächsten Monats': '2027-01-01' },
    };
    for (const language of languages)
      for (const [text, date] of Object.entries(sure[language])) {
        const { value, problem } = hear(language, text, { looks: 'ahead' });
        assert.deepEqual([value, problem], [date, undefined], text);
      }
    const about = {
      it: {
        'tra due settimane': '2026-12-15',
        'fra una settimana': '2026-12-08',
        'fine mese': '2026-12-31',
        'da inizio mese': '2026-12-01',
        'a fine mese prossimo': '2027-01-31',
      },
      en: {
        'in two weeks': '2026-12-15',
        'in a week': '2026-12-08',
        'at the end of the month': '2026-12-31',
        'the end of next month': '2027-01-31',
      },
      de: {
        'in zwei Wochen': '2026-12-15',
        'in einer Woche': '2026-12-08',
        'Ende des Monats': '2026-12-31',
        'zum Monatsende': '2026-12-31',
        'Ende nächsten Monats': '2027-01-31',
      },
    };
    for (const language of languages)
      for (const [text, date] of Object.entries(about[language]))
        assert.equal(askedBack(language, text, { looks: 'ahead' })[0], date, text);
  });
  it('is whole to who guides the ears, and its beginnings lead there', () => {
    for (const language of languages) {
      const context = { today, looks: 'ahead' } as const;
      const grammar = grammarOf(dateGuide(language, context), (text) => hear(language, text, context));
      for (const text of [...mondays[language], ...sevenths[language], ...both[language]]) {
        assert.ok(grammar.isWhole(text), text);
        for (let to = 1; to <= text.length; to++)
          assert.ok(grammar.isPrefix(text.slice(0, to)), text.slice(0, to));
      }
    }
  });
});

describe('every day of a year as today', () => {
  const year = Array.from({ length: 366 }, (_, n) => addDays(day('2028-01-01'), n));
  const isNearest = (
    found: CalendarDate,
    from: CalendarDate,
    step: 1 | -1,
    isSuch: (d: CalendarDate) => boolean,
  ) => {
    let at = addDays(from, step);
    while (!isSuch(at)) at = addDays(at, step);
    return at === found;
  };
  it('a weekday and a day of the month are the nearest such day ahead or behind, today where it is one, and never sure', () => {
    for (const [n, now] of year.entries()) {
      const language = languages[n % 3] as Language;
      const words = packOf(language).calendar;
      for (const looks of ['ahead', 'back'] as const) {
        const step = looks === 'ahead' ? 1 : -1;
        const context = { today: now, looks };
        const weekday = (n % 7) + 1;
        const onDay = (n % 31) + 1;
        const such = [
          [words.weekdays[weekday - 1] ?? '', (d: CalendarDate) => weekdayOf(d) === weekday],
          [`${words.beforeDay[0]} ${onDay}`, (d: CalendarDate) => dayNumberOf(d) === onDay],
        ] as const;
        for (const [text, isSuch] of such) {
          const found = askedBack(language, text, context);
          const others = found.filter((d) => d !== now);
          assert.equal(found.includes(now), isSuch(now), `${text} on ${now}`);
          assert.equal(others.length, 1, `${text} on ${now}`);
          assert.ok(isNearest(others[0] as CalendarDate, now, step, isSuch), `${text} on ${now}: ${found}`);
        }
        // A weekday beside its day never gives another day of the week surely.
        const told = askedBack(language, `${words.weekdays[weekday - 1]} ${onDay}`, context);
        assert.ok(told.length > 0 && told.every((d) => dayNumberOf(d) === onDay), `${told} on ${now}`);
        assert.ok(told.some((d) => weekdayOf(d) === weekday) || told.length === 1, `${told} on ${now}`);
        assert.ok(told.every((d) => Math.abs(yearOf(d) - yearOf(now)) < 4 && monthNumberOf(d) > 0));
      }
    }
  });
});
