// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { kinds } from './registry.ts';

const places = loadPlaces();
const today = day('2026-11-29');
const blank = { label: '', short: '', prompt: '', reprompt: '', why: '' };

/** What a form's box gives: the value, or the code of what is wrong with it. */
function typed(kind: string, text: string, options: object = {}, language: 'it' | 'en' = 'it'): unknown {
  const setting = { language, places, today: day('2026-11-29'), words: blank };
  const read = kinds[kind]?.read({ '': text }, { ...setting, options } as never);
  assert.ok(read, kind);
  return read.ok ? read.value : read.problems[0]?.code;
}

describe('a sum as it is typed', () => {
  it('never turns thousandths into thousands, nor the other way round', () => {
    for (const text of ['0,125', '0.125', '12,345', '0,5000', '1,2345'])
      assert.equal(typed('money', text), 'not-a-sum', text);
    assert.equal(typed('money', '12.345', {}, 'en'), 'not-a-sum');
    assert.equal(typed('money', '12.345'), 1_234_500);
    assert.equal(typed('money', '12,345', {}, 'en'), 1_234_500);
    assert.equal(typed('money', '12.345,67'), 1_234_567);
    assert.equal(typed('money', '0,12'), 12);
    assert.equal(typed('money', '0'), 0);
  });

  it('is taken with the signs that telephones and word processors send', () => {
    assert.equal(typed('money', '1\u00a0200,50 €'), 120_050);
    assert.equal(typed('money', '1\u202f200，50'), 120_050);
    assert.equal(typed('money', '1’200,50'), 120_050);
    assert.equal(typed('money', '\u200b300'), 30_000);
    assert.equal(typed('money', '−5'), 'negative');
  });
});

describe('a sum as bills and cheques write it', () => {
  it('is taken with what ends or begins it', () => {
    for (const [text, value] of [
      ['1.200,-', 120_000],
      ['1200,--', 120_000],
      ['€1.200,50=', 120_050],
      ['+300', 30_000],
      [',50', 50],
      ['.50', 50],
      ['1,000,000.00', 100_000_000],
      ['１２００', 120_000],
    ] as const)
      assert.equal(typed('money', text), value, text);
  });

  it('in two kinds of grouping signs is asked again: a thousand is not turned into a million', () => {
    for (const text of ['1.000,000', '12.34.567,00', '1.000,000.00'])
      assert.equal(typed('money', text), 'not-a-sum', text);
    assert.equal(typed('money', '1,000.000', {}, 'en'), 'not-a-sum');
  });
});

describe('a codice fiscale as it is copied', () => {
  it('is found among what stands around it', () => {
    for (const text of [
      'CF=RSSMRA80A01H501U',
      'ID: RSSMRA80A01H501U',
      'TINIT-RSSMRA80A01H501U',
      'tinit-rssmra80a01h501u',
      'CF/P.IVA: RSSMRA80A01H501U',
      'RSSMRA80A01H501U (Mario Rossi)',
      'C.F.RSSMRA80A01H501U ROSSI MARIO',
      'rss mra 80a01 h501u - Rossi',
      '%RSSMRA80A01H501U?',
      '<RSSMRA80A01H501U>',
      'RSS|MRA|80A01|H501U',
      '\u202aRSSMRA80A01H501U\u202c',
      // A М of the Cyrillic keyboard, a Greek Α.
      'RSS\u041cRA80A01H501U',
      'RSSMR\u039180A01H501U',
    ])
      assert.equal(typed('codice-fiscale', text), 'RSSMRA80A01H501U', text);
  });

  it('is not guessed: two of them, one too long, a number of a firm, letters for figures', () => {
    for (const [text, code] of [
      ['RSSMRA80A01H501U RSSMRA80A41H501Y', 'wrong-length'],
      ['RSSMRA80A01H501UU', 'wrong-length'],
      ['P.IVA 12345678903', 'wrong-length'],
      ['RSSMRA8OA01H501U', 'bad-character'],
    ] as const)
      assert.equal(typed('codice-fiscale', text), code, text);
  });
});

