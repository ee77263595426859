// SPDX-License-Identifier: AGPL-3.0-or-later
import { personWords, type WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import type { delegation } from './definition.ts';

export const it: WordsOf<typeof delegation> = {
  title: 'Delega a ritirare la pensione',
  summary: 'Un’altra persona ritira la pensione in contanti al posto del pensionato. Si può anche togliere.',
  who: 'Chi prende la pensione in contanti e non può andare a ritirarla, e la persona di cui si fida.',
  consent:
    'Dichiara che le risposte sono vere (D.P.R. 445 del 2000). La delega vale solo dopo la firma davanti a chi la può autenticare.',
  afterwards:
    'Prepariamo il foglio. Il pensionato lo firma nel posto scelto, con il documento di tutti e due. Poi avvisiamo l’ufficio che paga.',
  questions: {
    'given-name': applicantWords.it['given-name'],
    'family-name': applicantWords.it['family-name'],
    'codice-fiscale': applicantWords.it['codice-fiscale'],
    mobile: contactWords.it.mobile,
    action: {
      label: 'Vuole dare o togliere la delega?',
      short: 'Dare o togliere',
      why: 'Per dare la delega serve una firma autenticata.',
      options: {
        give: {
          label: 'Dare la delega',
          said: ['dare', 'voglio delegare', 'farla nuova', 'può andare mio figlio'],
        },
        revoke: {
          label: 'Togliere la delega',
          said: ['togliere', 'revocare', 'annullare', 'non la deve più ritirare'],
        },
      },
    },
    'my-side': {
      label: 'Lei è il pensionato o il delegato?',
      short: 'Chi parla',
      why: 'Così sappiamo di chi sono i prossimi dati.',
      options: {
        pensioner: {
          label: 'Il pensionato o la pensionata',
          said: ['la pensione è mia', 'sono il pensionato', 'sono la pensionata', 'prendo io la pensione'],
        },
        delegate: {
          label: 'La persona che ritira la pensione',
          said: [
            'il delegato',
            'sono il figlio',
            'sono la figlia',
            'la ritiro io',
            'la pensione è di mia madre',
          ],
        },
      },
    },
    cash: {
      label: 'La pensione è pagata in contanti?',
      short: 'Pensione in contanti',
      why: 'La delega serve solo per ritirare contanti.',
      hint: 'Risponda no se arriva su un conto o su un libretto.',
    },
    'over-limit': {
      label: 'La pensione supera 1.000 euro al mese?',
      short: 'Pensione sopra 1.000 euro',
      why: 'Sopra questa somma la pensione si paga solo su un conto.',
    },
    'other-person': {
      label: 'Chi è l’altra persona?',
      short: 'L’altra persona',
      why: 'La delega porta i nomi di tutti e due.',
      hint: 'Se lei è il pensionato, il delegato. Se lei è il delegato, il pensionato.',
      fields: personWords.it,
    },
    'delegate-mobile': {
      label: 'Qual è il cellulare del delegato?',
      short: 'Cellulare del delegato',
      why: 'Lo avvisiamo quando la delega è attiva.',
      hint: 'Solo numeri.',
      again: 'Mi dica il numero, una cifra per volta.',
    },
    until: {
      label: 'Fino a quando vale la delega?',
      short: 'Fine della delega',
      why: 'Se non indica un giorno, vale finché non la toglie.',
      ask: 'Fino a quale giorno vale la delega? Se non c’è una fine, dica: nessuna.',
      again: 'Mi dica giorno, mese e anno. Oppure dica: nessuna.',
      none: 'Nessuna fine: vale finché non la tolgo',
    },
    'sign-where': {
      label: 'Dove vuole firmare il pensionato?',
      short: 'Dove si firma',
      why: 'La firma va fatta davanti a chi la può autenticare.',
      options: {
        'inps-office': {
          label: 'In una nostra sede',
          said: ['in sede', 'da voi', 'all’ufficio', 'all’inps'],
        },
        'town-hall': { label: 'In Comune', said: ['al comune', 'in municipio', 'all’anagrafe'] },
        home: {
          label: 'A casa',
          hint: 'Solo se non può uscire.',
          said: ['a casa', 'non può uscire', 'è a letto'],
        },
      },
    },
    'ill-at-home': {
      label: 'C’è un certificato medico che dice che non può uscire?',
      short: 'Certificato medico',
      why: 'Il Comune viene a casa solo con il certificato.',
    },
    town: {
      label: 'In quale comune si firma?',
      short: 'Comune della firma',
      why: 'Così la pratica va all’ufficio giusto.',
      again: 'Mi dica il comune e la provincia.',
    },
  },
  conditions: {
    'in-cash': {
      short: 'Pensione in contanti',
      met: 'La pensione è pagata in contanti.',
      unmet: 'La delega serve solo quando la pensione è pagata in contanti.',
      unknown: 'Non sappiamo ancora come è pagata la pensione.',
      remedy: 'Per cambiare il conto della pensione c’è un’altra richiesta.',
    },
    'within-limit': {
      short: 'Pensione fino a 1.000 euro',
      met: 'La pensione si può pagare in contanti.',
      unmet: 'Sopra 1.000 euro la pensione si paga solo su un conto.',
      unknown: 'Non sappiamo ancora quanto è la pensione.',
      remedy: 'Serve un conto, un libretto o una carta con IBAN del pensionato.',
    },
    'signed-at-home-if-ill': {
      short: 'Firma autenticata',
      met: 'Il posto scelto per la firma va bene.',
      unmet: 'Per firmare a casa serve un certificato medico.',
      unknown: 'Non sappiamo ancora dove si firma.',
      remedy: 'Chieda il certificato al medico, oppure scelga la sede o il Comune.',
    },
  },
  steps: {},
  amounts: {},
  dates: { ends: 'Fine della delega' },
  assumptions: {
    'cash-limit': 'Il limite di 1.000 euro per i contanti è da una sola fonte, non dalla legge letta da noi.',
    signature: 'Le regole della firma a casa sono da una sola fonte. Le confermi con l’ufficio.',
  },
};
