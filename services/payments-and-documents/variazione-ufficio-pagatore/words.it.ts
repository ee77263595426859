// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import { paymentWords } from '../../shared/payment.ts';
import type { newAccount } from './definition.ts';

export const it: WordsOf<typeof newAccount> = {
  title: 'Cambiare il conto o l’ufficio dove riceve la pensione',
  summary: 'La pensione arriva dove vuole lei: in banca, alle Poste, su una carta o in contanti.',
  who: 'Chi prende già una pensione. Il conto deve essere suo, anche insieme a un’altra persona.',
  consent:
    'Dichiara che le risposte sono vere (D.P.R. 445 del 2000). Chiede lei il cambio, e nessuno la obbliga a farlo. Chiediamo alla banca se il conto è suo.',
  afterwards:
    'Per qualche giorno non cambia nulla: avvisiamo i suoi contatti di prima, e da lì il cambio si può fermare. Poi vale il nuovo conto. Non chiuda il vecchio finché non arriva il primo pagamento.',
  questions: {
    ...applicantWords.it,
    ...contactWords.it,
    pensions: {
      label: 'Per quale pensione?',
      short: 'Pensione',
      why: 'Ogni pensione può arrivare in un posto diverso.',
      hint: 'Può scegliere più di una.',
      options: {
        'old-age': { label: 'Pensione di vecchiaia', said: ['di vecchiaia', 'la mia pensione', 'vecchiaia'] },
        early: { label: 'Pensione anticipata', said: ['anticipata', 'anzianità'] },
        disability: {
          label: 'Pensione o assegno di invalidità',
          said: ['assegno di invalidità', 'inabilità', 'invalidità dai contributi'],
        },
        survivors: {
          label: 'Pensione ai superstiti',
          said: ['reversibilità', 'di mio marito', 'di mia moglie', 'superstiti'],
        },
        'civil-invalidity': {
          label: 'Invalidità civile o accompagnamento',
          said: ['invalido civile', 'accompagno', 'accompagnamento', 'invalidità civile'],
        },
        'social-allowance': { label: 'Assegno sociale', said: ['assegno sociale', 'pensione sociale'] },
        other: { label: 'Un’altra pensione', said: ['altra', 'un’altra', 'estera'] },
      },
    },
    'in-payment': {
      label: 'La pensione le arriva già?',
      short: 'Pensione già pagata',
      why: 'Qui si cambia il conto di una pensione che è già in pagamento.',
      hint: 'Risponda no se l’ha chiesta ma non è ancora arrivata.',
    },
    where: {
      label: 'Dove vuole ricevere la pensione?',
      short: 'Dove riceve la pensione',
      why: 'Così il pagamento va nel posto giusto.',
      options: {
        bank: {
          label: 'In banca',
          hint: 'Conto corrente.',
          said: ['in banca', 'sul conto', 'conto corrente'],
        },
        'post-account': {
          label: 'Su un conto delle Poste',
          said: ['conto delle poste', 'banco posta', 'conto postale'],
        },
        'post-booklet': { label: 'Su un libretto delle Poste', said: ['libretto', 'libretto postale'] },
        card: {
          label: 'Su una carta con IBAN',
          said: ['carta', 'sulla carta', 'carta prepagata'],
        },
        cash: {
          label: 'In contanti alle Poste',
          hint: 'Per somme fino a 1.000 euro. Questo limite non è verificato.',
          said: ['contanti', 'in mano', 'allo sportello', 'ritiro io'],
        },
      },
    },
    iban: {
      ...paymentWords.it.iban,
      label: 'Qual è il nuovo IBAN?',
      ask: 'Mi detta il nuovo IBAN, quattro caratteri per volta?',
    },
    'iban-mine': paymentWords.it['iban-mine'],
    joint: {
      label: 'Il conto è intestato anche ad altri?',
      short: 'Conto con altri',
      why: 'Un conto di due persone va bene, se una è lei.',
    },
    'over-limit': {
      label: 'La pensione supera 1.000 euro al mese?',
      short: 'Pensione sopra 1.000 euro',
      why: 'Sopra questa somma la pensione si paga solo su un conto.',
    },
    'post-office': {
      label: 'In quale comune vuole ritirarla?',
      short: 'Comune dell’ufficio postale',
      why: 'Scegliamo con lei un ufficio postale di quel comune.',
      again: 'Mi dica il comune e la provincia.',
    },
    'old-open': {
      label: 'Il vecchio conto è ancora aperto?',
      short: 'Vecchio conto aperto',
      why: 'Un pagamento già partito arriva sul vecchio conto. Se è chiuso, torna indietro e ci vuole più tempo.',
      hint: 'Se prima ritirava in contanti, risponda sì.',
    },
  },
  conditions: {
    'pension-paid': {
      short: 'Pensione in pagamento',
      met: 'La pensione è già in pagamento.',
      unmet: 'Qui si cambia il conto di una pensione che già arriva.',
      unknown: 'Non sappiamo ancora se la pensione le arriva già.',
      remedy: 'Se la pensione è appena chiesta, cambi l’IBAN nella domanda di pensione.',
    },
    'own-account': {
      short: 'Conto intestato a lei',
      met: 'Il conto è intestato a lei.',
      unmet: 'Possiamo pagare solo su un conto che è suo, anche con un’altra persona.',
      unknown: 'Non sappiamo ancora di chi è il conto.',
      remedy: 'Usi un conto, un libretto o una carta con IBAN a suo nome. In alternativa scelga i contanti.',
    },
    'within-limit': {
      short: 'Contanti fino a 1.000 euro',
      met: 'La pensione si può pagare nel modo scelto.',
      unmet: 'Sopra 1.000 euro la pensione si paga solo su un conto.',
      unknown: 'Non sappiamo ancora quanto è la pensione.',
      remedy: 'Scelga un conto, un libretto o una carta con IBAN.',
    },
  },
  steps: {},
  amounts: {},
  dates: {},
  assumptions: {
    'cash-limit': 'Il limite di 1.000 euro per i contanti è da una sola fonte, non dalla legge letta da noi.',
    'which-month': 'Il mese del primo pagamento sul nuovo conto non è certo: può servire un mese o di più.',
  },
};
