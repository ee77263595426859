// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the voice page itself says. */
export const say = sayer({
  title: { it: 'Parlare con lo sportello', en: 'Talk to the counter', de: 'Mit dem Schalter sprechen' },
  homeTitle: { it: 'Preferisce parlare?', en: 'Would you rather talk?', de: 'Möchten Sie lieber sprechen?' },
  homeLead: {
    it: 'Dica che cosa le serve: le risponde un programma automatico, e facciamo la domanda insieme.',
    en: 'Say what you need: a computer program answers, and we make the application together.',
    de: 'Sagen Sie, was Sie brauchen: Es antwortet ein Computerprogramm, und wir machen das Gesuch zusammen.',
  },
  lead: {
    it: 'Le risponde un programma automatico, non una persona. Può parlare, scrivere o toccare una risposta, in ogni momento.',
    en: 'A computer program answers you, not a person. You can speak, type or tap an answer, at any moment.',
    de: 'Es antwortet ein Computerprogramm, kein Mensch. Sie können jederzeit sprechen, schreiben oder eine Antwort antippen.',
  },
  kept: {
    it: 'La sua voce non è registrata: resta su questo servizio solo il tempo di capirla. Restano le risposte, che vede qui. Se chiede di una persona, può farle leggere le ultime frasi.',
    en: 'Your voice is not recorded: it stays with this service only while it is being understood. What stays are the answers that you see here. If you ask for a person, you can let them read the last sentences.',
    de: 'Ihre Stimme wird nicht aufgenommen: Sie bleibt nur bei diesem Dienst, bis sie verstanden ist. Es bleiben die Antworten, die Sie hier sehen. Wenn Sie nach einer Person fragen, können Sie ihr die letzten Sätze zu lesen geben.',
  },
  needsScript: {
    it: 'Per parlare da questa pagina serve JavaScript, che qui è spento. La stessa domanda si fa con il modulo, senza.',
    en: 'To talk on this page JavaScript is needed, and it is off here. The same application is made with the form, without it.',
    de: 'Zum Sprechen auf dieser Seite braucht es JavaScript, das hier aus ist. Dasselbe Gesuch geht mit dem Formular, ohne JavaScript.',
  },
  byForm: {
    it: 'Andare avanti con il modulo',
    en: 'Go on with the form',
    de: 'Mit dem Formular weitermachen',
  },
  allServices: { it: 'Cercare un servizio', en: 'Look for a service', de: 'Einen Dienst suchen' },
  conversation: { it: 'La conversazione', en: 'The conversation', de: 'Das Gespräch' },
  speak: { it: 'Parlare', en: 'Speak', de: 'Sprechen' },
  microphoneOff: { it: 'Spegnere il microfono', en: 'Turn the microphone off', de: 'Mikrofon ausschalten' },
  soundOff: { it: 'Non leggere ad alta voce', en: 'Do not read aloud', de: 'Nicht vorlesen' },
  soundOn: { it: 'Leggere ad alta voce', en: 'Read aloud', de: 'Vorlesen' },
  level: { it: 'Volume del microfono', en: 'Microphone level', de: 'Mikrofonpegel' },
  captions: { it: 'Che cosa è stato detto', en: 'What was said', de: 'Was gesagt wurde' },
  choices: { it: 'Risposte possibili', en: 'Possible answers', de: 'Mögliche Antworten' },
  typeLabel: {
    it: 'Oppure scrivere la risposta',
    en: 'Or type your answer',
    de: 'Oder schreiben Sie die Antwort',
  },
  send: { it: 'Rispondere', en: 'Answer', de: 'Antworten' },
  answers: { it: 'Il modulo', en: 'The form', de: 'Das Formular' },
  noAnswers: {
    it: 'Qui compaiono le risposte, una dopo l’altra.',
    en: 'The answers appear here, one after the other.',
    de: 'Hier erscheinen die Antworten, eine nach der anderen.',
  },
  change: { it: 'Cambiare', en: 'Change', de: 'Ändern' },
  asked: { it: 'Ora si chiede', en: 'Asked now', de: 'Jetzt gefragt' },
  counter: { it: 'Sportello', en: 'Counter', de: 'Schalter' },
  you: { it: 'Lei', en: 'You', de: 'Sie' },
  connecting: { it: 'Un momento …', en: 'One moment …', de: 'Einen Moment …' },
  ready: {
    it: 'Prema «Parlare», o scriva qui sotto.',
    en: 'Press “Speak”, or type below.',
    de: 'Drücken Sie „Sprechen“, oder schreiben Sie unten.',
  },
  readyTyped: {
    it: 'Scriva qui sotto, o tocchi una risposta.',
    en: 'Type below, or tap an answer.',
    de: 'Schreiben Sie unten, oder tippen Sie auf eine Antwort.',
  },
  listening: { it: 'La ascolto.', en: 'I am listening.', de: 'Ich höre zu.' },
  thinking: { it: 'Sto capendo …', en: 'Working it out …', de: 'Ich verstehe gerade …' },
  speaking: {
    it: 'Sto parlando. Può interrompermi.',
    en: 'I am speaking. You can interrupt.',
    de: 'Ich spreche. Sie können unterbrechen.',
  },
  lost: {
    it: 'La linea è caduta. Riprovo. Le risposte ci sono, e si riprende dalla stessa domanda.',
    en: 'The line was lost. Trying again. Your answers are safe, and it goes on at the same question.',
    de: 'Die Leitung ist unterbrochen. Ich versuche es wieder. Die Antworten sind da, und es geht bei derselben Frage weiter.',
  },
  gone: {
    it: 'La linea non torna. Ricarichi la pagina, o vada avanti con il modulo: le risposte ci sono.',
    en: 'The line does not come back. Reload the page, or go on with the form: your answers are safe.',
    de: 'Die Leitung kommt nicht zurück. Laden Sie die Seite neu, oder machen Sie mit dem Formular weiter: Die Antworten sind da.',
  },
  noMicrophone: {
    it: 'Non trovo un microfono. Può scrivere o toccare le risposte; le mie si sentono lo stesso.',
    en: 'I find no microphone. You can type or tap the answers; you still hear mine.',
    de: 'Ich finde kein Mikrofon. Sie können schreiben oder antippen; meine Antworten hören Sie trotzdem.',
  },
  silent: {
    it: 'Dal microfono non arriva suono. Controlli che microfono e altoparlante siano collegati. Può anche scrivere o toccare le risposte.',
    en: 'No sound comes from the microphone. Check that microphone and loudspeaker are connected. You can type or tap the answers as well.',
    de: 'Vom Mikrofon kommt kein Ton. Prüfen Sie, ob Mikrofon und Lautsprecher angeschlossen sind. Sie können auch schreiben oder antippen.',
  },
  notAllowed: {
    it: 'Il browser non mi lascia usare il microfono. Per parlare lo permetta, dal lucchetto accanto all’indirizzo. Può anche scrivere o toccare.',
    en: 'The browser does not let me use the microphone. To speak, allow it, from the lock beside the address. You can type or tap as well.',
    de: 'Der Browser lässt mich das Mikrofon nicht benutzen. Zum Sprechen erlauben Sie es, beim Schloss neben der Adresse. Sie können auch schreiben oder antippen.',
  },
  'no-weights': {
    it: 'Su questo sportello ora non si può parlare: mancano le voci. Scrivendo funziona tutto.',
    en: 'You cannot speak at this counter now: its voices are missing. By typing everything works.',
    de: 'An diesem Schalter kann man jetzt nicht sprechen: Die Stimmen fehlen. Schriftlich geht alles.',
  },
  busy: {
    it: 'Ora stanno parlando in molti. Può scrivere o toccare le risposte subito, o riprovare tra poco a parlare.',
    en: 'Many people are speaking now. You can type or tap the answers at once, or try to speak again shortly.',
    de: 'Es sprechen gerade viele. Sie können die Antworten sofort schreiben oder antippen, oder es gleich noch einmal mit dem Sprechen versuchen.',
  },
  'lost-sound': {
    it: 'Il suono si è interrotto. Può leggere, e scrivere o toccare le risposte.',
    en: 'The sound was interrupted. You can read, and type or tap the answers.',
    de: 'Der Ton ist unterbrochen. Sie können lesen und die Antworten schreiben oder antippen.',
  },
  receipt: { it: 'Vedere la ricevuta', en: 'See the receipt', de: 'Zur Bestätigung' },
  goOn: { it: 'Andare alla domanda', en: 'Go to the application', de: 'Zum Gesuch' },
  call: {
    it: 'Per parlare con una persona:',
    en: 'To talk to a person:',
    de: 'Um mit einem Menschen zu sprechen:',
  },
});
