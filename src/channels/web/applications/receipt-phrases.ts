// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What a receipt says of itself: on the page, on paper and in a calendar. */
export const say = sayer({
  keep: { it: 'Da conservare', en: 'To keep', de: 'Zum Aufbewahren' },
  reference: {
    it: 'Domanda {number}{protocol, select, none {} other { · Protocollo {protocol}}}',
    en: 'Application {number}{protocol, select, none {} other { · Protocol {protocol}}}',
    de: 'Gesuch {number}{protocol, select, none {} other { · Protokoll {protocol}}}',
  },
  sent: {
    it: 'Ricevuta della domanda numero',
    en: 'Receipt of application number',
    de: 'Bestätigung des Gesuchs Nummer',
  },
  waits: {
    it: 'Consegnata, non ancora inviata. Numero',
    en: 'Handed in, not sent yet. Number',
    de: 'Abgegeben, noch nicht gesendet. Nummer',
  },
  agency: { it: 'Chi risponde', en: 'Who answers', de: 'Wer antwortet' },
  on: { it: 'Arrivata il', en: 'It came on', de: 'Angekommen am' },
  protocol: { it: 'Protocollo', en: 'Protocol number', de: 'Protokollnummer' },
  answerBy: { it: 'Rispondiamo entro il', en: 'We answer by', de: 'Letzter Tag für unsere Antwort' },
  payBy: { it: 'Da pagare, entro il', en: 'To be paid, by', de: 'Zu zahlen, letzter Tag' },
  documents: { it: 'Documenti aggiunti', en: 'Documents added', de: 'Hinzugefügte Dokumente' },
  paper: { it: 'Scaricare la ricevuta in PDF', en: 'Download the receipt as PDF', de: 'Bestätigung als PDF' },
  paperName: { it: 'ricevuta', en: 'receipt', de: 'bestaetigung' },
  qr: {
    it: 'Inquadri questo codice con il telefono per vedere a che punto è la domanda. Le chiede di entrare: chi lo trova non vede niente.',
    en: 'Point your phone at this code to see where the application is. It asks you to sign in: whoever finds it sees nothing.',
    de: 'Richten Sie das Handy auf diesen Code, um zu sehen, wie weit das Gesuch ist. Sie müssen sich anmelden: Wer ihn findet, sieht nichts.',
  },
  qrLabel: {
    it: 'Codice QR che apre la pagina della domanda',
    en: 'QR code that opens the page of the application',
    de: 'QR-Code, der die Seite des Gesuchs öffnet',
  },
  calendar: {
    it: 'Mettere le date nel calendario',
    en: 'Put the dates into your calendar',
    de: 'Die Termine in den Kalender',
  },
  answerDue: {
    it: 'Ultimo giorno per la risposta: {title}',
    en: 'Last day for the answer: {title}',
    de: 'Letzter Tag für die Antwort: {title}',
  },
  payDue: {
    it: 'Ultimo giorno per pagare: {title}',
    en: 'Last day to pay: {title}',
    de: 'Letzter Tag zum Zahlen: {title}',
  },
  againFrom: {
    it: 'Può chiederlo di nuovo: {title}',
    en: 'You can ask for it again: {title}',
    de: 'Wieder zu beantragen: {title}',
  },
  againBy: {
    it: 'Ultimo giorno per chiederlo di nuovo: {title}',
    en: 'Last day to ask for it again: {title}',
    de: 'Letzter Tag für das nächste Gesuch: {title}',
  },
  number: { it: 'Domanda {number}', en: 'Application {number}', de: 'Gesuch {number}' },
});
