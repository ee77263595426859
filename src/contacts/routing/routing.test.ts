// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Free, levelNow, mayAnswer, offers, relaxMs, type Waiting } from './offers.ts';
import { headStartMs, placeOf } from './place.ts';
import { scoreOf, toldNext, waitOf } from './wait.ts';

const nowMs = 100 * 60_000;
const skills = ['general', 'having-children', 'losing-work'] as const;
const contact = fc
  .record({
    askedMs: fc.integer({ min: 0, max: nowMs }),
    priority: fc.constantFrom(0 as const, 1 as const),
    language: fc.constantFrom('it', 'en'),
    skill: fc.constantFrom(...skills),
    level: fc.integer({ min: 0, max: 3 }),
    personId: fc.option(fc.constantFrom('o1', 'o2'), { nil: null }),
  })
  .map((one) => ({ ...one, placeMs: placeOf(one) }));
const waiting = fc
  .array(contact, { maxLength: 40 })
  .map((all): readonly Waiting[] => all.map((one, n) => ({ ...one, id: `c${String(n).padStart(2, '0')}` })));
const operator = fc.record({
  languages: fc.constantFrom(['it'], ['en'], ['it', 'en']),
  skills: fc.constantFrom<Record<string, number>>({}, { general: 2 }, { 'having-children': 3, general: 1 }),
  idleSinceMs: fc.integer({ min: 0, max: nowMs }),
});
const operators = fc
  .array(operator, { maxLength: 20 })
  .map((all): readonly Free[] => all.map((one, n) => ({ ...one, id: `o${n}` })));

describe('who is offered to whom', () => {
  it('is nobody twice, and nobody to whom they may not be offered', () => {
    fc.assert(
      fc.property(waiting, operators, (contacts, free) => {
        const made = offers(contacts, free, nowMs);
        assert.equal(new Set(made.map(({ contactId }) => contactId)).size, made.length);
        assert.equal(new Set(made.map(({ operatorId }) => operatorId)).size, made.length);
        for (const { contactId, operatorId } of made) {
          const [one, by] = [
            contacts.find(({ id }) => id === contactId),
            free.find(({ id }) => id === operatorId),
          ];
          assert.ok(one && by && mayAnswer(by, one, nowMs));
          assert.notEqual(one.personId, by.id, 'nobody answers themselves');
        }
      }),
    );
  });

  it('passes over nobody: whom an operator was given comes after none that waits and that they could answer', () => {
    fc.assert(
      fc.property(waiting, operators, (contacts, free) => {
        const made = offers(contacts, free, nowMs);
        const offered = new Set(made.map(({ contactId }) => contactId));
        const left = contacts.filter(({ id }) => !offered.has(id));
        for (const { contactId, operatorId } of made) {
          const taken = contacts.find(({ id }) => id === contactId);
          const by = free.find(({ id }) => id === operatorId);
          assert.ok(taken && by);
          for (const other of left)
            assert.ok(
              other.placeMs >= taken.placeMs || !mayAnswer(by, other, nowMs),
              `${other.id} was passed over`,
            );
        }
        // Nor is anybody idle who could answer somebody left.
        const busy = new Set(made.map(({ operatorId }) => operatorId));
        for (const idle of free.filter(({ id }) => !busy.has(id)))
          assert.ok(!left.some((other) => mayAnswer(idle, other, nowMs)));
      }),
    );
  });

  it('is the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(waiting, operators, (contacts, free) => {
        assert.deepEqual(
          offers(contacts.toReversed(), free.toReversed(), nowMs),
          offers(contacts, free, nowMs),
        );
      }),
    );
  });

  it('starves nobody: whoever is served before somebody asked no later than a head start after them', () => {
    const arrival = fc.record({
      gapMs: fc.integer({ min: 0, max: 120_000 }),
      priority: fc.constantFrom(0 as const, 1 as const),
    });
    fc.assert(
      fc.property(
        fc.array(arrival, { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (arrivals, hands) => {
          let clock = 0;
          const all = arrivals.map(({ gapMs, priority }, n) => {
            clock += gapMs;
            const askedMs = clock;
            const placeMs = placeOf({ askedMs, priority });
            return {
              id: `c${String(n).padStart(2, '0')}`,
              askedMs,
              priority,
              placeMs,
              language: 'it',
              skill: 'general',
              level: 1,
            };
          });
          const served: string[] = [];
          // Each hand takes five minutes a contact, and there are fewer than are needed.
          for (let now = 0; served.length < all.length; now += 300_000) {
            const here = all.filter(({ id, askedMs }) => askedMs <= now && !served.includes(id));
            const free = Array.from({ length: hands }, (_, n) => ({
              id: `o${n}`,
              languages: ['it'],
              skills: {},
              idleSinceMs: 0,
            }));
            for (const { contactId } of offers(here, free, now)) served.push(contactId);
          }
          assert.equal(new Set(served).size, all.length);
          for (const one of all) {
            const before = served.slice(0, served.indexOf(one.id));
            for (const other of all)
              if (before.includes(other.id)) assert.ok(other.askedMs <= one.askedMs + headStartMs);
          }
        },
      ),
    );
  });

  it('asks for one level less after a while, and keeps the place', () => {
    const one = { id: 'c', placeMs: 0, askedMs: 0, language: 'it', skill: 'having-children', level: 3 };
    const by = { id: 'o', languages: ['it'], skills: { 'having-children': 2 }, idleSinceMs: 0 };
    assert.deepEqual(offers([one], [by], relaxMs - 1), []);
    assert.deepEqual(offers([one], [by], relaxMs), [{ contactId: 'c', operatorId: 'o' }]);
    assert.equal(levelNow(one, 100 * relaxMs), 0);
  });

  it('passes over an operator who is near the person, and gives them whoever comes next', () => {
    const one = { id: 'c1', placeMs: 0, askedMs: 0, language: 'it', skill: 'general', level: 1 };
    const two = { ...one, id: 'c2', placeMs: 1 };
    const by = { id: 'near', languages: ['it'], skills: {}, idleSinceMs: 0 };
    const near = new Set(['near']);
    assert.deepEqual(offers([{ ...one, near }], [by], 100), []);
    assert.deepEqual(offers([{ ...one, near }, two], [by, { ...by, id: 'other' }], 100), [
      { contactId: 'c1', operatorId: 'other' },
      { contactId: 'c2', operatorId: 'near' },
    ]);
  });

  it('gives who asks to the one who knows the most of it, and spares the one who can answer everything', () => {
    const one = { id: 'c', placeMs: 0, askedMs: 0, language: 'it', skill: 'having-children', level: 1 };
    const all = { id: 'all', languages: ['it', 'en', 'de'], skills: {}, idleSinceMs: 0 };
    const some = { id: 'some', languages: ['it'], skills: { 'having-children': 1 }, idleSinceMs: 50 };
    const best = { id: 'best', languages: ['it'], skills: { 'having-children': 3 }, idleSinceMs: 90 };
    assert.equal(offers([one], [all, some, best], 100)[0]?.operatorId, 'best');
    assert.equal(offers([one], [all, some], 100)[0]?.operatorId, 'some');
  });
});

