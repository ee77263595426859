// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { codiceFiscale, iban, list, money, month, yesNo } from '#kinds/index.ts';
import { computation } from '../computation.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { service } from '../service.ts';
import { asksOthers, consentsAsked } from './asks-others.ts';
import { changesAnother } from './changes-another.ts';
import { due } from './due.ts';
import { estimateOnly } from './estimate-only.ts';
import { firstAccounts } from './guards-accounts.ts';
import { featureKinds } from './index.ts';
import { onGrant, writes } from './on-grant.ts';
import { ownTerm } from './own-term.ts';
import { papers } from './papers.ts';
import { period } from './period.ts';
import { produces } from './produces.ts';
import { type isAppliedFor, reads } from './reads.ts';

const law = 'L. 1/2000 art. 1';
const because = { it: 'È il primo.', en: 'It is the first.' };
const made = service('made', {
  version: '2026-11-29',
  repeats: 'several',
  law: [law],
  ask: { agrees: yesNo(), 'other-code': codiceFiscale(), account: iban() },
  features: [
    ownTerm(55, law),
    onGrant(writes({ fact: 'contact.address', answer: 'account', since: 'agrees' })),
    firstAccounts({ account: { because, of: 'other' } }),
    asksOthers({
      agree: {
        law,
        of: 'other-code',
        asks: 'agreement',
        when: { agrees: true },
        shows: ['agrees', 'agreed'],
      },
    }),
    changesAnother({
      service: 'other',
      number: 'agrees',
      other: 'other-code',
      from: 'begin',
      begin: () => ({}),
      answers: () => null,
    }),
  ],
});

const sum = service('sum', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask: { account: iban() },
  features: [
    estimateOnly(),
    papers({ lease: { law, when: { rents: true } as never } }),
    onGrant(writes({ fact: 'payment.iban', answer: 'account' })),
    due({ law, amount: 'fee', by: 'pay-by', leaves: 'nothing' }),
    period({ law, from: 'begins', until: 'ends', again: { from: 'next', by: 'last' } }),
  ],
  computes: [computation({ amounts: { fee: { per: 'month', law } } }, () => undefined)],
});

const look = service('look', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask: {
    agrees: yesNo(),
    debts: list({ left: money({ fact: 'debt.left' }), since: month() }, { fact: 'debts.open' }),
    slips: list({ month: month({ fact: 'slip.month' }) }),
  },
  conditions: { agrees: { law, must: { agrees: true } } },
  features: [
    reads({ debts: { newest: 'left' }, slips: { newest: 'year' }, agrees: { newest: 'month' } }),
    onGrant(writes({ fact: 'payment.iban', answer: 'agrees' })),
  ],
});

const nothingRead = service('nothing', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask: { agrees: yesNo() },
  features: [produces()],
});
const twice = service('twice', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask: { slips: list({ month: month({ fact: 'slip.month' }) }, { fact: 'pension.slips' }) },
  features: [reads({ slips: { newest: 'month' } }), produces({ of: nothingRead, year: () => 2026 })],
});

