// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { languages } from '#core/index.ts';
import { isAppliedFor, wordsIn } from '#interview/index.ts';
import { sampleDecision } from '../../../tests/sample-decisions.ts';
import type { Letter } from './letter.ts';

const textOf = (letter: Letter, language: string) => {
  const text = letter.texts.find((one) => one.language === language);
  assert.ok(text);
  const parts = text.parts.flatMap((part) =>
    part.type === 'facts'
      ? part.facts.map((fact) => fact.join(': '))
      : part.type === 'list'
        ? part.items
        : part.type === 'sums'
          ? [part.caption, ...part.rows.map((row) => row.join(': '))]
          : [part.text],
  );
  return [text.title, ...parts].join('\n');
};
const services = ['assegno-sociale', 'assegno-unico-universale', 'naspi-domanda', 'bonus-asilo-nido'];

describe('a letter about a decision', () => {
  it('that refuses says each reason with its article and what can change it', () => {
    const letter = sampleDecision('assegno-sociale', 'refused');
    const [it, en] = [textOf(letter, 'it'), textOf(letter, 'en')];
    for (const text of [it, en]) assert.match(text, /L\. 335\/1995 art\. 3 c\. 6/);
    assert.match(it, /Che cosa può cambiare: /);
    assert.match(en, /What can change it: /);
  });

  it('tells how to contest it: review, appeal within 90 days, and whom to ask (L. 241/1990 art. 3 c. 4)', () => {
    for (const outcome of ['granted', 'refused'] as const) {
      const text = textOf(sampleDecision('assegno-sociale', outcome), 'it');
      for (const part of [/riesame/, /ricorso/, /90 giorni/, /L\. 88\/1989 art\. 46/, /803 164/])
        assert.match(text, part);
    }
  });

  it('after an appeal speaks of the court, not of another appeal', () => {
    const text = textOf(sampleDecision('assegno-sociale', 'refused', { from: 'appeal' }), 'it');
    assert.match(text, /giudice/);
    assert.doesNotMatch(text, /90 giorni/);
  });

  it('that grants says how much and from when, and marks a figure that is not confirmed', () => {
    const letter = sampleDecision('assegno-unico-universale', 'granted');
    assert.match(textOf(letter, 'it'), /€ al mese/);
    assert.match(textOf(letter, 'it'), /Ogni mese, da marzo 2026 a febbraio 2027\./);
    assert.match(textOf(letter, 'it'), /Assegno unico[^\n]*, mese per mese\n/i);
    assert.match(textOf(letter, 'en'), /a month[\s\S]*Every month, from March 2026 to February 2027\./);
  });

  it('that refuses what no condition can says why in the words of who signed, once', async () => {
    const { entries } = await loadCatalogue();
    const without = [...entries.values()].flatMap(({ card, definition }) =>
      definition &&
      isAppliedFor(definition.service) &&
      Object.keys(definition.service.conditions).length === 0
        ? [card.id]
        : [],
    );
    assert.ok(without.length > 5);
    for (const service of without) {
      const letter = sampleDecision(service, 'refused');
      assert.match(
        textOf(letter, 'it'),
        /Perché la domanda non è accolta\nSe i suoi redditi cambiano[^\n]*\nSe non è d’accordo/,
        service,
      );
      assert.match(textOf(letter, 'en'), /Why it is refused\nSe i suoi[^\n]*\nIf you do not agree/, service);
    }
  });

  it('that grants says of a sum of a span that it comes in parts, and that the application was in time', () => {
    const text = textOf(sampleDecision('dis-coll', 'granted'), 'it');
    assert.match(text, /DIS-COLL in tutto: [\d.,]+\s€, dal/);
    assert.doesNotMatch(text, /una volta/);
    assert.match(text, /Tempo per fare domanda\. È in tempo\. L’ultimo giorno è il 7 giugno 2026\./);
    assert.doesNotMatch(text, /Ultimo giorno per fare domanda/);
    assert.match(textOf(sampleDecision('bonus-nuovi-nati', 'granted'), 'it'), /€, una volta/);
  });

  it('names who decided, who signed second and that a person did', () => {
    const text = textOf(sampleDecision('assegno-sociale', 'granted'), 'it');
    for (const part of ['Paola Ferri', 'Carla Greco', 'Ha deciso una persona'])
      assert.ok(text.includes(part), part);
  });

  it('says the same in the language that the application was not written in', () => {
    const italian = sampleDecision('assegno-sociale', 'refused', { language: 'it' });
    const english = sampleDecision('assegno-sociale', 'refused', { language: 'en' });
    assert.deepEqual(italian.texts, english.texts);
  });

  // What can change a reason stands on the page before sending and in the letter of refusal alike.
  it('that refuses never says that what was sent and judged can be sent all the same', async () => {
    const { entries } = await loadCatalogue();
    const remedies = [...entries.values()]
      .flatMap(({ definition }) =>
        definition
          ? languages.flatMap((language) => Object.values(wordsIn(definition, language).conditions))
          : [],
      )
      .flatMap(({ remedy }) => (remedy ? [remedy] : []));
    assert.ok(remedies.length > 50);
    for (const remedy of remedies) assert.doesNotMatch(remedy, /lo stesso\.|all the same|trotzdem/);
  });

  it('that grants a sum that falls draws every month of it, beside the table of it', () => {
    for (const { parts } of sampleDecision('naspi-domanda', 'granted').texts) {
      const sums = parts.find((part) => part.type === 'sums');
      assert.ok(sums?.chart);
      const { months } = sums.chart;
      assert.ok(months.length >= sums.rows.length);
      assert.deepEqual(
        months,
        months.toSorted((a, b) => b - a),
      );
      assert.ok((months[0] ?? 0) > (months.at(-1) ?? 0));
    }
    const day = sampleDecision('congedo-parentale-dipendenti', 'granted');
    for (const { parts } of day.texts)
      assert.ok(parts.every((part) => part.type !== 'sums' || part.chart === undefined));
  });

  it('that grants says once that a sum comes once, and promises no months where none were asked for', () => {
    const once = textOf(sampleDecision('bonus-mamme', 'granted'), 'it');
    assert.equal(once.match(/una volta/gi)?.length, 1);
    const course = textOf(sampleDecision('supporto-formazione-lavoro', 'granted'), 'it');
    assert.match(course, /per ogni mese di corso: /);
    assert.doesNotMatch(course, /Ogni mese, da/);
  });

  for (const service of services) {
    it(`about ${service} is easy to read (Gulpease 60 or more)`, () => {
      for (const outcome of ['granted', 'refused'] as const) {
        const text = textOf(sampleDecision(service, outcome), 'it');
        const words = text.match(/[\p{L}\d]+/gu) ?? [];
        const sentences = (text.match(/[.!?:;\n]+(\s|$)/g) ?? []).length;
        const index = 89 + (300 * sentences - 10 * words.join('').length) / words.length;
        assert.ok(index >= 60, `${outcome}: ${Math.round(index)}`);
      }
    });
  }
});
