// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, person, personWords, type QuestionWords } from 'sportello/interview';

/**
 * For whom the person asks. What is about the other person is asked only for another: spread `actingAsked` into `asked`. It is a
 * choice of each request, never taken over from an earlier one: that would put one person's data into another's case.
 */
export const acting = {
  'for-whom': choice(['me', 'other']),
  'acting-as': choice([
    'parent',
    'guardian',
    'curator',
    'support-administrator',
    'delegate',
    'patronato',
    'heir',
  ]),
  'other-person': person(['given-name', 'family-name', 'codice-fiscale']),
} as const;

interface ActingAnswers {
  readonly 'for-whom': 'me' | 'other';
}

export const actingAsked = {
  'acting-as': (a: ActingAnswers) => a['for-whom'] === 'other',
  'other-person': (a: ActingAnswers) => a['for-whom'] === 'other',
} as const;

type Words = Readonly<Record<keyof typeof acting, QuestionWords>>;

const it: Words = {
  'for-whom': {
    label: 'La richiesta è per lei o per un’altra persona?',
    short: 'Per chi è la richiesta',
    why: 'Se è per un’altra persona dobbiamo sapere chi è e che cosa la lega a lei.',
    options: {
      me: { label: 'Per me', said: ['per me', 'mia', 'per me stesso', 'per me stessa', 'sono io'] },
      other: {
        label: 'Per un’altra persona',
        said: [
          'per un altro',
          'per mia madre',
          'per mio padre',
          'per mio marito',
          'per mia moglie',
          'per mio figlio',
          'per una persona morta',
          'è per mia mamma',
        ],
      },
    },
  },
  'acting-as': {
    label: 'In che veste agisce per questa persona?',
    short: 'In che veste',
    why: 'La legge dice chi può agire per un altro.',
    ask: 'In che veste agisce: genitore, tutore, delegato, erede, o altro?',
    options: {
      parent: { label: 'Genitore', said: ['sono la madre', 'sono il padre', 'sono il genitore', 'la mamma'] },
      guardian: { label: 'Tutore', said: ['sono il tutore', 'tutrice', 'tutore legale'] },
      curator: { label: 'Curatore', said: ['sono il curatore', 'curatrice'] },
      'support-administrator': {
        label: 'Amministratore di sostegno',
        said: ['amministratore', 'amministratrice', 'mi ha nominato il giudice'],
      },
      delegate: { label: 'Delegato', said: ['ho la delega', 'mi ha delegato', 'delegata'] },
      patronato: { label: 'Patronato', said: ['sono il patronato', 'lavoro in un patronato'] },
      heir: {
        label: 'Erede',
        said: ['sono l’erede', 'è morto', 'è morta', 'è mancata', 'eredi', 'sono la figlia, lei è morta'],
      },
    },
  },
  'other-person': {
    label: 'Chi è l’altra persona?',
    short: 'L’altra persona',
    why: 'Serve per trovare i suoi dati.',
    fields: personWords.it,
  },
};

const en: Words = {
  'for-whom': {
    label: 'Is the request for you or for somebody else?',
    short: 'Who the request is for',
    why: 'If it is for somebody else we need to know who they are and how you act for them.',
    options: {
      me: { label: 'For me', said: ['for me', 'mine', 'for myself'] },
      other: {
        label: 'For somebody else',
        said: [
          'somebody else',
          'for my mother',
          'for my father',
          'for my husband',
          'for my wife',
          'for another person',
        ],
      },
    },
  },
  'acting-as': {
    label: 'How do you act for this person?',
    short: 'Acting as',
    why: 'The law says who may act for another person.',
    ask: 'How do you act for them: as a parent, guardian, delegate, heir, or otherwise?',
    options: {
      parent: { label: 'Parent', said: ['mother', 'father', 'I am the parent'] },
      guardian: { label: 'Guardian', said: ['legal guardian'] },
      curator: { label: 'Curator', said: ['I am the curator'] },
      'support-administrator': {
        label: 'Support administrator',
        said: ['administrator', 'the court appointed me'],
      },
      delegate: { label: 'Delegate', said: ['delegated', 'I have a delegation'] },
      patronato: { label: 'Patronato (advice centre)', said: ['patronato', 'advice centre'] },
      heir: { label: 'Heir', said: ['heir', 'they died', 'she died', 'he died'] },
    },
  },
  'other-person': {
    label: 'Who is the other person?',
    short: 'The other person',
    why: 'We need it to find their data.',
    fields: personWords.en,
  },
};

export const actingWords = { it, en };
