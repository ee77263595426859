// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { addDays, day, daysBetween } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { checkAnswers } from './check.ts';
import { contradictionsIn } from './contradictions.ts';
import { nextPath } from './evaluate.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { decide } from './report.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();

function example(id: string, name: string) {
  const definition = catalogue.entries.get(id)?.definition;
  const found = examplesOf(catalogue, id).find((one) => one.name.startsWith(name));
  assert.ok(definition && found);
  const { on, answers } = found;
  const decided = (more: RawAnswers) => decide(definition, { ...answers, ...more }, { today: on, places });
  return { definition, on, answers, decided };
}
const told = ({ problems }: { readonly problems: readonly { code: string; path: string }[] }) =>
  problems.map(({ code, path }) => `${path}: ${code}`);

describe('answers that contradict each other', () => {
  const naspi = example('naspi-domanda', '2026: 24.000');

  it('are a problem at the one that is asked last, with the other, whatever else is wrong', () => {
    const report = naspi.decided({ 'used-weeks': 53, birth: '2015-01-01' });
    assert.deepEqual(
      report.problems.map(({ path, others, code }) => [code, path, ...(others ?? [])]),
      [
        ['contradiction', 'used-weeks', 'weeks'],
        ['contradiction', 'birth', 'last-day', 'job'],
      ],
    );
    assert.equal(report.status, 'incomplete');
    assert.equal(report.next, 'used-weeks');
  });

  it('are asked again where an earlier one, changed, makes a later one impossible', () => {
    const quit = { 'quit-before': true, 'quit-day': '2026-01-10', 'weeks-since-quit': 9 };
    const held = { ...naspi.answers, ...quit };
    const { service } = naspi.definition;
    assert.deepEqual(contradictionsIn(service, held, naspi.on), []);
    const earlier = withAnswer(held, 'last-day', '2025-12-31');
    assert.equal(nextPath(service, earlier, naspi.on), 'quit-day');
  });

  it('do not count where one of them is off the route, or not given yet', () => {
    const off = { 'quit-before': false, 'quit-day': '2027-01-10', 'weeks-since-quit': 9 };
    assert.deepEqual(told(naspi.decided(off)), []);
    const { weeks: _, ...without } = naspi.answers;
    assert.deepEqual(
      checkAnswers(naspi.definition.service, without, { today: naspi.on, places }).problems,
      [],
    );
  });

  it('are found in the element of a list in which they are', () => {
    const unico = example('assegno-unico-universale', '2026: ISEE 12.000');
    const children = unico.answers['children'] as readonly object[];
    const code = { 'codice-fiscale': 'RSSMRA80A01H501U' };
    const twice = [...children.map((child) => ({ ...child, ...code, birth: '2016-11-01' }))];
    assert.ok(told(unico.decided({ children: twice })).includes('children.1.codice-fiscale: contradiction'));
  });

  it('that are strange and yet possible are told, and kept', () => {
    const unico = example('assegno-unico-universale', '2026: ISEE 12.000');
    const report = unico.decided({ 'mother-birth': '2007-03-03' });
    assert.deepEqual(told(report), ['mother-birth: contradiction']);
    assert.equal(report.problems[0]?.keeps, true);
    assert.equal(report.status, 'eligible');
    const sure = unico.decided({ 'mother-birth': '2022-03-03' });
    assert.equal(sure.problems[0]?.keeps, undefined);
    assert.equal(sure.status, 'incomplete');
  });

  for (const [name, more, path] of [
    [
      'weeks since quitting that do not fit the time',
      { 'quit-before': true, 'quit-day': '2026-03-01', 'weeks-since-quit': 20 },
      'weeks-since-quit',
    ],
    [
      'a job quit after the last one ended',
      { 'quit-before': true, 'quit-day': '2026-04-01', 'weeks-since-quit': 0 },
      'quit-day',
    ],
    [
      'a sickness at the end that ended before it',
      { 'at-end': 'sickness', 'at-end-until': '2026-03-01' },
      'at-end-until',
    ],
    [
      'a paid notice that ended before the job',
      { 'notice-paid': true, 'notice-until': '2026-03-30' },
      'notice-until',
    ],
    [
      'a maternity after the job that began before its end',
      { 'after-end': 'maternity', 'after-end-from': '2026-03-31', 'after-end-until': '2026-05-01' },
      'after-end-from',
    ],
    [
      'an end before a beginning',
      { 'after-end': 'maternity', 'after-end-from': '2026-04-05', 'after-end-until': '2026-04-04' },
      'after-end-until',
    ],
    ['somebody born after their job ended', { birth: '2026-04-02' }, 'birth'],
  ] as const) {
    it(`of a job: ${name}`, () => {
      assert.deepEqual(told(naspi.decided(more)), [`${path}: contradiction`]);
    });
  }

  it('of a stay: in Italy before being born, and back before arriving', () => {
    const social = example('assegno-sociale', '2026: single');
    assert.deepEqual(told(social.decided({ 'here-since': '1955-05-09' })), ['here-since: contradiction']);
    const back = { 'long-absence': true, 'back-since': '1950-01-01' };
    assert.deepEqual(told(social.decided(back)), ['back-since: contradiction']);
  });

  const date = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2016-01-01'), n));
  it('of a job are told for every pair of days that cannot be, and for no other', () => {
    fc.assert(
      fc.property(date, date, date, fc.integer({ min: 0, max: 60 }), (last, from, until, weeks) => {
        const answers = {
          ...naspi.answers,
          'last-day': last,
          'after-end': 'maternity',
          'after-end-from': from,
          'after-end-until': until,
          'quit-before': true,
          'quit-day': from,
          'weeks-since-quit': weeks,
        };
        const found = contradictionsIn(naspi.definition.service, answers, naspi.on).map(({ id }) => id);
        assert.equal(found.includes('after-end-begins-after'), from <= last);
        assert.equal(found.includes('after-end-in-order'), until < from);
        const asks = last >= '2025-01-01';
        assert.equal(found.includes('quit-before-end'), asks && from > last);
        const fits = (days: number) => weeks * 7 <= days + 14;
        if (found.includes('weeks-fit-since-quit')) assert.ok(from <= last && !fits(daysBetween(from, last)));
        else if (asks && from <= last) assert.ok(weeks * 7 <= daysBetween(from, last) + 21);
      }),
      { numRuns: 2000 },
    );
  });

  it('never keep an example of the law from being sent', () => {
    for (const { card, definition } of catalogue.entries.values()) {
      if (!definition) continue;
      for (const { answers, on } of examplesOf(catalogue, card.id)) {
        const found = contradictionsIn(definition.service, answers, on);
        assert.ok(
          found.every(({ possible }) => possible),
          card.id,
        );
      }
    }
  });

  it('are declared between questions that there are', () => {
    for (const { definition } of catalogue.entries.values()) {
      for (const [id, { between }] of Object.entries(definition?.service.contradictions ?? {})) {
        for (const path of between)
          assert.ok(
            Object.hasOwn(definition?.service.questions ?? {}, path.split('.')[0] ?? ''),
            `${id}: ${path}`,
          );
      }
    }
  });
});
