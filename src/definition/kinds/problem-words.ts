// SPDX-License-Identifier: AGPL-3.0-or-later

import { IntlMessageFormat } from 'intl-messageformat';
import {
  type CalendarDate,
  type Cents,
  type Language,
  own,
  type Problem,
  textIn,
  type Words,
} from '#core/index.ts';
import { joined, jointed } from '#languages/index.ts';
import { sizeProblems } from './list/words.ts';
import { showDate, showMoney } from './written.ts';

/** What can be wrong with an answer of any kind. */
export const commonProblems = {
  'wrong-type': {
    it: 'Questa risposta non ha la forma giusta.',
    en: 'This answer does not have the right form.',
    de: 'Diese Antwort hat nicht die richtige Form.',
  },
  'null-not-allowed': {
    it: 'Qui serve una risposta.',
    en: 'An answer is needed here.',
    de: 'Hier brauchen wir eine Antwort.',
  },
  'unknown-key': {
    it: 'Questa domanda non fa parte del servizio.',
    en: 'This question is not part of the service.',
    de: 'Diese Frage gehört nicht zum Dienst.',
  },
  contradiction: {
    it: 'Questa risposta non va insieme a un’altra.',
    en: 'This answer does not fit with another one.',
    de: 'Diese Antwort passt nicht zu einer anderen.',
  },
  'chosen-twice': {
    it: 'Ha scelto due volte la stessa voce. Ne basta una.',
    en: 'You chose the same entry twice. Once is enough.',
    de: 'Sie haben denselben Eintrag zweimal gewählt. Einmal genügt.',
  },
  'out-of-bounds': {
    it: 'Con questo valore il conto non si può fare: è troppo grande o troppo lontano. Lo controlli.',
    en: 'Nothing can be worked out with this: it is too large or too far away. Please check it.',
    de: 'Mit diesem Wert kann man nicht rechnen: Er ist zu groß oder zu weit weg. Bitte prüfen Sie ihn.',
  },
  'another-code': {
    it: 'Questo non è il codice fiscale di chi chiede. Chi è entrato chiede per sé. Per un’altra persona serve una delega, un mandato o una tutela. Per una società agisce chi la rappresenta.',
    en: 'This is not the codice fiscale of the person applying. Whoever signed in applies for themselves. For another person a delegation, a mandate or a guardianship is needed. For a company, whoever represents it acts.',
    de: 'Das ist nicht die Steuernummer der Person, die das Gesuch stellt. Wer angemeldet ist, stellt es für sich. Für eine andere Person brauchen Sie eine Vollmacht, einen Auftrag oder eine Vormundschaft. Für eine Gesellschaft handelt, wer sie vertritt.',
  },
  'own-identity': {
    it: 'Questo lo dice la sua identità digitale e qui non si cambia. Se è sbagliato, lo faccia correggere da chi gliel’ha data.',
    en: 'Your digital identity says this, and it cannot be changed here. If it is wrong, have it corrected by whoever gave it to you.',
    de: 'Das sagt Ihre digitale Identität, und hier kann man es nicht ändern. Wenn es falsch ist, lassen Sie es dort berichtigen, wo Sie sie bekommen haben.',
  },
  'none-and-answer': {
    it: 'Ha scritto una risposta e ha segnato anche la casella sotto. Scelga quale lasciare.',
    en: 'You wrote an answer and ticked the box below too. Choose which to keep.',
    de: 'Sie haben eine Antwort geschrieben und auch das Kästchen darunter angekreuzt. Wählen Sie, was bleiben soll.',
  },
  ...sizeProblems,
  empty: {
    it: 'Manca la risposta.',
    en: 'The answer is missing.',
    de: 'Die Antwort fehlt.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The problems that every kind can have. */
export type CommonProblem = keyof typeof commonProblems;

/** The sentence for a problem. Figures whose name ends in `Cents` or `Date` are written as money or as a date. */
export function problemText(
  problems: Readonly<Record<string, Words>>,
  problem: Problem,
  language: Language,
): string {
  const text =
    own(problems, problem.code) ?? own(commonProblems as Readonly<Record<string, Words>>, problem.code);
  const message = textIn(text ?? commonProblems['wrong-type'], language);
  if (!message.includes('{')) return message;
  const values = Object.entries(problem.with ?? {}).map(([name, value]) => [
    name,
    name.endsWith('Cents')
      ? showMoney(value as Cents, language)
      : name.endsWith('Date')
        ? showDate(value as CalendarDate, language)
        : value,
  ]);
  const format = new IntlMessageFormat(jointed(message, language), language);
  return joined(String(format.format(Object.fromEntries(values))), language);
}
