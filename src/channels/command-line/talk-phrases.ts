// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Say, sayer, type Text } from '#core/index.ts';

const phrases = {
  notNow: {
    it: 'Ora non riesco a guardare. Mi ripeta quello che ha detto.',
    en: 'I cannot look right now. Please say that again.',
  },
  closedDraft: {
    it: 'La domanda che aveva cominciato non si può più inviare qui. Quello che ha inviato prima va avanti.',
    en: 'The application that you began can no longer be sent here. What you sent before goes on.',
    de: 'Der begonnene Antrag kann hier nicht mehr gesendet werden. Was Sie vorher gesendet haben, läuft weiter.',
  },
  notStored: {
    it: 'Ora non riesco a salvare. Le risposte di prima ci sono. Mi ripeta quest’ultima.',
    en: 'I cannot save right now. Your earlier answers are safe. Please give me the last one again.',
  },
  alreadySent: {
    it: 'Questa domanda è già stata inviata. Il numero è {number}.',
    en: 'This application has already been sent. Its number is {number}.',
  },
  alreadyHandedIn: {
    it: 'Questa domanda è già consegnata. Il numero è {number}.',
    en: 'This application has already been handed in. Its number is {number}.',
  },
  help: {
    it: '(? mostra le risposte date; ripeti, indietro, perché, quanto mi danno, a che punto siamo, operatore, fermati)',
    en: '(? shows the answers given; repeat, back, why, how much would I get, where are we, operator, stop)',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the terminal says around a conversation. */
export const talkPhrase: Say<keyof typeof phrases> = sayer(phrases);
