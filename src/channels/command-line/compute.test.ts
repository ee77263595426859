// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, checkCodiceFiscale, day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { computed } from './compute.ts';

const places = loadPlaces();
const of = (family: string, given: string, sex: string, birth: string, place: string) =>
  computed(
    JSON.stringify({ 'family-name': family, 'given-name': given, sex, birth, 'birth-place': place }),
    places,
  );

// Written a second time from DM 12/3/1974 alone, in another way: each part by its own rule, the check character by its tables.
const vowels = 'AEIOU';
const twins: Readonly<Record<string, string>> = { Ä: 'AE', Æ: 'AE', Ö: 'OE', Œ: 'OE', Ü: 'UE', ß: 'SS' };
function letters(name: string): string {
  let out = '';
  for (const one of name.normalize('NFC')) {
    const big = one === 'ß' ? one : one.toUpperCase();
    out += (twins[big] ?? big.normalize('NFD')).replace(/[^A-Z]/g, '');
  }
  return out;
}
function three(name: string, isGiven: boolean): string {
  const all = letters(name);
  const consonants = [...all].filter((one) => !vowels.includes(one));
  const rest = [...all].filter((one) => vowels.includes(one));
  const skips = isGiven && consonants.length >= 4;
  return [...(skips ? consonants.filter((_, n) => n !== 1) : consonants), ...rest, 'X', 'X', 'X']
    .slice(0, 3)
    .join('');
}
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function second(family: string, given: string, sex: string, birth: string, place: string): string {
  const [year = '', month = '', dayOf = ''] = birth.split('-');
  const days = String(Number(dayOf) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
  const body = `${three(family, false)}${three(given, true)}${year.slice(2)}${'ABCDEHLMPRST'[Number(month) - 1]}${days}${place}`;
  let sum = 0;
  for (let n = 0; n < 15; n++) {
    const character = body.charCodeAt(n);
    const value = character < 65 ? character - 48 : character - 65;
    sum += n % 2 === 0 ? (odd[value] ?? 0) : value;
  }
  return body + String.fromCharCode(65 + (sum % 26));
}

describe('sportello compute codice-fiscale', () => {
  it('computes the examples of the facts, by ISTAT code and by cadastral code alike', () => {
    for (const [code, ...person] of [
      ['RSSMRA80A01H501U', 'Rossi', 'Mario', 'male', '1980-01-01', '058091'],
      ['RSSMRA80A01H501U', 'Rossi', 'Mario', 'male', '1980-01-01', 'h501'],
      ['FOXNNA92T71F205W', 'Fo', 'Anna', 'female', '1992-12-31', 'F205'],
      ['BNCCRL85E60G273A', 'Bianchi', 'Carla', 'female', '1985-05-20', 'G273'],
      ['HUXYIX90B03Z210G', 'Hu', 'Yi', 'male', '1990-02-03', 'Z210'],
      ['LLAGFR70L09H501K', 'Aiello', 'Gianfranco', 'male', '1970-07-09', 'H501'],
      ['DLSBOX04B69F839P', 'D’Alessandro', 'Bo', 'female', '2004-02-29', 'F839'],
      ['DXXOXX90A01H501D', 'D', 'O', 'male', '1990-01-01', 'H501'],
      ['DRSMRS61L71F839T', 'De Rossi', 'Maria Rosaria', 'female', '1961-07-31', 'F839'],
    ] as const)
      assert.deepEqual(of(...(person as [string, string, string, string, string])), { code });
  });

  it('transliterates the letters of circ. Agenzia delle Entrate 34/E of 2011', () => {
    assert.match(JSON.stringify(of('Voß', 'Bö', 'male', '1990-01-01', 'H501')), /"VSSBOE/);
    assert.match(JSON.stringify(of('Müller', 'Zoë', 'female', '1990-01-01', 'H501')), /"MLLZOE/);
  });

  it('takes the code of the place as it was: a merger does not change who was born before it', () => {
    const bazzano = places.named('Bazzano', { ceased: true, province: 'BO' })[0];
    assert.ok(bazzano);
    const then = of('Rossi', 'Mario', 'male', '1980-01-01', bazzano.code);
    assert.ok('code' in then && then.code.includes(bazzano.cadastral));
    assert.deepEqual(of('Rossi', 'Mario', 'male', '2015-01-01', bazzano.code), {
      problems: ['no-such-place-then'],
    });
    const valsamoggia = places.named('Valsamoggia')[0];
    assert.deepEqual(of('Rossi', 'Mario', 'male', '1980-01-01', valsamoggia?.code ?? ''), {
      problems: ['no-such-place-then'],
    });
  });

  it('takes a state that is no more for who was born while it was, and warns of one that the archive lacks', () => {
    assert.ok('code' in of('Novak', 'Ana', 'female', '1980-01-01', 'Z118'));
    assert.deepEqual(of('Novak', 'Ana', 'female', '2015-01-01', 'Z118'), {
      problems: ['no-such-place-then'],
    });
    const unlisted = of('Novak', 'Ana', 'female', '1980-01-01', 'Z999');
    assert.deepEqual('warnings' in unlisted && unlisted.warnings, ['unknown-place']);
  });

  it('says all that is wrong with a line', () => {
    assert.deepEqual(computed('{', places), { problems: ['not-json'] });
    assert.deepEqual(computed('[]', places), { problems: ['not-json'] });
    assert.deepEqual(of('', '’', 'x', '2021-02-29', '000000'), {
      problems: ['no-family-name', 'no-given-name', 'wrong-sex', 'no-such-date'],
    });
    assert.deepEqual(of('Rossi', 'Mario', 'male', '1980-01-01', '999999'), { problems: ['unknown-place'] });
  });

  it('says on standard error, once, what a line must be, and goes on', () => {
    const call = (...lines: readonly object[]) =>
      spawnSync(process.execPath, ['src/channels/command-line/main.ts', 'compute', 'codice-fiscale'], {
        input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
        encoding: 'utf8',
      });
    const irina = {
      'family-name': 'Popescu',
      'given-name': 'Irina',
      sex: 'female',
      birth: '1980-03-12',
      'birth-place': 'Z129',
    };
    const right = call(irina);
    assert.deepEqual([right.status, right.stderr], [0, '']);
    const { status, stdout, stderr } = call(
      { surname: 'Popescu', name: 'Irina', sex: 'F', birth: '1980-03-12', place: 'Romania' },
      { ...irina, 'birth-place': 'Romania' },
      irina,
    );
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        { problems: ['no-family-name', 'no-given-name', 'wrong-sex', 'unknown-place'] },
        { problems: ['unknown-place'] },
        { code: 'PPSRNI80C52Z129B' },
      ],
    );
    assert.equal(stderr.split('\n').length, 2, stderr);
    for (const wanted of [...Object.keys(irina), 'female', 'male', '058091', 'Z129'])
      assert.ok(stderr.includes(`"${wanted}"`), stderr);
    assert.doesNotMatch(stderr, /Popescu|Irina|Romania/);
  });

  it('agrees with a second implementation for thousands of people, and every code holds', () => {
    const current = places.current.filter(({ cadastral, from }) => cadastral !== '' && from < '1990-01-01');
    const name = fc.stringMatching(/^[A-ZÀÈÉÌÒÙÄÖÜßÇŠ][a-zàèéìòùäöüçñ' -]{0,14}$/);
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom('female', 'male'),
        fc.integer({ min: 0, max: 13_000 }).map((n) => addDays(day('1990-01-01'), n)),
        fc.constantFrom(...current),
        (family, given, sex, birth, place) => {
          const code = second(family, given, sex, birth, place.cadastral);
          assert.deepEqual(of(family, given, sex, birth, place.cadastral), { code });
          assert.deepEqual(checkCodiceFiscale(code), []);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
