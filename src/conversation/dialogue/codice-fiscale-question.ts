// SPDX-License-Identifier: AGPL-3.0-or-later
import { codiceFiscale, type Definition, service, withWords } from '#interview/index.ts';
import type { DoorContext, DoorState } from './front-door-state.ts';
import { askAgain } from './replies.ts';
import { type DialogueState, firstState, type Input, type Turn } from './state.ts';
import { hear } from './turn.ts';

// One question, held as the dialogue holds every other: dictated in pieces, asked back, corrected, keyed.
const question: Definition = withWords(
  service('who-is-it', {
    version: '2026-11-25',
    repeats: 'several',
    law: [],
    ask: { 'codice-fiscale': codiceFiscale() },
  }),
  {
    it: words(
      'Mi dice il suo codice fiscale?',
      'Codice fiscale',
      'Serve per essere sicuro che parlo con lei.',
      {
        again: 'Lo dica piano, una lettera o una cifra per volta. Per esempio: Roma, Savona, Savona.',
        where: 'È scritto sulla tessera sanitaria, quella azzurra, e sulla carta d’identità.',
      },
    ),
    en: words(
      'What is your codice fiscale, your Italian tax code?',
      'Codice fiscale',
      'It makes sure that I speak to you.',
      {
        again: 'Please say it slowly, one letter or digit at a time. You can say A as in Alpha.',
        where: 'It is printed on your health card, the light blue one, and on your identity card.',
      },
    ),
    de: words(
      'Wie lautet Ihre Steuernummer, der Codice fiscale?',
      'Steuernummer',
      'Damit ich sicher bin, dass ich mit Ihnen spreche.',
      {
        again: 'Bitte langsam, ein Zeichen nach dem anderen. Zum Beispiel: R wie Richard, S wie Samuel.',
        where: 'Sie steht auf der hellblauen Gesundheitskarte und auf der Identitätskarte.',
      },
    ),
  },
);

function words(
  label: string,
  short: string,
  why: string,
  more: { readonly again: string; readonly where: string },
) {
  const nothing = { conditions: {}, steps: {}, amounts: {}, dates: {}, assumptions: {} };
  const texts = { title: short, summary: label, who: '', declaration: '', afterwards: '' };
  return { ...texts, ...nothing, questions: { 'codice-fiscale': { label, short, why, ...more } } };
}

function contextOf({ places, today }: DoorContext) {
  return { definition: question, places, today };
}

/** Asks for the codice fiscale. */
export function askCodiceFiscale(context: DoorContext, { language, mode }: DoorState): Turn {
  const state = firstState({ language, mode, answers: {}, path: 'codice-fiscale' });
  return askAgain(contextOf(context), state);
}

/** Hears the answer; `value` once it was understood and confirmed. */
export function hearCodiceFiscaleAnswer(
  context: DoorContext,
  state: DialogueState,
  input: Input,
): { readonly turn: Turn; readonly value?: string } {
  const turn = hear(contextOf(context), state, input);
  const given = turn.effects.find(({ type }) => type === 'answer');
  return given?.type === 'answer' && typeof given.value === 'string'
    ? { turn, value: given.value }
    : { turn };
}
