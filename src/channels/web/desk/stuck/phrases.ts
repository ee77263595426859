// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the list of work that does not go through says. */
export const say = deskSayer({
  title: { it: 'Ferme', en: 'Stuck' },
  lead: {
    it: 'Qui sta il lavoro che il sistema ha provato e che non riesce. Il resto va avanti. Ci riprova da solo per qualche ora; poi aspetta qui. Quando la causa è tolta, prema «Riprovare».',
    en: 'Here is work that the system tried and that does not go through. The rest goes on. It tries again by itself for some hours; then it waits here. When the cause is gone, press “Try again”.',
  },
  held: {
    it: 'Da ieri {n, plural, one {una persona ha} other {# persone hanno}} consegnato senza entrare e non ha{n, plural, one {} other {nno}} avuto il messaggio con il numero: ne partivano troppi. Se sono persone vere, chi gestisce lo sportello può alzare il limite.',
    en: 'Since yesterday {n, plural, one {one person} other {# people}} handed something in without signing in and did not get the message with the number: too many were leaving. If these are real people, whoever runs the counter can raise the limit.',
  },
  none: { it: 'Non c’è niente di fermo.', en: 'Nothing is stuck.' },
  what: { it: 'Che cosa', en: 'What' },
  about: { it: 'Domanda', en: 'Application' },
  since: { it: 'Da quando', en: 'Since' },
  attempts: { it: 'Tentativi', en: 'Attempts' },
  next: { it: 'Nuovo tentativo', en: 'Tries again' },
  apart: { it: 'No: aspetta lei', en: 'No: it waits for you' },
  fault: { it: 'Guasto, per chi ripara', en: 'Fault, for whoever mends it' },
  act: { it: 'Che cosa fare', en: 'What to do' },
  retry: { it: 'Riprovare', en: 'Try again' },
  close: {
    it: 'Una domanda che non è per lei: la vede un collega',
    en: 'An application that is not for you: a colleague sees it',
  },
  retried: {
    it: 'Si riprova al prossimo giro: per le lettere entro un minuto.',
    en: 'It is tried again on the next round: within a minute for letters.',
  },
  gone: { it: 'Questo lavoro non è più fermo.', en: 'This work is no longer stuck.' },
  letters: { it: 'Lettere con la decisione da inviare', en: 'Letters with a decision to be sent' },
  mailbox: { it: 'Lettere da mettere nell’area personale', en: 'Letters to be put into the personal area' },
  notices: {
    it: 'Avvisi da scrivere per lettere già in area personale',
    en: 'Messages to be written for letters that are in mailboxes',
  },
  messages: { it: 'Avvisi per e-mail, SMS e App IO', en: 'Messages by e-mail, SMS and App IO' },
  terms: { it: 'Termini che ripartono', en: 'Terms that go on again' },
  accounts: { it: 'Nuovi conti che valgono', en: 'New accounts that count' },
  payments: { it: 'Pagamenti da chiedere, o da vedere se fatti', en: 'Payments to be asked for, or seen' },
  renewals: { it: 'Rinnovi da ricordare', en: 'Renewals to be reminded of' },
  reminders: {
    it: 'Risposte di altre persone da ricordare',
    en: 'Answers of other people to be reminded of',
  },
  awaited: {
    it: 'Risposte che potevano arrivare dopo, da ricordare',
    en: 'Answers that could come later, to be reminded of',
  },
  visits: { it: 'Visite finite da togliere', en: 'Visits that ended, to be taken away' },
  seals: { it: 'Sigilli del registro da far uscire', en: 'Seals of the register to go out' },
  documents: { it: 'File di documenti tolti', en: 'Files of documents that were taken away' },
  obtainable: { it: 'Avvisi di servizi che si possono chiedere', en: 'News of services that can be had' },
  appointments: { it: 'Appuntamenti da ricordare', en: 'Appointments to be reminded of' },
  'freed-times': {
    it: 'Posti liberi da offrire a chi aspetta',
    en: 'Freed places to be offered to those who wait',
  },
  retention: { it: 'Dati da cancellare', en: 'Data to be deleted' },
});
