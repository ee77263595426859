// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Words } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { GuardRefusal } from '#record/index.ts';
import type { SubmitRefusal } from './applications.ts';

/** Why something is not sent, but for what a guard says: that is told where one signs in higher, or changes the account. */
export type NotSent = Exclude<SubmitRefusal, GuardRefusal>;

// Every code has its sentence, in every language that a page has: one that is added without does not compile.
const words: Readonly<Record<NotSent, Words>> = {
  'another-code': {
    it: 'Il codice fiscale della domanda non è il suo. Così non la possiamo inviare. Lo cambi, poi riprovi.',
    en: 'The codice fiscale in the application is not yours. We cannot send it so. Change it, then try again.',
    de: 'Die Steuernummer im Gesuch ist nicht Ihre. So können wir es nicht senden. Ändern Sie sie und versuchen Sie es noch einmal.',
  },
  changed: {
    it: 'Nel frattempo qualche risposta è cambiata. Non abbiamo inviato nulla. Qui sotto c’è la domanda com’è adesso: la controlli, poi confermi.',
    en: 'Meanwhile some answers have changed. We have sent nothing. Below is the application as it is now: check it, then confirm.',
    de: 'Inzwischen haben sich Antworten geändert. Wir haben nichts gesendet. Unten steht das Gesuch, wie es jetzt ist: Prüfen Sie es und bestätigen Sie.',
  },
  closed: {
    it: 'Questa domanda oggi non si può più fare. Non abbiamo inviato nulla.',
    en: 'This can no longer be asked for. We have sent nothing.',
    de: 'Das kann man nicht mehr beantragen. Wir haben nichts gesendet.',
  },
  incomplete: {
    it: 'Manca ancora una risposta. Non abbiamo inviato nulla. Risponda, poi riprovi.',
    en: 'One answer is still missing. We have sent nothing. Answer it, then try again.',
    de: 'Eine Antwort fehlt noch. Wir haben nichts gesendet. Antworten Sie und versuchen Sie es noch einmal.',
  },
  'not-found': {
    it: 'Questa domanda non c’è più, o è cambiata mentre la inviava. Non abbiamo inviato nulla.',
    en: 'This application is no longer there, or it changed while you were sending it. We have sent nothing.',
    de: 'Dieses Gesuch gibt es nicht mehr, oder es hat sich beim Senden geändert. Wir haben nichts gesendet.',
  },
  state: {
    it: 'Questa richiesta ora non si può inviare. Intanto la sua pratica è andata avanti: forse c’è già un ricorso. Non abbiamo inviato nulla. Guardi a che punto è.',
    en: 'This request cannot be sent now. Meanwhile your case has moved on: perhaps there is an appeal already. We have sent nothing. See where it is.',
    de: 'Das kann jetzt nicht gesendet werden. Ihr Fall ist inzwischen weiter: Vielleicht gibt es schon eine Beschwerde. Wir haben nichts gesendet.',
  },
  submitted: {
    it: 'Questa domanda è già inviata.',
    en: 'This application has been sent already.',
    de: 'Dieses Gesuch ist schon gesendet.',
  },
};

/** Why it was not sent, in one text for page and conversation. */
export const sayNotSent = sayer(words);
