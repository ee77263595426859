// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Say, sayer, type Text } from '#core/index.ts';

const phrases = {
  whatDoYouNeed: {
    it: 'Buongiorno. Sono il servizio automatico, non una persona. Mi dica con parole sue: di che cosa ha bisogno?',
    en: 'Hello. I am the automatic service, not a person. Tell me in your own words: what do you need?',
  },
  whichOf: { it: 'Può essere uno di questi. Quale?', en: 'It may be one of these. Which?' },
  orNone: { it: 'Se non è nessuno di questi, me lo dica.', en: 'If it is none of these, please say so.' },
  whichKey: { it: 'Prema il numero del servizio.', en: 'Press the number of the service.' },
  notFound: {
    it: 'Non ho trovato il servizio. Me lo dica in un altro modo, per esempio che cosa le è successo.',
    en: 'I did not find the service. Please say it another way, for example what happened to you.',
  },
  onlyInformation: {
    it: 'Questo servizio non si può ancora chiedere qui. Le serve altro?',
    en: 'You cannot apply for this service here yet. Is there anything else?',
  },
  notStored: {
    it: 'Ora non riesco a salvare. Le risposte di prima ci sono. Mi ripeta quest’ultima.',
    en: 'I cannot save right now. Your earlier answers are safe. Please give me the last one again.',
  },
  alreadySent: {
    it: 'Questa domanda è già stata inviata. Il numero è {number}.',
    en: 'This application has already been sent. Its number is {number}.',
  },
  help: {
    it: '(? mostra le risposte date; ripeti, indietro, perché, quanto mi danno, a che punto siamo, operatore, fermati)',
    en: '(? shows the answers given; repeat, back, why, how much would I get, where are we, operator, stop)',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the terminal says around a conversation. */
export const talkPhrase: Say<keyof typeof phrases> = sayer(phrases);
