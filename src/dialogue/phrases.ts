// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Say, sayer, type Text } from '#core/index.ts';

/** What the dialogue itself says, whatever the service. ICU messages. */
const phrases = {
  greeting: {
    it: 'Buongiorno. Sono il servizio automatico di {agency}. Non sono una persona. Può chiedere un operatore quando vuole.',
    en: 'Hello. I am the automatic service of {agency}. I am not a person. You can ask for an operator at any time.',
  },
  about: { it: 'Facciamo insieme: {title}.', en: 'We will do this together: {title}.' },
  howToTalk: {
    it: 'Risponda con parole sue. Può dire: ripeti, indietro, perché, quanto mi danno, operatore.',
    en: 'Answer in your own words. You can say: repeat, back, why, how much would I get, operator.',
  },
  howToKey: {
    it: 'Risponda con i tasti. Asterisco 1 ripete, asterisco 2 torna indietro, asterisco 3 spiega perché, asterisco 0 chiama un operatore. Asterisco asterisco vuol dire: non ce l’ho.',
    en: 'Answer with the keys. Star 1 repeats, star 2 goes back, star 3 tells why, star 0 calls an operator. Star star means: I have none.',
  },
  resumed: {
    it: 'Riprendiamo da dove eravamo. Le risposte di prima ci sono tutte.',
    en: 'We go on from where we were. All your earlier answers are here.',
  },
  known: {
    it: 'Alcune risposte le so già, e non gliele chiedo.',
    en: 'I know some answers already, and do not ask you for them.',
  },
  knownFrom: { it: '{from}: {names}.', en: '{from}: {names}.' },
  isKnownRight: {
    it: 'Alla fine rileggo tutto. Va bene? Se dice di no, le chiedo che cosa cambiare.',
    en: 'I read it all back at the end. Is that all right? If you say no, I ask what to change.',
  },
  // In turn, so that a dozen answers do not sound like one.
  understood: {
    it: '{turn, select, 0 {Bene: {value}.} 1 {D’accordo: {value}.} other {Ho segnato: {value}.}}',
    en: '{turn, select, 0 {Good: {value}.} 1 {All right: {value}.} other {I have noted: {value}.}}',
  },
  without: { it: 'Va bene, ne facciamo a meno.', en: 'That is fine, we can do without.' },
  optionsAre: { it: 'Può dire: {options}.', en: 'You can say: {options}.' },
  lastOption: { it: '{first}, oppure {last}', en: '{first}, or {last}' },
  isIt: { it: 'Ho capito: {value}. È giusto?', en: 'I understood: {value}. Is that right?' },
  orIsIt: { it: 'Allora è {value}?', en: 'Is it {value}, then?' },
  overheard: {
    it: 'Mi ha già detto {short}: {value}. È giusto?',
    en: 'You said already, {short}: {value}. Is that right?',
  },
  overheardChoice: {
    it: 'Mi ha già detto: {value}. È giusto?',
    en: 'You said already: {value}. Is that right?',
  },
  goOn: { it: 'Ho capito fino a qui: {value}. Continui.', en: 'I have this so far: {value}. Please go on.' },
  notUnderstood: { it: 'Mi scusi, non ho capito.', en: 'Sorry, I did not understand.' },
  notHeard: { it: 'Non ho sentito niente.', en: 'I did not hear anything.' },
  notKeys: { it: 'Questi tasti non vanno bene.', en: 'These keys do not fit.' },
  tryKeys: {
    it: 'Può anche usare i tasti del telefono.',
    en: 'You can also use the keys of your telephone.',
  },
  trySpelling: { it: 'Può dirlo lettera per lettera.', en: 'You can spell it letter by letter.' },
  offerOperator: {
    it: 'Non riesco a capire questa risposta. Vuole parlare con un operatore? Quello che ha già detto resta.',
    en: 'I cannot get this answer. Would you like to speak to an operator? What you have said is kept.',
  },
  dontKnow: {
    it: 'Va bene, non c’è fretta.',
    en: 'That is all right, there is no hurry.',
  },
  dontKnowNext: {
    it: 'Se ora non lo sa, dica: fermati. Le do un codice e riprende quando vuole.',
    en: 'If you do not know now, say: stop. I give you a code and you go on when you like.',
  },
  approximate: { it: 'Mi serve la risposta precisa.', en: 'I need the exact answer.' },
  back: { it: 'Torniamo indietro.', en: 'We go back.' },
  firstQuestion: { it: 'Questa è la prima domanda.', en: 'This is the first question.' },
  wait: {
    it: 'Faccia con calma. Quando è pronto, risponda.',
    en: 'Take your time. Answer when you are ready.',
  },
  slower: { it: 'Va bene, parlo più piano.', en: 'All right, I will speak more slowly.' },
  whereAreWe: {
    it: '{done, plural, =0 {Siamo all’inizio.} one {Ha risposto a una domanda.} other {Ha risposto a # domande.}} {left, plural, =0 {Abbiamo finito le domande.} one {Ne manca una.} other {Ne mancano circa #.}}',
    en: '{done, plural, =0 {We are at the beginning.} one {You have answered one question.} other {You have answered # questions.}} {left, plural, =0 {There are no more questions.} one {One is left.} other {About # are left.}}',
  },
  amount: { it: '{meaning}: {sum}.', en: '{meaning}: {sum}.' },
  amountMonth: { it: '{meaning}: {sum} al mese.', en: '{meaning}: {sum} a month.' },
  amountYear: { it: '{meaning}: {sum} all’anno.', en: '{meaning}: {sum} a year.' },
  amountDay: { it: '{meaning}: {sum} al giorno.', en: '{meaning}: {sum} a day.' },
  fromOn: { it: 'Dal {date}.', en: 'From {date}.' },
  howMuchUnknown: {
    it: 'Non lo posso ancora dire: mi servono altre risposte.',
    en: 'I cannot tell yet: I need more answers.',
  },
  noAmounts: { it: 'Questo servizio non paga una somma.', en: 'This service does not pay a sum.' },
  noFigures: {
    it: 'Per quella data non conosco ancora le cifre della legge. Non le invento.',
    en: 'I do not know the figures of the law for that date yet. I do not invent them.',
  },
  notSure: {
    it: 'Attenzione: questa cifra non è confermata da un atto ufficiale.',
    en: 'Please note: this figure is not confirmed by an official act.',
  },
  unmet: {
    it: 'Le devo dire una cosa. {says} La legge è: {law}. Vuole continuare lo stesso?',
    en: 'I must tell you something. {says} The law is: {law}. Would you like to go on anyway?',
  },
  unmetStop: {
    it: 'Va bene, ci fermiamo. Le altre condizioni non le ho controllate tutte.',
    en: 'All right, we stop here. I have not checked all the other conditions.',
  },
  summary: { it: 'Rileggo le risposte.', en: 'I read the answers back.' },
  summaryLine: { it: '{short}: {value}.', en: '{short}: {value}.' },
  itemLine: { it: '{item}, {short}: {value}.', en: '{item}, {short}: {value}.' },
  eligible: {
    it: 'Da quello che ha detto, le condizioni ci sono tutte. Decide un funzionario.',
    en: 'From what you said, all the conditions are met. An officer decides.',
  },
  ineligible: {
    it: 'Da quello che ha detto, manca qualche condizione.',
    en: 'From what you said, some conditions are not met.',
  },
  consent: {
    it: '{consent} Conferma che tutto è vero e invio la domanda?',
    en: '{consent} Do you confirm that all is true, and shall I send the application?',
  },
  whatToChange: { it: 'Che cosa vuole cambiare?', en: 'What would you like to change?' },
  whatToChangeAgain: {
    it: 'Dica il nome della risposta da cambiare, per esempio: {example}.',
    en: 'Say the name of the answer to change, for example: {example}.',
  },
  whatToChangeKeys: { it: '{short}: prema {key}.', en: '{short}: press {key}.' },
  submitted: {
    it: 'La domanda è inviata. Il numero è {number}. Lo ripeto: {number}.',
    en: 'The application is sent. The number is {number}. Once more: {number}.',
  },
  notSubmitted: {
    it: 'Non sono riuscito a inviare la domanda. Le risposte sono salve. Provo ancora?',
    en: 'I could not send the application. Your answers are safe. Shall I try again?',
  },
  onlyInPortal: {
    it: 'Questa domanda dice dove vanno i suoi soldi. Per sicurezza si invia solo sul sito, dopo un accesso con SPID o CIE di livello {level}.',
    en: 'This application says where your money goes. To be safe it is sent on the website only, after signing in with SPID or CIE at level {level}.',
  },
  savedMine: {
    it: 'Le risposte sono salve. Le ritrova tra le sue domande: sul sito, o richiamando con il PIN.',
    en: 'Your answers are safe. You find them among your applications: on the website, or by calling again with the PIN.',
  },
  resumeCode: {
    it: 'Le risposte sono salve. Per riprendere, anche sul sito, usi questo codice: {code}. Lo ripeto: {code}.',
    en: 'Your answers are safe. To go on, also on the website, use this code: {code}. Once more: {code}.',
  },
  stopped: { it: 'Va bene, ci fermiamo qui.', en: 'All right, we stop here.' },
  operator: {
    it: 'La passo a un operatore. Vede le risposte che ha già dato: non le dovrà ripetere.',
    en: 'I pass you to an operator, who sees the answers you gave: you will not have to repeat them.',
  },
  changed: { it: 'Ora le chiedo di nuovo questa risposta.', en: 'I ask you for this answer again.' },
  changedRoute: {
    it: 'Con questa risposta cambiano altre domande.',
    en: 'This answer changes other questions.',
  },
  yesNoKeys: { it: 'Per sì prema 1, per no prema 2.', en: 'For yes press 1, for no press 2.' },
  orNone: { it: 'Oppure dica: {none}.', en: 'Or say: {none}.' },
  orNoneKeys: { it: '{none}: asterisco asterisco.', en: '{none}: star star.' },
  yesOrNo: { it: 'Mi dica solo sì o no.', en: 'Please say just yes or no.' },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.' },
} as const satisfies Readonly<Record<string, Text>>;

export type PhraseId = keyof typeof phrases;

/** A phrase of the dialogue in a language, with its values put in. */
export const phrase: Say<PhraseId> = sayer(phrases);
