// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the mailbox says. */
export const say = sayer({
  title: { it: 'Le mie lettere', en: 'My letters' },
  lead: {
    it: 'Qui trova ogni lettera e ogni messaggio che le abbiamo scritto.',
    en: 'Every letter and message that we wrote to you is here.',
  },
  none: { it: 'Non le abbiamo ancora scritto.', en: 'We have not written to you yet.' },
  unread: {
    it: '{n, plural, =0 {Le ha lette tutte.} one {Una è da leggere.} other {# sono da leggere.}}',
    en: '{n, plural, =0 {You have read them all.} one {One is unread.} other {# are unread.}}',
  },
  unreadMark: { it: 'Da leggere', en: 'Unread' },
  receivedOn: { it: 'Del {date}', en: 'Of {date}' },
  about: { it: 'Domanda {number}', en: 'Application {number}' },
  openCase: { it: 'Apri la domanda {number}', en: 'Open application {number}' },
  paper: { it: 'Scarica la lettera in PDF', en: 'Download the letter as PDF' },
  paperSize: { it: '{kilobytes} kB', en: '{kilobytes} kB' },
  fingerprint: {
    it: 'Impronta SHA-256 del PDF: serve a dimostrare che nessuno lo ha cambiato.',
    en: 'SHA-256 fingerprint of the PDF: it proves that nobody has changed it.',
  },
  language: {
    it: 'La lettera è nella lingua che aveva scelto per la domanda.',
    en: 'The letter is in the language that you chose for the application.',
  },
  back: { it: 'Tutte le lettere', en: 'All letters' },
});
