// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { definitionOf, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import { completed } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input } from '#turns/index.ts';
import { begin, type Context, hear, type Turn } from './index.ts';

// Whoever sends an application has heard what they declare in doing so, and no yes to anything else sends it.

const catalogue = await loadCatalogue();
const places = loadPlaces();
const agency = { it: 'prova', en: 'trial', de: 'Probe' };
const declares: Readonly<Record<Language, RegExp>> = {
  it: /Dichiara che le risposte sono vere/,
  en: /You declare that your answers are true/,
  de: /Sie erklären, dass die Antworten wahr sind/,
};
/** What people say while their answers are read back: to go on, to hear it again, beside the point, with more than a yes. */
const said: Readonly<Record<Language, readonly string[]>> = {
  it: [
    'avanti',
    'sì',
    'sì confermo, la mandi pure così com’è',
    'va bene',
    'ripeta',
    'non capisco cosa devo dire',
    'come?',
    'più piano',
    'aspetti un attimo',
    'scusi l’ISEE l’ho letto male',
    'il gatto è sul tetto della scuola',
    'perché me lo chiede?',
  ],
  en: [
    'go on',
    'yes',
    'yes i confirm send it',
    'ok yes',
    'i not understand what to say',
    'pardon?',
    'slower',
    'what do you mean you do not know who i am',
    'sorry the isee i read wrong',
  ],
  de: [
    'weiter',
    'ja',
    'ja schicken Sie es bitte ab',
    'noch einmal',
    'ich verstehe nicht, was ich sagen soll',
    'die Katze sitzt auf dem Dach',
  ],
};

function reviewOf(service: string, language: Language): { readonly context: Context; readonly turn: Turn } {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  const [one] = examplesOf(catalogue, service);
  assert.ok(one);
  const context: Context = { definition, places, today: one.on };
  const answers = completed(definition, one.answers, one.on);
  return { context, turn: begin(context, { language, mode: 'voice', answers, agency, known: [] }) };
}

describe('an application is sent by voice', () => {
  for (const language of ['it', 'en', 'de'] as const)
    it(`only after its declaration was told, whatever is said while the answers are read back (${language})`, () => {
      const { context, turn: first } = reviewOf('assegno-unico-universale', language);
      assert.ok((first.state.unsaid ?? []).length > 0, 'it is read back in pieces');
      let sent = 0;
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...said[language]), { minLength: 1, maxLength: 60 }),
          (lines) => {
            let turn = first;
            let heard = turn.say.join(' ');
            for (const text of [...lines, ...Array.from({ length: 40 }, () => said[language][0] ?? '')]) {
              const before = heard;
              const input: Input = { type: 'said', text };
              turn = hear(context, turn.state, input);
              heard += ` ${turn.say.join(' ')}`;
              if (turn.effects.some(({ type }) => type === 'submit')) {
                sent++;
                assert.match(before, declares[language], `${text} sent it`);
                return;
              }
              if (turn.effects.some(({ type }) => type === 'operator' || type === 'stop')) return;
            }
          },
        ),
        { numRuns: 150 },
      );
      assert.ok(sent > 20, `${sent} were sent`);
    });

  it('stays where it was read back to where it is not understood, or asked for again', () => {
    const { context, turn } = reviewOf('assegno-unico-universale', 'it');
    const waits = (one: Turn) => (one.state.unsaid ?? []).length;
    const say = (at: Turn, text: string) => hear(context, at.state, { type: 'said', text });
    const second = say(turn, 'avanti');
    for (const text of ['non capisco cosa devo dire', 'il gatto è sul tetto della scuola', 'ripeta']) {
      const again = say(second, text);
      assert.equal(waits(again), waits(second), text);
      assert.doesNotMatch(again.say.join(' '), declares.it, text);
    }
  });

  it('goes on after a word beside the point, and "ripeta" says what was told and not that word', () => {
    const { context, turn } = reviewOf('assegno-unico-universale', 'it');
    const say = (at: Turn, text: string) => hear(context, at.state, { type: 'said', text });
    const [told, missed] = [
      say(turn, 'avanti'),
      say(say(turn, 'avanti'), 'il gatto è sul tetto della scuola'),
    ];
    assert.deepEqual(say(missed, 'ripeta').say, told.say);
    assert.deepEqual(say(missed, 'sì').say, say(told, 'sì').say);
  });
});
