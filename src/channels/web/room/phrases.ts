// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages say on which a third is asked into a call, and comes in. */
export const say = sayer({
  title: { it: 'La chiamata', en: 'The call', de: 'Das Gespräch' },
  lead: {
    it: 'La aspettano in una chiamata con lo sportello, a voce o in video. Non serve installare niente.',
    en: 'You are asked into a call with the counter, by voice or video. There is nothing to install.',
    de: 'Sie sind zu einem Gespräch mit der Verwaltung eingeladen, mit Ton oder Bild. Sie müssen nichts installieren.',
  },
  codeText: {
    it: 'Le mandiamo un codice dove ha ricevuto l’invito. Vale 15 minuti.',
    en: 'We send you a code where you got the invitation. It is good for 15 minutes.',
    de: 'Wir schicken Ihnen einen Code dorthin, wo Sie die Einladung bekommen haben. Er gilt 15 Minuten.',
  },
  sendCode: { it: 'Ricevere il codice', en: 'Send me the code', de: 'Code schicken' },
  sendAgain: { it: 'Ricevere un altro codice', en: 'Send another code', de: 'Einen anderen Code schicken' },
  code: { it: 'Codice di sei cifre', en: 'Code of six digits', de: 'Code aus sechs Ziffern' },
  enter: { it: 'Entrare', en: 'Come in', de: 'Eintreten' },
  'wrong-code': {
    it: 'Il codice non è giusto. Lo controlli nel messaggio.',
    en: 'The code is not right. Check it in the message.',
    de: 'Der Code stimmt nicht. Vergleichen Sie ihn mit der Nachricht.',
  },
  'code-over': {
    it: 'Questo codice non vale più. Ne chieda un altro.',
    en: 'This code is no longer valid. Ask for another.',
    de: 'Dieser Code gilt nicht mehr. Verlangen Sie einen anderen.',
  },
  'too-many-codes': {
    it: 'Le abbiamo già mandato cinque codici. Chieda un nuovo invito a chi la aspetta.',
    en: 'We have sent you five codes already. Ask those who wait for you for a new invitation.',
    de: 'Wir haben Ihnen schon fünf Codes geschickt. Bitten Sie um eine neue Einladung.',
  },
  waiting: { it: 'Sala d’attesa', en: 'Waiting room', de: 'Warteraum' },
  waitsForWord: {
    it: 'Aspettiamo il sì della persona. La pagina si aggiorna da sola: intanto può provare microfono e video.',
    en: 'We wait for the person’s yes. The page updates by itself: meanwhile you can try microphone and video.',
    de: 'Wir warten auf das Ja der Person. Die Seite aktualisiert sich von selbst: Inzwischen können Sie Mikrofon und Bild prüfen.',
  },
  inside: {
    it: 'Può entrare nella chiamata.',
    en: 'You can come into the call.',
    de: 'Sie können am Gespräch teilnehmen.',
  },
  over: {
    it: 'La chiamata è finita, o l’invito non vale più.',
    en: 'The call is over, or the invitation is no longer valid.',
    de: 'Das Gespräch ist beendet, oder die Einladung gilt nicht mehr.',
  },
  third: { it: 'Una terza persona', en: 'A third person', de: 'Eine dritte Person' },
  thirdText: {
    it: 'Un interprete o chi la aiuta può entrare nella chiamata: gli mandiamo un collegamento e, alla porta, un codice.',
    en: 'An interpreter or somebody who helps can come into the call: we send them a link and, at the door, a code.',
    de: 'Eine Dolmetscherin oder wer hilft, kann am Gespräch teilnehmen: Wir schicken einen Link und an der Tür einen Code.',
  },
  inviteSummary: {
    it: 'Invitare un interprete, anche della lingua dei segni, o chi aiuta',
    en: 'Invite an interpreter, for sign language too, or somebody who helps',
    de: 'Eine Dolmetscherin einladen, auch für Gebärdensprache, oder wer hilft',
  },
  invite: { it: 'Invitare', en: 'Invite', de: 'Einladen' },
  part: { it: 'Chi è', en: 'Who it is', de: 'Wer es ist' },
  parts: {
    it: '{part, select, interpreter {Interprete} helper {Chi aiuta la persona} other {Collega}}',
    en: '{part, select, interpreter {Interpreter} helper {Somebody who helps the person} other {Colleague}}',
    de: '{part, select, interpreter {Dolmetscherin oder Dolmetscher} helper {Wer der Person hilft} other {Kollegin oder Kollege}}',
  },
  name: { it: 'Nome', en: 'Name', de: 'Name' },
  address: { it: 'E-mail o cellulare', en: 'E-mail or mobile', de: 'E-Mail oder Handy' },
  wrongName: {
    it: 'Scriva il nome, al massimo 80 lettere.',
    en: 'Write the name, 80 letters at most.',
    de: 'Schreiben Sie den Namen, höchstens 80 Buchstaben.',
  },
  wrongAddress: {
    it: 'Questo non sembra né una e-mail né un cellulare. Lo controlli.',
    en: 'This looks like neither an e-mail address nor a mobile. Check it.',
    de: 'Das sieht weder nach einer E-Mail noch nach einem Handy aus. Prüfen Sie es.',
  },
  full: {
    it: 'Adesso non possiamo mandare altri messaggi. Riprovi tra un’ora.',
    en: 'We cannot send more messages now. Try again in an hour.',
    de: 'Wir können jetzt keine Nachrichten mehr schicken. Versuchen Sie es in einer Stunde noch einmal.',
  },
  asks: {
    it: 'Può entrare nella chiamata {name} ({part})? Sente e vede quello che sentite e vedete voi. Non vede la domanda né i messaggi.',
    en: 'May {name} ({part}) come into the call? They hear and see what you hear and see. They do not see the application or the messages.',
    de: 'Darf {name} ({part}) am Gespräch teilnehmen? Diese Person hört und sieht, was Sie hören und sehen, nicht das Gesuch und nicht die Nachrichten.',
  },
  yes: { it: 'Sì, può entrare', en: 'Yes, let them in', de: 'Ja, darf teilnehmen' },
  no: { it: 'No', en: 'No', de: 'Nein' },
  waitsForPerson: {
    it: 'Abbiamo invitato {name}. Entra quando la persona dice di sì.',
    en: 'We have asked {name}. They come in when the person says yes.',
    de: '{name} ist eingeladen und kann teilnehmen, wenn die Person zustimmt.',
  },
  invited: {
    it: '{name} ({part}) può entrare nella chiamata.',
    en: '{name} ({part}) can come into the call.',
    de: '{name} ({part}) darf am Gespräch teilnehmen.',
  },
  out: { it: 'Farla uscire dalla chiamata', en: 'Take them out of the call', de: 'Aus dem Gespräch nehmen' },
});
