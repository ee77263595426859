// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { codiceFiscale, kindOf, municipality, name, phone, type QuestionWords } from '#kinds/index.ts';
import type { Place } from '#places/index.ts';
import type { Question } from '#turns/index.ts';
import type { MeetingContext, MeetingEffect, MeetingNext, MeetingState } from './state.ts';

/** The questions with a value, by their path. */
export const paths = ['town', 'name', 'phone', 'codice-fiscale'] as const;
export type Path = (typeof paths)[number];

const questions = {
  town: municipality({}),
  name: name({ part: 'whole' }),
  phone: phone(),
  'codice-fiscale': codiceFiscale(),
} as const;

const words: Readonly<Record<Path, Readonly<Record<Language, QuestionWords>>>> = {
  town: {
    it: { label: 'In quale comune è?', short: 'Comune', why: 'Cerco un ufficio lì o vicino.' },
    en: { label: 'In which town are you?', short: 'Town', why: 'I look for an office there or near it.' },
    de: {
      label: 'In welcher Gemeinde sind Sie?',
      short: 'Gemeinde',
      why: 'Ich suche ein Amt dort oder in der Nähe.',
    },
  },
  name: {
    it: { label: 'Mi dice il nome e il cognome?', short: 'Nome', why: 'Così in ufficio sanno chi viene.' },
    en: {
      label: 'What is your name and surname?',
      short: 'Name',
      why: 'So that the office knows who comes.',
    },
    de: { label: 'Wie heißen Sie, Vor- und Nachname?', short: 'Name', why: 'Damit das Amt weiß, wer kommt.' },
  },
  phone: {
    it: {
      label: 'A che numero la possiamo chiamare?',
      short: 'Telefono',
      why: 'Se l’ufficio non può, la avvisiamo.',
    },
    en: {
      label: 'At which number can we call you?',
      short: 'Telephone',
      why: 'If the office cannot, we tell you.',
    },
    de: {
      label: 'Unter welcher Nummer erreichen wir Sie?',
      short: 'Telefon',
      why: 'Wenn das Amt nicht kann, sagen wir es Ihnen.',
    },
  },
  'codice-fiscale': {
    it: {
      label: 'Mi dice il suo codice fiscale?',
      short: 'Codice fiscale',
      why: 'Con il PIN mi dice che parlo con lei.',
      again: 'Lo dica piano, una lettera o una cifra per volta. Per esempio: Roma, Savona, Savona.',
    },
    en: {
      label: 'What is your codice fiscale, your Italian tax code?',
      short: 'Codice fiscale',
      why: 'With the PIN it tells me that I speak to you.',
      again: 'Please say it slowly, one letter or digit at a time.',
    },
    de: {
      label: 'Wie lautet Ihre Steuernummer, der Codice fiscale?',
      short: 'Steuernummer',
      why: 'Mit der PIN weiß ich, dass ich mit Ihnen spreche.',
      again: 'Bitte langsam, ein Zeichen nach dem anderen.',
    },
  },
};

const next: Readonly<Record<Path, (state: MeetingState, value: unknown) => MeetingNext>> = {
  town: (state, value) => {
    const town = value as Place;
    return { state: { ...state, town, phase: 'checking' }, effects: [{ type: 'find', town }] };
  },
  name: (state, value) => ({ state: { ...state, name: String(value), phase: 'phone', path: 'phone' } }),
  phone: (state, value) => ({
    state: { ...state, phase: 'checking' },
    effects: [{ type: 'book', name: state.name, phone: String(value) }],
  }),
  'codice-fiscale': (state, value) => ({
    state: { ...state, codiceFiscale: String(value), phase: 'pin', partial: '' },
  }),
};

/** A question with a value, asked as every other question is. */
export function questionAt(
  { places, today }: MeetingContext,
  { language }: MeetingState,
  path: Path,
): Question<MeetingState, MeetingEffect> {
  const question = questions[path];
  const kind = kindOf(question);
  const { options } = question;
  const held = { today, places };
  return {
    path,
    kind,
    asked: { options, words: words[path][language], language, ...held },
    words: words[path][language],
    none: false,
    confirm: kind.confirm,
    ...(path === 'codice-fiscale' ? { isSecret: true } : {}),
    hold: (value) => {
      const checked = kind.check(value, options, held);
      return checked.ok
        ? { value: checked.value }
        : { problem: checked.problems[0] ?? { code: 'wrong-type', path: '' } };
    },
    take: (state, { value }) => next[path]({ ...state, path: null, pending: null, failures: 0 }, value),
  };
}