describe('a place', () => {
  it('is ten minutes further on for who goes first, and that of the promise for who chose a time', () => {
    assert.equal(placeOf({ askedMs: nowMs, priority: 0 }), nowMs);
    assert.equal(placeOf({ askedMs: nowMs, priority: 1 }), nowMs - headStartMs);
    assert.ok(
      placeOf({ askedMs: 0, priority: 0, promisedMs: nowMs }) < placeOf({ askedMs: nowMs - 1, priority: 0 }),
    );
  });
});

describe('the wait that is told', () => {
  const basis = { ahead: 9, operators: 5, handlingSeconds: 300, measured: 50, leaving: 0 };

  it('is by the place: ten steps of a minute where five operators take five minutes each', () => {
    // Mean 600 s, standard deviation √10 × 60 s: 357 to 843, rounded outwards to what people say.
    assert.deepEqual(waitOf(basis), { lowSeconds: 300, highSeconds: 900 });
    const nobody = waitOf({ ...basis, ahead: 0 });
    assert.deepEqual(nobody, { lowSeconds: 0, highSeconds: 180 });
  });

  it('is shorter where people give up, longer with more ahead, shorter with more operators', () => {
    const number = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 50 }), number, (ahead, by, leaving) => {
        const at = { ...basis, ahead, operators: by, leaving: leaving / 100_000 };
        const here = waitOf(at);
        const [behind, helped, left] = [
          waitOf({ ...at, ahead: ahead + 1 }),
          waitOf({ ...at, operators: by + 1 }),
          waitOf({ ...at, leaving: (leaving + 10) / 100_000 }),
        ];
        assert.ok(here && behind && helped && left);
        assert.ok(here.lowSeconds <= here.highSeconds);
        assert.ok(behind.highSeconds >= here.highSeconds);
        assert.ok(helped.highSeconds <= here.highSeconds);
        assert.ok(left.highSeconds <= here.highSeconds);
      }),
    );
  });

  it('is silent without a basis, and without anybody to answer', () => {
    assert.equal(waitOf({ ...basis, measured: 4 }), undefined);
    assert.equal(waitOf({ ...basis, operators: 0 }), undefined);
  });

  it('never moves its end away', () => {
    const range = fc.record({
      lowSeconds: fc.integer({ min: 0, max: 900 }),
      more: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ range, afterMs: fc.integer({ min: 0, max: 300_000 }) }), { minLength: 2 }),
        (steps) => {
          let at = 0;
          let untilMs: number | undefined;
          for (const { range: found, afterMs } of steps) {
            at += afterMs;
            const now = { lowSeconds: found.lowSeconds, highSeconds: found.lowSeconds + found.more };
            const told = toldNext(now, untilMs === undefined ? undefined : { untilMs }, at);
            if (!told) return;
            assert.ok(told.lowSeconds < told.highSeconds || now.lowSeconds === now.highSeconds);
            const until = at + told.highSeconds * 1000;
            assert.ok(untilMs === undefined || until <= untilMs);
            untilMs = until;
          }
        },
      ),
    );
  });

  it('is scored by what happened: within, longer than told, and how far', () => {
    const range = { lowSeconds: 60, highSeconds: 180 };
    const told = [60, 180, 240, null].map((waitedSeconds) => ({ ...range, waitedSeconds }));
    const score = scoreOf(told);
    assert.deepEqual(score, { told: 4, within: 2 / 3, longer: 1 / 3, errorSeconds: 80 });
    assert.equal(scoreOf([]).within, undefined);
  });
});
