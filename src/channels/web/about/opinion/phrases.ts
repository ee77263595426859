// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

// The steps and the choices are those of the national way of asking (Designers Italia, evaluation of clarity), in our words.
export const say = sayer({
  title: {
    it: 'Quanto sono chiare queste pagine?',
    en: 'How clear are these pages?',
    de: 'Wie klar sind diese Seiten?',
  },
  lead: {
    it: 'Ci dica quanto è stato facile capire. Non chiediamo chi è.',
    en: 'Tell us how easy it was to understand. We do not ask who you are.',
    de: 'Sagen Sie uns, wie leicht es zu verstehen war. Wir fragen nicht, wer Sie sind.',
  },
  of: {
    it: 'Da 1 a 5, quanto è chiara?',
    en: 'From 1 to 5, how clear is it?',
    de: 'Von 1 bis 5, wie klar ist sie?',
  },
  '1': { it: '1: per niente', en: '1: not at all', de: '1: gar nicht' },
  '2': { it: '2: poco', en: '2: a little', de: '2: wenig' },
  '3': { it: '3: abbastanza', en: '3: fairly', de: '3: ziemlich' },
  '4': { it: '4: molto', en: '4: very', de: '4: sehr' },
  '5': { it: '5: del tutto', en: '5: completely', de: '5: ganz' },
  choose: {
    it: 'Scelga un numero da 1 a 5.',
    en: 'Choose a number from 1 to 5.',
    de: 'Wählen Sie eine Zahl von 1 bis 5.',
  },
  send: { it: 'Invio', en: 'Send', de: 'Senden' },
  thanks: { it: 'Grazie', en: 'Thank you', de: 'Danke' },
  moreLead: {
    it: 'Se vuole, ci dica qualcosa di più. Può anche fermarsi qui: il suo voto c’è già.',
    en: 'If you like, tell us a little more. You can also stop here: your rating is in already.',
    de: 'Wenn Sie möchten, sagen Sie uns noch etwas. Sie können auch hier aufhören: Ihre Bewertung ist schon da.',
  },
  well: { it: 'Che cosa è andato bene?', en: 'What went well?', de: 'Was war gut?' },
  badly: { it: 'Che cosa non è andato bene?', en: 'What did not go well?', de: 'Was war nicht gut?' },
  'well-clear': {
    it: 'Le indicazioni sono chiare',
    en: 'The instructions are clear',
    de: 'Die Angaben sind klar',
  },
  'well-complete': {
    it: 'Le indicazioni sono complete',
    en: 'The instructions are complete',
    de: 'Die Angaben sind vollständig',
  },
  'well-sure': {
    it: 'Ho sempre capito se stavo facendo bene',
    en: 'I always knew whether I was doing it right',
    de: 'Ich wusste immer, ob ich es richtig mache',
  },
  'well-technical': { it: 'Tutto ha funzionato', en: 'Everything worked', de: 'Alles hat funktioniert' },
  'well-other': { it: 'Altro', en: 'Something else', de: 'Etwas anderes' },
  'badly-clear': {
    it: 'A volte le indicazioni non sono chiare',
    en: 'The instructions are sometimes not clear',
    de: 'Die Angaben sind manchmal nicht klar',
  },
  'badly-complete': {
    it: 'A volte le indicazioni non sono complete',
    en: 'The instructions are sometimes not complete',
    de: 'Die Angaben sind manchmal nicht vollständig',
  },
  'badly-sure': {
    it: 'A volte non ho capito se stavo facendo bene',
    en: 'Sometimes I did not know whether I was doing it right',
    de: 'Manchmal wusste ich nicht, ob ich es richtig mache',
  },
  'badly-technical': {
    it: 'Qualcosa non ha funzionato',
    en: 'Something did not work',
    de: 'Etwas hat nicht funktioniert',
  },
  'badly-other': { it: 'Altro', en: 'Something else', de: 'Etwas anderes' },
  words: {
    it: 'Vuole aggiungere qualcosa?',
    en: 'Would you like to add something?',
    de: 'Möchten Sie etwas hinzufügen?',
  },
  wordsHint: {
    it: 'Al massimo {most} lettere. Non scriva nomi, codici o altri dati personali: non possiamo risponderle.',
    en: 'At most {most} letters. Write no names, codes or other personal data: we cannot answer you.',
    de: 'Höchstens {most} Buchstaben. Schreiben Sie keine Namen, Nummern oder anderen persönlichen Daten: Wir können Ihnen nicht antworten.',
  },
  tooLong: {
    it: 'Sono più di {most} lettere: accorci il testo.',
    en: 'This is more than {most} letters: please shorten it.',
    de: 'Das sind mehr als {most} Buchstaben: Kürzen Sie den Text.',
  },
  thanksText: {
    it: 'Con quello che ci ha detto miglioriamo le pagine.',
    en: 'What you told us helps us make the pages better.',
    de: 'Mit dem, was Sie gesagt haben, verbessern wir die Seiten.',
  },
});
