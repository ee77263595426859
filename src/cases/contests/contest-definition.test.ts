// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { addDays, day } from '#core/index.ts';
import { type Definition, evaluate, nextPath, type RawAnswers, report, wordsIn } from '#interview/index.ts';
import type { Contested } from '../record/contested.ts';
import { contestSays } from './contest.ts';
import { contestDefinition } from './contest-definition.ts';
import { groundsOf, lastAppealDay, whyQuestion } from './grounds.ts';

const catalogue = await loadCatalogue();
const { administration } = catalogue;
const definitions = [...catalogue.entries.values()].flatMap(({ definition }) => definition ?? []);
const decidedOn = day('2026-03-20');

function refusal({ service }: Definition, kind: Contested['kind'] = 'appeal', most = 9): Contested {
  const reasons = Object.keys(service.conditions).slice(0, most);
  return { kind, service: service.id, outcome: 'refused', reasons, decidedOn };
}
const naspi = definitions.find(({ service }) => service.id === 'naspi-domanda');
assert.ok(naspi);

/** The route from first to last question, each answered by `answer`. */
function asked(definition: Definition, answer: (path: string) => unknown): readonly string[] {
  const paths: string[] = [];
  const answers: Record<string, unknown> = {};
  for (let n = 0; n < 40; n++) {
    const path = nextPath(definition.service, answers, decidedOn);
    if (path === null) return paths;
    paths.push(path);
    answers[path] = answer(path);
  }
  throw new Error('the questions never end');
}

