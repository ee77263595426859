// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  grammarOf,
  hearIban,
  hearMoney,
  hearName,
  hearPhone,
  moneyGuide,
  phoneGuide,
} from '#spoken/index.ts';
import { meaningOf } from './pool.ts';

const grammar = grammarOf(moneyGuide('it'), (text) => hearMoney(text, { language: 'it' }));
function money(...heard: readonly (readonly [string, number])[]) {
  const texts = heard.map(([text, score]) => ({ text, score }));
  const understand = (text: string) => hearMoney(text, { language: 'it' });
  return meaningOf(texts, { kind: 'money', isWhole: grammar.isWhole, understand });
}

describe('texts that may all have been said', () => {
  it('are one value when they mean the same, however they are written', () => {
    const { text, understood } = money(['9.400 euro', -3], ['9400', -4], ['novemilaquattrocento euro', -4.5]);
    assert.deepEqual([text, understood.value, understood.problem], ['9.400 euro', 940_000, undefined]);
    assert.ok(understood.confidence > 0.95);
  });
  it('are asked back, the likeliest first, when no value stands out', () => {
    const { understood } = money(['47.042 euro', -3], ['47.142 euro', -3.5], ['40.042 euro', -4]);
    assert.deepEqual([understood.value, understood.problem], [undefined, 'ambiguous']);
    assert.deepEqual(
      understood.alternatives.map(({ value }) => value),
      [4_704_200, 4_714_200, 4_004_200],
    );
  });
  it('keep the doubt that is in the likeliest of them', () => {
    const { understood } = money(['quasi novecento euro', -1], ['novecento euro', -9]);
    assert.equal(understood.value, undefined);
    assert.equal(understood.problem, 'approximate');
    assert.equal(understood.alternatives[0]?.value, 90_000);
  });
  it('count little where they mean nothing, and decide alone where all mean nothing', () => {
    const { understood } = money(['la segna unico', -2], ['mille euro', -2]);
    assert.equal(understood.value, 100_000);
    const nothing = money(['la segna unico', -2], ['la sedia', -3]);
    assert.deepEqual([nothing.text, nothing.understood.problem], ['la segna unico', 'not-understood']);
  });
  it('may be a wish, or “I don’t know”', () => {
    assert.equal(money(['mi passi un operatore', -1], ['mille', -8]).understood.command, 'operator');
    const unknown = money(['non lo so', -1], ['no', -6]).understood;
    assert.deepEqual([unknown.value, unknown.problem], [null, 'dont-know']);
  });
  it('are a number of nine figures only where little speaks for the ten of most', () => {
    const grammar = grammarOf(phoneGuide('it'), (text) => hearPhone(text, { language: 'it' }));
    const { understood } = meaningOf(
      [
        { text: '331234567', score: -2 },
        { text: '3331234567', score: -2.6 },
      ],
      { kind: 'phone', isWhole: grammar.isWhole, understand: (text) => hearPhone(text, { language: 'it' }) },
    );
    assert.equal(understood.value ?? understood.alternatives[0]?.value, '+393331234567');
  });
  it('are one name where they sound alike, written as most people write it', () => {
    const understand = (text: string) => hearName(text, { language: 'it', part: 'family' });
    const written = (...texts: readonly string[]) => {
      const heard = texts.map((text, n) => ({ text, score: -0.5 - n }));
      const { understood } = meaningOf(heard, { kind: 'name', isWhole: () => false, understand });
      return understood.value ?? understood.alternatives[0]?.value;
    };
    assert.equal(written('Deluca.', 'De Luca.', 'Deluka.'), 'De Luca');
    assert.equal(written("L'ombardi.", 'Lombardi.'), 'Lombardi');
    assert.equal(written("Sant'oro.", 'Santoro.'), 'Santoro');
  });
  it('keep what was heard of a code so far, also where another text of them would be proposed', () => {
    const understand = (text: string) => hearIban(text, { language: 'it' });
    const heard = (...texts: readonly string[]) =>
      meaningOf(
        texts.map((text, n) => ({ text, score: -0.5 - n })),
        { kind: 'iban', isWhole: () => false, understand },
      ).understood;
    const part = heard('IT60X05428111010000', 'IT60X054281110100000123456');
    assert.deepEqual([part.problem, part.rest], ['incomplete', 'IT60X05428111010000']);
    const lacking = heard('IT60X054281110100000123456', 'la sedia');
    assert.deepEqual([lacking.problem, lacking.rest], ['bad-check-character', 'IT60X054281110100000123456']);
    assert.equal(lacking.value, undefined);
    assert.equal(lacking.alternatives[0]?.value, 'IT60X0542811101000000123456');
  });
  it('may be none at all', () => {
    assert.deepEqual(money().understood, { confidence: 0, alternatives: [], problem: 'empty' });
  });
});
