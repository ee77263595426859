// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { codiceFiscale, kindOf, type QuestionWords } from '#kinds/index.ts';
import type { Question } from '#turns/index.ts';
import type { DoorContext, DoorEffect, DoorNext, DoorState } from './front-door-state.ts';

const words: Readonly<Record<Language, QuestionWords>> = {
  it: {
    label: 'Mi dice il suo codice fiscale?',
    short: 'Codice fiscale',
    why: 'Serve per essere sicuro che parlo con lei.',
    again: 'Lo dica piano, una lettera o una cifra per volta. Per esempio: Roma, Savona, Savona.',
    where: 'È scritto sulla tessera sanitaria, quella azzurra, e sulla carta d’identità.',
  },
  en: {
    label: 'What is your codice fiscale, your Italian tax code?',
    short: 'Codice fiscale',
    why: 'It makes sure that I speak to you.',
    again: 'Please say it slowly, one letter or digit at a time. You can say A as in Alpha.',
    where: 'It is printed on your health card, the light blue one, and on your identity card.',
  },
  de: {
    label: 'Wie lautet Ihre Steuernummer, der Codice fiscale?',
    short: 'Steuernummer',
    why: 'Damit ich sicher bin, dass ich mit Ihnen spreche.',
    again: 'Bitte langsam, ein Zeichen nach dem anderen. Zum Beispiel: R wie Richard, S wie Samuel.',
    where: 'Sie steht auf der hellblauen Gesundheitskarte und auf der Identitätskarte.',
  },
};

/** Whose codice fiscale it is: asked as every other question is, and secret. */
export function codiceFiscaleQuestion(
  { places, today }: DoorContext,
  { language }: DoorState,
  take: (state: DoorState, codiceFiscale: string) => DoorNext,
): Question<DoorState, DoorEffect> {
  const question = codiceFiscale();
  const kind = kindOf(question);
  const { options } = question;
  const held = { today, places };
  return {
    path: 'codice-fiscale',
    kind,
    asked: { options, words: words[language], language, ...held },
    words: words[language],
    none: false,
    confirm: 'explicit',
    isSecret: true,
    hold: (value) => {
      const checked = kind.check(value, options, held);
      return checked.ok
        ? { value: checked.value }
        : { problem: checked.problems[0] ?? { code: 'wrong-type', path: '' } };
    },
    take: (state, { value }) => take({ ...state, path: null, pending: null, failures: 0 }, String(value)),
  };
}
