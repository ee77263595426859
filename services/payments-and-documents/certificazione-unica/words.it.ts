// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordsOf } from 'sportello/interview';
import { actingWords } from '../../shared/acting.ts';
import { applicantWords } from '../../shared/applicant.ts';
import { contactWords } from '../../shared/contact.ts';
import type { statement } from './definition.ts';

export const it: WordsOf<typeof statement> = {
  title: 'Certificazione unica (CU)',
  summary: 'Il foglio che dice quanto ha ricevuto in un anno e quante tasse sono state trattenute.',
  who: 'Chi in quell’anno ha ricevuto una pensione o un’altra somma da noi, o chi agisce per lui.',
  consent:
    'Chiede la certificazione per sé o per una persona per cui può agire. Chi dichiara il falso ne risponde (D.P.R. 445 del 2000).',
  afterwards: 'Prepariamo la certificazione e la mandiamo come ha scelto. Per posta servono alcuni giorni.',
  questions: {
    ...actingWords.it,
    'given-name': applicantWords.it['given-name'],
    'family-name': applicantWords.it['family-name'],
    'codice-fiscale': applicantWords.it['codice-fiscale'],
    mobile: contactWords.it.mobile,
    year: {
      label: 'Di quale anno sono i redditi?',
      short: 'Anno dei redditi',
      why: 'C’è una certificazione per ogni anno.',
      hint: 'Scriva l’anno in cui ha ricevuto i soldi. Per il 730 di quest’anno è l’anno scorso.',
      ask: 'Di quale anno le serve la certificazione? Mi dica l’anno in cui ha ricevuto i soldi.',
      again: 'Mi dica un anno, per esempio: duemilaventicinque.',
    },
    'paid-that-year': {
      label: 'In quell’anno ci sono stati pagamenti da noi?',
      short: 'Pagamenti in quell’anno',
      why: 'La certificazione esiste solo se c’è stato un pagamento.',
      hint: 'Pensione, NASpI, malattia o altro.',
      ask: 'In quell’anno ci sono stati pagamenti da noi, per esempio pensione o NASpI?',
    },
    delivery: {
      label: 'Come vuole riceverla?',
      short: 'Consegna',
      why: 'Così arriva dove le è più comodo.',
      ask: 'Come vuole riceverla: la scarica, per e-mail, per PEC o per posta a casa?',
      options: {
        download: { label: 'La scarico', said: ['la scarico', 'dal sito', 'la stampo io', 'sul computer'] },
        email: { label: 'Per e-mail', said: ['email', 'posta elettronica', 'mandatemi una mail'] },
        pec: { label: 'Per PEC', said: ['pec', 'posta certificata'] },
        post: { label: 'Per posta, a casa', said: ['a casa', 'per posta', 'per lettera', 'postino'] },
      },
    },
    'send-to': {
      label: 'A quale indirizzo e-mail la mandiamo?',
      short: 'Indirizzo e-mail',
      why: 'La mandiamo solo qui.',
      hint: 'Per esempio nome@esempio.it',
      again: 'Mi dica l’indirizzo piano. Per la chiocciola dica: chiocciola.',
    },
    address: {
      label: 'A quale indirizzo la spediamo?',
      short: 'Indirizzo di casa',
      why: 'La spediamo solo qui.',
      hint: 'Via, numero, CAP e comune.',
      again: 'Mi dica via, numero e comune.',
    },
  },
  conditions: {
    ready: {
      short: 'Certificazione già pronta',
      met: 'La certificazione di quell’anno è pronta.',
      unmet: 'La certificazione di quell’anno è pronta dal {ready}.',
      unknown: 'Non sappiamo ancora di quale anno parliamo.',
      remedy: 'Può salvare le risposte e tornare da quel giorno.',
    },
    'not-too-old': {
      short: 'Ultimi cinque anni',
      met: 'L’anno è tra gli ultimi cinque.',
      unmet: 'Da qui si chiedono solo gli ultimi cinque anni.',
      unknown: 'Non sappiamo ancora di quale anno parliamo.',
      remedy: 'Per un anno più vecchio chieda a un operatore.',
    },
    paid: {
      short: 'Pagamenti in quell’anno',
      met: 'In quell’anno ci sono stati pagamenti.',
      unmet: 'Senza pagamenti in quell’anno non c’è una certificazione.',
      unknown: 'Non sappiamo ancora se ci sono stati pagamenti.',
      remedy: 'Se non è sicuro, chieda lo stato dei pagamenti.',
    },
  },
  steps: {},
  amounts: {},
  dates: { ready: 'Pronta dal' },
  assumptions: {
    'ready-day': 'Il giorno in cui è pronta, il 16 marzo, non è confermato.',
    'years-kept': 'Che si chiedano da qui solo gli ultimi cinque anni non è confermato.',
  },
};
