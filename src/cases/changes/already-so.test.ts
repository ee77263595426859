// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { alreadySo, nothingHeld, tellAlready } from './already-so.ts';

const catalogue = await loadCatalogue();
const today = day('2026-11-25');
const definitionOf = (id: string) => {
  const definition = catalogue.entries.get(id)?.definition;
  assert.ok(definition, id);
  return definition;
};
const old = 'IT60X0542811101000000123456';
const other = 'IT60Q0123412345000000753XYZ';

describe('a change that leaves all as it was', () => {
  const { service } = definitionOf('variazione-ufficio-pagatore');
  const pension = (iban: string, where = 'bank'): RawAnswers => ({
    pensions: ['old-age', 'survivors'],
    'in-payment': true,
    where,
    iban,
    'iban-mine': true,
    joint: false,
    'old-open': true,
  });
  const paid = (iban: string) => ({
    ...nothingHeld,
    paid: ['old-age', 'survivors'].map((pays) => ({ pays, iban })),
  });

  it('is one to the account on which all of it is paid already', () => {
    assert.deepEqual(alreadySo(service, pension(old), paid(old), today), ['iban']);
    assert.deepEqual(alreadySo(service, pension(other), paid(old), today), []);
    const half = { ...nothingHeld, paid: [{ pays: 'old-age', iban: old }] };
    assert.deepEqual(alreadySo(service, pension(old), half, today), [], 'the other pension moves there');
    const told = { ...nothingHeld, facts: { 'payment.iban': old } };
    assert.deepEqual(alreadySo(service, pension(old), told, today), ['iban'], 'as a register told it');
    assert.deepEqual(
      alreadySo(service, pension(old, 'cash'), paid(old), today),
      [],
      'no account is asked for',
    );
  });

  it('is one to the address, the mobile or the e-mail that is known', () => {
    const { service: contact } = definitionOf('naspi-variazione-recapito');
    const held = { ...nothingHeld, facts: { 'contact.mobile': '+393331234567' } };
    const change = (mobile: string) => ({ what: 'mobile', 'in-payment': true, 'new-mobile': mobile });
    assert.deepEqual(alreadySo(contact, change('+393331234567'), held, today), ['new-mobile']);
    assert.deepEqual(alreadySo(contact, change('+393331234568'), held, today), []);
  });

  it('is told in three languages, without the value itself', () => {
    for (const language of ['it', 'en', 'de'] as const) {
      const [says = ''] = tellAlready(definitionOf('variazione-ufficio-pagatore'), ['iban'], language);
      assert.match(says, /IBAN/);
      assert.doesNotMatch(says, /IT60/);
    }
  });

  it('takes no known account for the new one', () => {
    for (const id of [
      'variazione-ufficio-pagatore',
      'assegno-unico-variazione',
      'variazione-iban-sostegno-reddito',
    ]) {
      const { questions } = definitionOf(id).service;
      for (const name of ['iban', 'iban-mine']) assert.deepEqual(questions[name]?.from, [], `${id} ${name}`);
    }
  });
});
