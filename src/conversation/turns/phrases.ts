// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What the engine says, whatever the script. ICU messages. */
const phrases = {
  // In turn, so that a dozen answers do not sound like one.
  understood: {
    it: '{turn, select, 0 {Bene: {value}.} 1 {D’accordo: {value}.} other {Ho segnato: {value}.}}',
    en: '{turn, select, 0 {Good: {value}.} 1 {All right: {value}.} other {I have noted: {value}.}}',
    de: '{turn, select, 0 {Gut: {value}.} 1 {In Ordnung: {value}.} other {Notiert: {value}.}}',
  },
  without: {
    it: 'Va bene, ne facciamo a meno.',
    en: 'That is fine, we can do without.',
    de: 'Gut, das geht auch ohne.',
  },
  optionsAre: {
    it: 'Può dire: {options}.',
    en: 'You can say: {options}.',
    de: 'Sie können sagen: {options}.',
  },
  lastOption: { it: '{first}, oppure {last}', en: '{first}, or {last}', de: '{first}, oder {last}' },
  orNone: { it: 'Oppure dica: {none}.', en: 'Or say: {none}.', de: 'Oder sagen Sie: {none}.' },
  orNoneKeys: { it: '{none}: asterisco asterisco.', en: '{none}: star star.', de: '{none}: Stern Stern.' },
  isIt: {
    it: 'Ho capito: {value}. È giusto?',
    en: 'I understood: {value}. Is that right?',
    de: 'Ich habe verstanden: {value}. Stimmt das?',
  },
  goOn: {
    it: 'Ho capito fino a qui: {value}. {left, plural, =0 {} one {Manca un carattere. } other {Mancano # caratteri. }}Continui.',
    en: 'I have this so far: {value}. {left, plural, =0 {} one {One character is missing. } other {# characters are missing. }}Please go on.',
    de: 'So weit habe ich verstanden: {value}. {left, plural, =0 {} one {Es fehlt ein Zeichen. } other {Es fehlen # Zeichen. }}Bitte weiter.',
  },
  onePiece: {
    it: 'Un pezzo non torna. Mi ripeta solo questo, piano. Ho capito: {value}.',
    en: 'One part does not fit. Please say only this one again, slowly. I understood: {value}.',
    de: 'Ein Teil passt nicht. Bitte nur diesen noch einmal, langsam. Verstanden habe ich: {value}.',
  },
  inPieces: {
    it: 'Lo dica a pezzi, tre o quattro caratteri per volta: Roma, Savona, Savona.',
    en: 'Say it in pieces, three or four characters at a time: A, B, C.',
    de: 'Sagen Sie sie stückweise, drei oder vier Zeichen auf einmal: A, B, C.',
  },
  shallIGoOn: { it: 'Vado avanti?', en: 'Shall I go on?', de: 'Weiter?' },
  goOnKeys: {
    it: 'Per andare avanti prema 1.',
    en: 'To go on press 1.',
    de: 'Weiter mit der 1.',
  },
  moreKeys: {
    it: 'Per sentire il resto, cancelletto.',
    en: 'For the rest, press hash.',
    de: 'Für den Rest: Raute.',
  },
  shallISayAgain: { it: 'Lo ripeto?', en: 'Shall I say it again?', de: 'Noch einmal?' },
  againKeys: {
    it: 'Di nuovo: 1. Avanti: 2.',
    en: 'Once more: 1. Go on: 2.',
    de: 'Noch einmal: 1. Weiter: 2.',
  },
  onceMore: { it: 'Lo ripeto: {value}.', en: 'Once more: {value}.', de: 'Noch einmal: {value}.' },
  digitsSoFar: {
    it: 'Va bene. Continui con le altre cifre.',
    en: 'All right. Go on with the other digits.',
    de: 'Gut. Weiter mit den anderen Ziffern.',
  },
  notUnderstood: {
    it: 'Mi scusi, non ho capito.',
    en: 'Sorry, I did not understand.',
    de: 'Entschuldigung, das habe ich nicht verstanden.',
  },
  notHeard: { it: 'Non ho sentito niente.', en: 'I did not hear anything.', de: 'Ich habe nichts gehört.' },
  notKeys: {
    it: 'Questi tasti non vanno bene.',
    en: 'These keys do not fit.',
    de: 'Diese Tasten passen nicht.',
  },
  tryKeys: {
    it: 'Può anche usare i tasti del telefono.',
    en: 'You can also use the keys of your telephone.',
    de: 'Sie können auch die Tasten des Telefons benutzen.',
  },
  trySpelling: {
    it: 'Può dirlo lettera per lettera.',
    en: 'You can spell it letter by letter.',
    de: 'Sie können es buchstabieren.',
  },
  canWorkOut: {
    it: 'Se non ha la tessera, dica: non ce l’ho. Lo calcoliamo insieme.',
    en: 'If you do not have the card, say: I don’t have it. We will work it out together.',
    de: 'Wenn Sie die Karte nicht haben, sagen Sie: habe ich nicht. Wir berechnen die Nummer zusammen.',
  },
  approximate: {
    it: 'Mi serve la risposta precisa.',
    en: 'I need the exact answer.',
    de: 'Ich brauche die genaue Antwort.',
  },
  dontKnow: {
    it: 'Va bene, non c’è fretta.',
    en: 'That is all right, there is no hurry.',
    de: 'Das macht nichts, es eilt nicht.',
  },
  dontKnowNext: {
    it: 'Se ora non lo sa, dica: fermati. Riprende quando vuole.',
    en: 'If you do not know now, say: stop. You can go on when you like.',
    de: 'Wenn Sie es jetzt nicht wissen, sagen Sie: anhalten. Sie machen später weiter.',
  },
  yesNoKeys: {
    it: 'Per sì prema 1, per no prema 2.',
    en: 'For yes press 1, for no press 2.',
    de: 'Für Ja drücken Sie 1, für Nein drücken Sie 2.',
  },
  yesOrNo: {
    it: 'Mi dica solo sì o no.',
    en: 'Please say just yes or no.',
    de: 'Bitte sagen Sie nur Ja oder Nein.',
  },
  offerOperator: {
    it: 'Non riesco a capirla bene. Vuole parlare con un operatore?',
    en: 'I am having trouble understanding you. Would you like to speak to an operator?',
    de: 'Ich verstehe Sie nicht gut. Möchten Sie mit einer Person sprechen?',
  },
  operator: {
    it: 'La passo a un operatore.',
    en: 'I will pass you to an operator.',
    de: 'Ich verbinde Sie mit einer Person.',
  },
  stopped: {
    it: 'Va bene, ci fermiamo qui.',
    en: 'All right, we will stop here.',
    de: 'Gut, wir hören hier auf.',
  },
  wait: {
    it: 'Faccia con calma. Risponda quando vuole.',
    en: 'Take your time. Answer when you are ready.',
    de: 'Lassen Sie sich Zeit. Antworten Sie, wenn Sie bereit sind.',
  },
  slower: {
    it: 'Va bene, parlo più piano.',
    en: 'All right, I will speak more slowly.',
    de: 'Gut, ich spreche langsamer.',
  },
  back: { it: 'Torniamo indietro.', en: 'Let us go back.', de: 'Wir gehen zurück.' },
  firstQuestion: {
    it: 'Questa è la prima domanda.',
    en: 'This is the first question.',
    de: 'Das ist die erste Frage.',
  },
  whereAreWe: {
    it: '{done, plural, =0 {Siamo all’inizio.} one {Ha risposto a una domanda.} other {Ha risposto a # domande.}} {left, plural, =0 {Abbiamo finito le domande.} one {Ne manca una.} other {Ne mancano circa #.}}',
    en: '{done, plural, =0 {We are at the beginning.} one {You have answered one question.} other {You have answered # questions.}} {left, plural, =0 {There are no more questions.} one {One is left.} other {About # are left.}}',
    de: '{done, plural, =0 {Wir sind am Anfang.} one {Sie haben eine Frage beantwortet.} other {Sie haben # Fragen beantwortet.}} {left, plural, =0 {Es gibt keine Fragen mehr.} one {Eine fehlt noch.} other {Es fehlen noch etwa #.}}',
  },
  reviewWays: {
    it: 'Può dire: avanti, salta, oppure cambia, e che cosa.',
    en: 'You can say: go on, skip, or change, and what.',
    de: 'Sie können sagen: weiter, überspringen oder ändern, und was.',
  },
  whatToChange: {
    it: 'Che cosa vuole cambiare?',
    en: 'What would you like to change?',
    de: 'Was möchten Sie ändern?',
  },
  whatToChangeAgain: {
    it: 'Dica il nome della risposta da cambiare, per esempio: {example}.',
    en: 'Say the name of the answer to change, for example: {example}.',
    de: 'Sagen Sie den Namen der Antwort, zum Beispiel: {example}.',
  },
  whatToChangeKeys: {
    it: '{short}: prema {key}.',
    en: '{short}: press {key}.',
    de: '{short}: drücken Sie {key}.',
  },
  correcting: {
    it: 'Allora correggo una risposta di prima: {short}.',
    en: 'Then I will correct an earlier answer: {short}.',
    de: 'Dann berichtige ich eine frühere Antwort: {short}.',
  },
  changed: {
    it: 'Ora le chiedo di nuovo questa risposta.',
    en: 'Let me ask you for this answer again.',
    de: 'Ich frage Sie noch einmal danach.',
  },
} as const satisfies Readonly<Record<string, Words>>;

type PhraseId = keyof typeof phrases;

/** A phrase of the engine in a language, with its values put in. */
export const phrase: Say<PhraseId> = sayer(phrases);