describe('a feature', () => {
  it('that produces a document says of what', () => {
    const says = (of: Parameters<typeof isAppliedFor>[0]) =>
      featureKinds.flatMap((kind) => kind.faults?.(of) ?? []).map((fault) => fault.says);
    assert.deepEqual(says(nothingRead), ['it produces a document, and nothing says of what']);
    assert.deepEqual(says(twice), [
      'it reads, and its document is what it reads',
      'its document is made of nothing, which reads nothing',
    ]);
  });
  it('that only reads asks and decides nothing, and knows from where each line of it comes and in which order', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(look) ?? []).map((fault) => fault.says);
    assert.deepEqual(says, [
      'agrees is judged, and nothing is decided by it',
      'nothing is applied for by it',
      'debts.since is read, and no fact says from where',
      'debts is put in order by left, which is no date, month or number',
      'slips is read, and no fact says from where',
      'slips is put in order by year, which is no field of it',
      'agrees is read, which is no list',
      'agrees is read, and no fact says from where',
      'agrees is put in order by month, which is no field of it',
    ]);
  });
  it('that asks for papers asks by questions that there are', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(sum) ?? []).map((fault) => fault.says);
    assert.ok(says.includes('lease is asked for by rents, which is no question'));
  });
  it('that has something paid names a sum that is worked out once, and its day', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(sum) ?? []).map((fault) => fault.says);
    for (const what of [
      'fee has to be paid once, and is paid by the month',
      'it has to be paid by pay-by, which nothing works out',
      'nothing is applied for by it, and something has to be paid',
    ])
      assert.ok(says.includes(what), what);
  });
  it('that holds for a time names dates that are worked out, and is no paper that is had as often as one likes', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(sum) ?? []).map((fault) => fault.says);
    for (const what of [
      ...['begins', 'ends', 'next', 'last'].map((date) => `its time names ${date}, which nothing works out`),
      'it holds for a time, and may be asked for as often as one likes',
    ])
      assert.ok(says.includes(what), what);
  });
  it('that only answers leaves nothing to be granted or paid', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(sum) ?? []).map((fault) => fault.says);
    for (const what of ['a grant writes something', 'account is an account'])
      assert.ok(says.includes(`nothing is applied for by it, and ${what}`), what);
  });
  it('is known by what it adds, and to the others by its kind alone', () => {
    assert.deepEqual(made.term, { days: 55, law });
    assert.deepEqual(
      featureKinds.flatMap((kind) => Object.keys(kind.words?.(made)['consents'] ?? {})),
      ['agree'],
    );
  });
  it('is checked against the questions of the service', () => {
    const says = featureKinds.flatMap((kind) => kind.faults?.(made) ?? []).map((fault) => fault.says);
    assert.deepEqual(says, [
      'account is the account of other, which is no question',
      'agree names agreed, which is no question',
      'it holds from begin, which nothing works out',
      'contact.address is known since agrees, which is no date',
    ]);
  });
  it('that asks each of a list asks by their own row, each once, and changes nothing but that row', () => {
    const heir = { law, of: 'heirs.code', asks: 'agreement', shows: [] } as const;
    const of = (kind: object) =>
      service('several', {
        version: '2026-11-30',
        repeats: 'several',
        law: [law],
        ask: {
          open: yesNo(),
          heirs: list({ code: codiceFiscale(), collects: yesNo({ when: { open: true } }) }),
        },
        features: [asksOthers({ each: { ...heir, ...kind } })],
      });
    const rows = [
      { code: 'A', collects: true },
      { code: 'B', collects: false },
      { code: 'A', collects: true },
      {},
    ];
    const asked = (kind: object, answers: object) =>
      consentsAsked(of(kind), answers as RawAnswers, day('2026-06-10')).map(({ path }) => path);
    assert.deepEqual(asked({}, { heirs: rows }), ['heirs.0', 'heirs.1'], 'and nobody twice');
    assert.deepEqual(asked({ when: { 'heirs.collects': true } }, { open: true, heirs: rows }), ['heirs.0']);
    assert.deepEqual(asked({ when: { 'heirs.collects': true } }, { heirs: rows }), [], 'not known yet');
    assert.deepEqual(asked({ when: { open: true } }, { open: false, heirs: rows }), []);
    assert.deepEqual(asked({}, {}), []);
    const says = featureKinds
      .flatMap(
        ({ faults }) =>
          faults?.(of({ of: 'open.code', account: 'heirs.iban', otherwise: { open: true } })) ?? [],
      )
      .map((fault) => fault.says);
    assert.deepEqual(says, [
      'each names open.code, which is no question',
      'each names heirs.iban, which is no question',
      'each asks each of open, which is no list',
      'each asks each of open, and heirs.iban is no field of it',
      'each asks each of open, and open is no field of it',
    ]);
  });
});
