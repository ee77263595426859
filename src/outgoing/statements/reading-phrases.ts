// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is told beside somebody's own data, on page, paper and by voice. */
export const say = sayer({
  asOf: {
    it: 'I dati sono aggiornati al {date}.',
    en: 'The data are up to date as of {date}.',
    de: 'Die Daten haben diesen Stand: {date}.',
  },
  stale: {
    it: 'I dati sono vecchi: sono fermi al {date}. Quello che è successo dopo può mancare. Se qualcosa non le torna, ci chiami.',
    en: 'The data are old: they stop at {date}. What happened later may be missing. If something looks wrong, call us.',
    de: 'Die Daten sind alt: Sie enden am {date}. Was später geschehen ist, kann fehlen. Wenn etwas nicht stimmt, rufen Sie uns an.',
  },
  sample: {
    it: 'Sono dati inventati, per provare il servizio.',
    en: 'These data are invented, to try the service.',
    de: 'Diese Daten sind erfunden, zum Ausprobieren.',
  },
  away: {
    it: 'L’archivio adesso non risponde, e non le posso dire niente di sicuro. I suoi dati ci sono ancora. Riprovi tra qualche minuto.',
    en: 'The archive does not answer now, and I can tell you nothing certain. Your data are still there. Try again in some minutes.',
    de: 'Das Archiv antwortet jetzt nicht, und ich kann Ihnen nichts Sicheres sagen. Ihre Daten sind noch da. Versuchen Sie es in ein paar Minuten noch einmal.',
  },
  unreadable: {
    it: 'L’archivio ha dato una risposta che non possiamo leggere. Non dipende da lei. Riprovi domani; se ha fretta, ci chiami.',
    en: 'The archive gave an answer that we cannot read. It is not because of you. Try again tomorrow; if it is urgent, call us.',
    de: 'Das Archiv hat eine Antwort gegeben, die wir nicht lesen können. Es liegt nicht an Ihnen. Versuchen Sie es morgen noch einmal; wenn es eilt, rufen Sie uns an.',
  },
  notConnected: {
    it: 'Questo sportello non è collegato all’archivio. Per avere questi dati ci chiami.',
    en: 'This counter is not connected to the archive. Call us to have these data.',
    de: 'Dieser Schalter ist nicht mit dem Archiv verbunden. Für diese Daten rufen Sie uns an.',
  },
  inShort: { it: 'In breve', en: 'In short', de: 'Kurz gesagt' },
  toKnow: { it: 'Da sapere', en: 'Good to know', de: 'Gut zu wissen' },
  sampleTitle: { it: 'Dati di esempio', en: 'Sample data', de: 'Beispieldaten' },
  staleTitle: { it: 'Dati non recenti', en: 'Data that are not recent', de: 'Daten, die nicht neu sind' },
  awayTitle: {
    it: 'Adesso non si può leggere tutto',
    en: 'Not everything can be read now',
    de: 'Jetzt kann man nicht alles lesen',
  },
  who: { it: 'Di chi sono', en: 'Whose they are', de: 'Wem sie gehören' },
  name: { it: 'Nome e cognome', en: 'Name', de: 'Vor- und Familienname' },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale', de: 'Steuernummer' },
  birth: { it: 'Data di nascita', en: 'Date of birth', de: 'Geburtsdatum' },
  by: { it: 'Ente', en: 'Agency', de: 'Amt' },
  use: { it: 'A che cosa serve', en: 'What it is for', de: 'Wozu es dient' },
  mistake: {
    it: 'Se qualcosa non le torna, ci chiami: il numero è in fondo alla pagina.',
    en: 'If something looks wrong, call us: the number is at the foot of the page.',
    de: 'Wenn etwas nicht stimmt, rufen Sie uns an: Die Nummer steht unten auf der Seite.',
  },
  asked: {
    it: '{title} · Domanda {number}',
    en: '{title} · Application {number}',
    de: '{title} · Gesuch {number}',
  },
  numbered: { it: '{reference} · {number}', en: '{reference} · {number}', de: '{reference} · {number}' },
  check: { it: 'Come si controlla', en: 'How it is checked', de: 'Wie man es prüft' },
  number: { it: 'Numero di verifica', en: 'Number to check it by', de: 'Prüfnummer' },
  checkText: {
    it: 'Chi riceve questo foglio può controllare che sia nostro e uguale a come lo abbiamo fatto. Basta scrivere il numero qui sopra su {address}, fino al {date}.',
    en: 'Whoever is given this paper can check that it is ours and as we made it. The number above is enough, at {address}, until {date}.',
    de: 'Wer dieses Blatt bekommt, kann prüfen, ob es von uns ist und unverändert. Es genügt die Nummer oben, auf {address}, bis {date}.',
  },
  printed: { it: 'Stampato il', en: 'Printed on', de: 'Gedruckt am' },
  noCertificate: {
    it: 'Questo foglio riporta quello che c’è nell’archivio. Non è un certificato.',
    en: 'This paper shows what is in the archive. It is not a certificate.',
    de: 'Dieses Blatt zeigt, was im Archiv steht. Es ist keine Bescheinigung.',
  },
  reference: { it: '{title} · {date}', en: '{title} · {date}', de: '{title} · {date}' },
  line: { it: '{label}: {value}.', en: '{label}: {value}.', de: '{label}: {value}.' },
});