describe('an IBAN as it is copied', () => {
  it('is found among what stands around it', () => {
    for (const text of [
      'Coordinate IBAN IT60X0542811101000000123456',
      'IBAN n. IT60X0542811101000000123456',
      'c/c IT60X0542811101000000123456',
      'IT60 X 05428 11101 000000123456 intestato a Rossi',
      'IT60X0542811101000000123456 BIC BPMIITMM',
      'IT60-X054-2811-1010-0000-0123-456',
      '\u2066IT60X0542811101000000123456\u2069',
      '\u0406\u042260X0542811101000000123456',
    ])
      assert.equal(typed('iban', text), 'IT60X0542811101000000123456', text);
    assert.equal(typed('iban', 'IBAN DE89 3704 0044 0532 0130 00 (Anna)'), 'DE89370400440532013000');
  });

  it('is not guessed: two of them, or what is none', () => {
    const two = 'IT60X0542811101000000123456 / DE89370400440532013000';
    assert.notEqual(typed('iban', two), 'IT60X0542811101000000123456');
    assert.equal(typed('iban', 'IT60XO542811101000000123456'), 'bad-character');
    assert.equal(typed('iban', 'ABI 05428 CAB 11101'), 'bad-character');
  });
});

describe('a telephone number as it is written', () => {
  it('loses its name, and the nought that is not dialled from abroad', () => {
    for (const text of [
      'tel. 333 1234567',
      'cell: 3331234567',
      'tel:+393331234567',
      '+39(0)3331234567',
      '0039 (0) 333 1234567',
    ])
      assert.equal(typed('phone', text), '+393331234567', text);
    assert.equal(typed('phone', '+39 (0)6 1234567'), '+39061234567');
    assert.equal(typed('phone', '+44 (0)7700 900123'), '+447700900123');
    assert.equal(typed('phone', '333 1234567 / 334 7654321'), 'wrong-length');
  });
});

describe('a day as documents write it', () => {
  const date = (day: string, month: string, year: string) => {
    const read = kinds['date']?.read({ day, month, year }, {
      language: 'it',
      places,
      today: '2026-11-29',
      words: blank,
      options: {},
    } as never);
    return read?.ok ? read.value : read?.problems[0]?.code;
  };

  it('is taken with its signs, and never with a century of ours', () => {
    for (const [d, m, y] of [
      ['1º', '01', '1980'],
      ['1°', 'Gen.', '1980.'],
      ['１', '１', '１９８０'],
    ] as const)
      assert.equal(date(d, m, y), '1980-01-01');
    assert.equal(date('1', '1', '80'), 'year-in-four-digits');
    assert.equal(date('29', '2', '2025'), 'no-such-date');
    assert.equal(typed('count', '3.', { max: 9 }), 3);
  });
});

describe('a municipality as it is typed', () => {
  const place = (text: string, options: object = {}) => {
    const found = typed('municipality', text, options);
    return typeof found === 'object' && found !== null && 'name' in found ? found.name : found;
  };

  it('is asked back when its short name is that of several, also where one of them was once called so', () => {
    for (const text of ['Riva', 'Bassano', 'Santa Maria', 'Reggio', 'Castro'])
      assert.equal(place(text), 'several-places', text);
    assert.equal(place('Riva (TN)'), 'Riva del Garda');
    assert.equal(place('Bassano del Grappa'), 'Bassano del Grappa');
  });

  it('that is no more is told so, and is taken where one may be born in it', () => {
    assert.equal(place('Bazzano'), 'ceased-place');
    assert.equal(place('Bazzano', { ceased: true }), 'Bazzano');
  });

  it('is never a part of what was typed: what stands beside the name is asked back', () => {
    for (const text of ['S. Maria Capua Vetere', 'Santa Maria Capua Vetere', 'S.Maria Capua V. (CE)'])
      assert.notEqual(place(text), 'Capua', text);
    assert.equal(place('S. Maria Capua Vetere'), 'Santa Maria Capua Vetere');
    assert.equal(place('S.M. Capua Vetere'), 'near-places');
    assert.equal(place('Germania Est', { abroad: true, ceased: true }), 'near-places');
    for (const [text, name] of [
      ['00100 Roma', 'Roma'],
      ['Comune di Milano, Italia', 'Milano'],
      ['Santo Stefano di Cadore', 'Santo Stefano di Cadore'],
      ['S. Stefano di Cadore', 'Santo Stefano di Cadore'],
      ['Merano - Meran', 'Merano'],
    ] as const)
      assert.equal(place(text), name, text);
    assert.equal(place('Repubblica Federale di Germania', { abroad: true }), 'Germania');
  });

  it('keeps its names of every day', () => {
    for (const [text, name] of [
      ['Reggio Emilia', "Reggio nell'Emilia"],
      ['Reggio nell’Emilia', "Reggio nell'Emilia"],
      ['Forli`', 'Forlì'],
      ['L‘Aquila', "L'Aquila"],
      ['Aosta，AO', 'Aosta'],
      ['S. Giovanni Rotondo', 'San Giovanni Rotondo'],
    ] as const)
      assert.equal(place(text), name);
    // A province of two towns, each of which somebody may be from.
    assert.equal(place('Massa–Carrara'), 'several-places');
  });
});

