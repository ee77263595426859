// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, type Text, textIn, type Words } from '#core/index.ts';
import { ties } from './may-work-on.ts';

/** Why people of the agency open a case; the person whose it is reads the same words. */
export const accessReasons = {
  work: {
    it: 'Lavoro sulla pratica per decidere',
    en: 'Work on the case, to decide',
    de: 'Arbeit am Fall, um zu entscheiden',
  },
  question: {
    it: 'La persona ha chiesto informazioni',
    en: 'The person asked about it',
    de: 'Die Person hat um Auskunft gebeten',
  },
  second: { it: 'Seconda firma', en: 'Second signature', de: 'Zweite Unterschrift' },
  contest: { it: 'Riesame o ricorso', en: 'Review or appeal', de: 'Überprüfung oder Rekurs' },
  quality: { it: 'Controllo della qualità', en: 'Quality check', de: 'Prüfung der Qualität' },
  other: { it: 'Altro motivo', en: 'Another reason', de: 'Anderer Grund' },
} as const satisfies Readonly<Record<string, Words>>;

/** What somebody does besides who listens to a call: written by itself, chosen by nobody. */
const callReasons = {
  operator: {
    it: 'Chi ascoltava la chiamata ha parlato con chi le rispondeva',
    en: 'Whoever listened to the call spoke to the person who answered you',
    de: 'Wer das Gespräch mithörte, sprach mit der Person, die Ihnen antwortete',
  },
  all: {
    it: 'Chi ascoltava la chiamata vi ha parlato',
    en: 'Whoever listened to the call spoke in it',
    de: 'Wer das Gespräch mithörte, sprach darin',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a person was identified in a contact, as it stands beside whoever answered: written by itself, chosen by nobody. */
const identifiedReasons = {
  pin: {
    it: 'Nel contatto è stato dato il suo PIN telefonico',
    en: 'Your phone PIN was given in the contact',
    de: 'Im Kontakt wurde Ihre Telefon-PIN angegeben',
  },
  recognised: {
    it: 'Nel contatto qualcuno ha risposto alle domande su una sua pratica',
    en: 'In the contact somebody answered the questions about a case of yours',
    de: 'Im Kontakt hat jemand die Fragen zu einem Ihrer Fälle beantwortet',
  },
  'not-recognised': {
    it: 'Nel contatto qualcuno ha sbagliato le domande per essere riconosciuto come lei',
    en: 'In the contact somebody answered wrongly the questions to be recognised as you',
    de: 'Im Kontakt hat jemand die Fragen falsch beantwortet, um als Sie erkannt zu werden',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The reason that is written when a person is identified in a contact. */
export function identifiedReason(by: keyof typeof identifiedReasons): string {
  return identifiedReasons[by].it;
}

/** The reason that is written when somebody who listens to a call speaks: to the operator alone, or to all. */
export function spokenReason(to: keyof typeof callReasons): string {
  return callReasons[to].it;
}

export type AccessReason = keyof typeof accessReasons;

/** A reason as it is kept: one of the usual ones in Italian, and what was added in words. */
export function writtenReason(reason: AccessReason, words: string): string {
  const usual = accessReasons[reason].it;
  return words.trim() ? `${usual}: ${words.trim()}` : usual;
}

/** A kept reason in the reader's language: the usual part is translated, what somebody wrote stays as they wrote it. */
export function sayReason(kept: string, language: Language): string {
  const known: readonly Text[] = [
    ...Object.values(accessReasons),
    ...Object.values(callReasons),
    ...Object.values(identifiedReasons),
    ...Object.values(ties),
  ];
  const usual = known.find(({ it }) => kept === it || kept.startsWith(`${it}: `));
  return usual ? textIn(usual, language) + kept.slice(usual.it.length) : kept;
}
