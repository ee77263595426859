// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the mailbox says. */
export const say = sayer({
  title: { it: 'Le mie lettere', en: 'My letters', de: 'Meine Briefe' },
  lead: {
    it: 'Qui trova ogni lettera e ogni messaggio che le abbiamo scritto.',
    en: 'Every letter and message that we wrote to you is here.',
    de: 'Hier finden Sie jeden Brief und jede Nachricht, die wir Ihnen geschrieben haben.',
  },
  none: {
    it: 'Non le abbiamo ancora scritto.',
    en: 'We have not written to you yet.',
    de: 'Wir haben Ihnen noch nicht geschrieben.',
  },
  unread: {
    it: '{n, plural, =0 {Le ha lette tutte.} one {Una è da leggere.} other {# sono da leggere.}}',
    en: '{n, plural, =0 {You have read them all.} one {One is unread.} other {# are unread.}}',
    de: '{n, plural, =0 {Sie haben alle gelesen.} one {Einer ist noch zu lesen.} other {# sind noch zu lesen.}}',
  },
  unreadMark: { it: 'Da leggere', en: 'Unread', de: 'Zu lesen' },
  receivedOn: { it: 'Del {date}', en: 'Of {date}', de: 'Vom {date}' },
  about: { it: 'Domanda {number}', en: 'Application {number}', de: 'Gesuch {number}' },
  openCase: {
    it: 'Aprire la domanda {number}',
    en: 'Open application {number}',
    de: 'Gesuch {number} öffnen',
  },
  paper: {
    it: 'Scaricare la lettera in PDF',
    en: 'Download the letter as PDF',
    de: 'Den Brief als PDF herunterladen',
  },
  paperSize: { it: '{kilobytes} kB', en: '{kilobytes} kB', de: '{kilobytes} kB' },
  fingerprint: {
    it: 'Impronta SHA-256 del PDF: serve a dimostrare che nessuno lo ha cambiato.',
    en: 'SHA-256 fingerprint of the PDF: it proves that nobody has changed it.',
    de: 'SHA-256-Fingerabdruck des PDF: Er zeigt, dass niemand es verändert hat.',
  },
  onlyInMain: {
    it: 'Questa lettera parla di un servizio che per ora c’è solo in italiano. Se non capisce qualcosa, ci chiami.',
    en: 'This letter is about a service that is in Italian only for now. If you do not understand something, call us.',
    de: 'In diesem Brief geht es um einen Dienst, den es vorerst nur auf Italienisch gibt. Wenn Sie etwas nicht verstehen, rufen Sie uns an.',
  },
  language: {
    it: 'La lettera è nella lingua che aveva scelto per la domanda.',
    en: 'The letter is in the language that you chose for the application.',
    de: 'Der Brief ist in der Sprache, die Sie für das Gesuch gewählt haben.',
  },
  back: { it: 'Tutte le lettere', en: 'All letters', de: 'Alle Briefe' },
});