describe('the interview in which a refusal is contested', () => {
  it('offers as grounds the refusal’s own conditions, in the words of the refusal, and one more', () => {
    const of: Contested = { ...refusal(naspi), reasons: ['weeks', 'in-time'] };
    const definition = contestDefinition(of, naspi, administration);
    const { options } = wordsIn(definition, 'it').questions['grounds'] ?? {};
    assert.deepEqual(
      Object.values(options ?? {}).map(({ label }) => label),
      [
        wordsIn(naspi, 'it').conditions['weeks']?.short,
        wordsIn(naspi, 'it').conditions['in-time']?.short,
        'Un altro motivo',
      ],
    );
  });
  it('asks why for the grounds that were chosen, and for no other', () => {
    const definition = contestDefinition(
      { ...refusal(naspi), reasons: ['weeks', 'in-time'] },
      naspi,
      administration,
    );
    const paths = asked(definition, (path) =>
      path === 'grounds'
        ? ['weeks']
        : path === 'filed-by'
          ? 'me'
          : path.startsWith('why')
            ? 'Sono venti.'
            : false,
    );
    assert.deepEqual(paths, ['grounds', 'why-weeks', 'new-documents', 'filed-by']);
  });
  it('asks about one’s own share in the words that were kept, whether or not the service is there, and for nothing of others', () => {
    const names = { it: 'Parte', en: 'Share' };
    const share = {
      consentId: 'x',
      title: { it: 'Ratei', en: 'Arrears' },
      grounds: [{ id: 'share', names }],
    };
    const gone = {
      ...naspi,
      service: { ...naspi.service, conditions: {}, questions: {} },
      words: {} as never,
    };
    for (const kind of ['review', 'appeal'] as const) {
      const of: Contested = { ...refusal(naspi, kind), reasons: [], share };
      const definition = contestDefinition(of, gone, administration);
      const paths = asked(definition, (path) =>
        path === 'grounds'
          ? ['share']
          : path === 'filed-by'
            ? 'me'
            : path.startsWith('why')
              ? 'Un terzo.'
              : false,
      );
      assert.deepEqual(paths, [
        'grounds',
        'why-share',
        'new-documents',
        ...(kind === 'appeal' ? ['filed-by'] : []),
      ]);
      const { title, questions } = wordsIn(definition, 'en');
      assert.match(title, /your share: Arrears/);
      assert.equal(questions['grounds']?.options?.['share']?.label, 'Share');
    }
  });
  it('asks in a review for mistakes of one’s own, which need no appeal', () => {
    const definition = contestDefinition(refusal(naspi, 'review', 1), naspi, administration);
    const paths = asked(definition, (path) =>
      path === 'grounds' ? ['another-reason'] : path.startsWith('why') ? null : true,
    );
    assert.deepEqual(paths, ['grounds', 'why-another-reason', 'own-mistake', 'corrections', 'new-documents']);
  });
  it('asks a patronato for its mandate (circ. INPS 48/2023), and tells when it is missing', () => {
    const definition = contestDefinition(refusal(naspi), naspi, administration);
    const answers = { 'filed-by': 'patronato', mandate: false };
    const { conditions } = evaluate(definition.service, answers, decidedOn);
    assert.equal(conditions.find(({ id }) => id === 'mandate')?.state, 'unmet');
  });
  it('holds an appeal to ninety calendar days, the last one included (L. 88/1989 art. 46 c. 5)', () => {
    const definition = contestDefinition(refusal(naspi), naspi, administration);
    const inTime = (today: string) =>
      report(definition, {}, day(today), 'it').conditions.find(({ id }) => id === 'in-time');
    assert.equal(administration.appeal && lastAppealDay({ decidedOn }, administration.appeal), '2026-06-18');
    assert.equal(inTime('2026-06-18')?.state, 'met');
    assert.equal(inTime('2026-06-19')?.state, 'unmet');
    assert.match(inTime('2026-06-19')?.says ?? '', /in ritardo.*18 giugno 2026/);
  });
  it('doubts that an appeal is late when the ninetieth day was a holiday (art. 2963 c. 3 c.c.)', () => {
    const definition = contestDefinition(
      { ...refusal(naspi), decidedOn: day('2026-03-09') },
      naspi,
      administration,
    );
    const doubts = (today: string) =>
      report(definition, {}, day(today), 'it').assumptions.map(({ id }) => id);
    assert.deepEqual(doubts('2026-06-07'), []);
    assert.deepEqual(doubts('2026-06-08'), ['holiday-term']);
    assert.deepEqual(doubts('2026-06-09'), []);
  });
  it('never tells that a review is late: it has no last day', () => {
    const { service } = contestDefinition(refusal(naspi, 'review'), naspi, administration);
    assert.deepEqual(service.conditions, {});
  });
  it('gives grounds and words to whoever decides', () => {
    const of: Contested = { ...refusal(naspi, 'review'), reasons: ['weeks'] };
    const definition = contestDefinition(of, naspi, administration);
    const answers: RawAnswers = {
      grounds: ['weeks', 'another-reason'],
      'why-weeks': 'Sono venti.',
      'why-another-reason': null,
      'own-mistake': true,
      corrections: 'Ho detto dodici.',
    };
    const { grounds, words } = contestSays(of, naspi, definition, answers, 'it');
    assert.deepEqual(grounds, ['weeks']);
    assert.match(words, /: Sono venti\.\nCorrezione: Ho detto dodici\.$/);
  });
});

describe('of every service, whatever was decided', () => {
  for (const about of definitions) {
    for (const kind of ['review', 'appeal'] as const) {
      for (const outcome of ['refused', 'granted'] as const) {
        it(`${about.service.id}, ${outcome}: ${kind} has all its words in both languages, and ends`, () => {
          const of: Contested = { ...refusal(about, kind), outcome };
          const definition = contestDefinition(of, about, administration);
          const ids = groundsOf(of, about);
          for (const language of ['it', 'en'] as const) {
            const words = wordsIn(definition, language);
            for (const id of Object.keys(definition.service.questions)) {
              const question = words.questions[id];
              assert.ok(question?.label && question.short && question.why, `${id} in ${language}`);
              assert.doesNotMatch(JSON.stringify(question), /\{(ground|example|outcome)/);
            }
            assert.ok(words.instead?.sent.includes('{number}'));
          }
          const paths = asked(definition, (path) =>
            path === 'grounds'
              ? ids
              : path === 'filed-by'
                ? 'patronato'
                : path.startsWith('why')
                  ? 'Sì.'
                  : true,
          );
          assert.ok(ids.every((id) => paths.includes(whyQuestion(id))));
          report(definition, {}, addDays(decidedOn, 300), 'en');
        });
      }
    }
  }
});