describe('a name as it is typed', () => {
  const name = (text: string) => typed('name', text, { part: 'whole' });

  it('keeps what it means: apostrophes, hyphens and commas of any keyboard are the plain ones', () => {
    for (const [text, written] of [
      ['D´Angelo', "D'Angelo"],
      ['Nicolo`', "Nicolo'"],
      ['Maria‑Pia', 'Maria-Pia'],
      ['ROSSI,MARIO', 'Rossi Mario'],
      ['\ufeffRossi\u200b', 'Rossi'],
      ['van der Berg', 'van der Berg'],
      ['Ludwig II', 'Ludwig II'],
      ['İbrahim', 'İbrahim'],
      ['Karl von und zu Guttenberg', 'Karl von und zu Guttenberg'],
      ["Lorenzo de' Medici", "Lorenzo de' Medici"],
      ['al-Fayed', 'al-Fayed'],
      ['Jean—Luc', 'Jean-Luc'],
      ['Mario\tRossi', 'Mario Rossi'],
    ] as const)
      assert.equal(name(text), written);
  });

  it('in letters that no paper of ours prints is refused at once, not turned into question marks later', () => {
    assert.equal(name('张伟'), 'unprintable');
    assert.equal(name('Дмитрий'), 'Дмитрий');
  });
});

describe('an address as it is copied', () => {
  it('loses what programs put around it', () => {
    for (const text of [
      'mailto:Maria@Example.it',
      'MAILTO:%6Daria@example.it?cc=x',
      'e-mail: maria@example.it',
      'PEC: <maria@example.it>',
      'maria@example.it>',
      'Maria Rossi <maria@example.it>',
      'mailto:maria@example.it?subject=Domanda',
      'maria@example.it.',
      '\u200bmaria@example.it\u00a0',
    ])
      assert.equal(typed('text', text, { email: true }), 'maria@example.it', text);
  });
  it('has no dot at the edge of a part of it', () => {
    for (const text of ['.rossi@example.it', 'maria.@example.it'])
      assert.equal(typed('text', text, { email: true }), 'not-an-email', text);
  });
});

describe('free words', () => {
  it('stay as they were typed, but for what is not seen', () => {
    assert.equal(typed('text', 'L’ho scritto – così\u200b'), 'L’ho scritto – così');
    assert.equal(typed('text', '谢谢'), 'unprintable');
  });
});

describe('a date as it is typed', () => {
  const dated = (first: string, month = '', year = '') => {
    const setting = { language: 'it', places, today, words: blank } as const;
    const read = kinds['date']?.read({ day: first, month, year }, { ...setting, options: {} } as never);
    return read?.ok ? read.value : read?.problems[0]?.code;
  };

  it('is taken whole from one box, in the ways in which dates are copied', () => {
    for (const text of [
      '3/4/1980',
      '03.04.1980',
      '3-4-1980',
      '3 aprile 1980',
      '3 Apr. 1980',
      '1980-04-03',
      '03041980',
    ])
      assert.equal(dated(text), '1980-04-03', text);
    assert.equal(dated('', '3/4/1980'), '1980-04-03');
    assert.equal(dated('1º marzo 2026'), '2026-03-01');
  });

  it('is not guessed: a year of two digits, a day that is none, a part beside others', () => {
    assert.equal(dated('3/4/80'), 'year-in-four-digits');
    assert.equal(dated('31/2/1980'), 'no-such-date');
    assert.equal(dated('3/4/1980', '5'), 'no-year');
    assert.equal(dated('3'), 'no-month');
  });
});
