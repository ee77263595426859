// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of a contact says of who the person is. */
export const say = sayer({
  identified: {
    it: '{way, select, pin {Ha dato il suo PIN telefonico: chi le risponde sa chi è ({time}).} other {Chi le risponde ha visto il suo documento: l’ha riconosciuta ({time}).}}',
    en: '{way, select, pin {You gave your phone PIN: whoever answers knows who you are ({time}).} other {Whoever answers has seen your document: they know who you are ({time}).}}',
    de: '{way, select, pin {Sie haben Ihre Telefon-PIN angegeben: Wer Ihnen antwortet, weiß, wer Sie sind ({time}).} other {Wer Ihnen antwortet, hat Ihr Dokument gesehen und weiß, wer Sie sind ({time}).}}',
  },
  recognised: {
    it: 'Ha risposto alle domande su una pratica ({time}): chi le risponde può dirle a che punto è. Per altro serve il PIN telefonico o un documento in video.',
    en: 'You answered the questions about a case ({time}): whoever answers can tell you where it is. For more, the phone PIN or a document by video is needed.',
    de: 'Sie haben die Fragen zu einem Fall beantwortet ({time}): Man kann Ihnen sagen, wie weit er ist. Für mehr braucht es die Telefon-PIN oder einen Ausweis im Video.',
  },
  title: {
    it: 'Farsi riconoscere con il PIN telefonico',
    en: 'Say who you are with the phone PIN',
    de: 'Sich mit der Telefon-PIN ausweisen',
  },
  text: {
    it: 'Lo scriva qui. Chi le risponde non lo vede, e non deve chiederlo. Poi vede chi è, e le sue domande.',
    en: 'Type it here. Whoever answers does not see it, and must not ask for it. Then they see who you are, and your applications.',
    de: 'Geben Sie sie hier ein. Wer Ihnen antwortet, sieht sie nicht und darf nicht danach fragen. Danach sieht die Person, wer Sie sind, und Ihre Gesuche.',
  },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale', de: 'Steuernummer (codice fiscale)' },
  pin: { it: 'PIN telefonico', en: 'Phone PIN', de: 'Telefon-PIN' },
  pinHint: { it: 'Dieci cifre', en: 'Ten digits', de: 'Zehn Ziffern' },
  send: { it: 'Mandare il PIN', en: 'Send the PIN', de: 'PIN senden' },
  back: {
    it: 'Tornare al contatto senza PIN',
    en: 'Back to the contact without the PIN',
    de: 'Zurück zum Kontakt ohne PIN',
  },
  misheard: {
    it: 'Controlli il codice fiscale e il PIN: in uno dei due c’è un errore di scrittura. Questa prova non conta.',
    en: 'Check the codice fiscale and the PIN: one of them is mistyped. This try does not count.',
    de: 'Prüfen Sie Steuernummer und PIN: Eine davon ist falsch geschrieben. Dieser Versuch zählt nicht.',
  },
  wrong: {
    it: 'Il codice fiscale e il PIN non vanno insieme. Può riprovare, o mostrare un documento in video.',
    en: 'The codice fiscale and the PIN do not go together. You can try again, or show a document by video.',
    de: 'Steuernummer und PIN gehören nicht zusammen. Versuchen Sie es noch einmal, oder zeigen Sie einen Ausweis im Video.',
  },
  'run-out': {
    it: 'Questo PIN è scaduto. Ne può fare uno nuovo entrando con SPID o CIE.',
    en: 'This PIN has run out. You can make a new one by signing in with SPID or CIE.',
    de: 'Diese PIN ist abgelaufen. Mit SPID oder CIE können Sie eine neue machen.',
  },
  wait: {
    it: 'Ci sono stati troppi PIN sbagliati. Può riprovare tra {minutes, plural, one {un minuto} other {# minuti}}. Intanto il contatto va avanti.',
    en: 'There were too many wrong PINs. You can try again in {minutes, plural, one {a minute} other {# minutes}}. Meanwhile the contact goes on.',
    de: 'Es gab zu viele falsche PIN. In {minutes, plural, one {einer Minute} other {# Minuten}} können Sie es wieder versuchen. Der Kontakt geht inzwischen weiter.',
  },
});
