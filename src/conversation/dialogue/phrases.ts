// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Words } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What the dialogue itself says, whatever the service. ICU messages. */
const phrases = {
  greeting: {
    it: 'Buongiorno, sono il servizio automatico di {agency}. Non sono una persona. Può chiedere un operatore.',
    en: 'Hello, I am the automatic service of {agency}. I am not a person. You can ask for an operator.',
    de: '{agency}, guten Tag. Ich bin der automatische Dienst, kein Mensch. Sie können nach einer Person fragen.',
  },
  about: {
    it: 'Facciamo insieme: {title}.',
    en: 'We will do this together: {title}.',
    de: 'Wir machen das zusammen: {title}.',
  },
  howToTalk: {
    it: 'Può sempre dire: ripeti, indietro, perché, {sums, select, yes {quanto mi danno, } other {}}operatore.',
    en: 'You can always say: repeat, back, why, {sums, select, yes {how much would I get, } other {}}operator.',
    de: 'Sie können immer sagen: wiederholen, zurück, warum, {sums, select, yes {wie viel bekomme ich, } other {}}mit einer Person sprechen.',
  },
  howToKey: {
    it: 'Asterisco 1 ripete, asterisco 2 torna indietro, asterisco 0 chiama un operatore.',
    en: 'Star 1 repeats, star 2 goes back, star 0 calls an operator.',
    de: 'Stern 1 wiederholt, Stern 2 geht zurück, Stern 0 ruft eine Person.',
  },
  estimateOnly: {
    it: 'È solo un calcolo. Non è una domanda, e delle sue risposte non teniamo niente.',
    en: 'This is only an estimate. It is not an application, and we keep none of your answers.',
    de: 'Das ist nur eine Berechnung. Das ist kein Gesuch, und wir behalten keine Ihrer Antworten.',
  },
  estimateAgain: {
    it: 'Vuole rifare il conto con un’altra risposta?',
    en: 'Shall I work it out again with another answer?',
    de: 'Soll ich mit einer anderen Antwort noch einmal rechnen?',
  },
  estimateEnds: {
    it: 'Va bene. Può rifare il conto quando vuole. Arrivederci.',
    en: 'All right. You can work it out again whenever you like. Goodbye.',
    de: 'Gut. Sie können jederzeit neu rechnen. Auf Wiederhören.',
  },
  resumed: {
    it: 'Riprendiamo da dove eravamo. Le risposte di prima ci sono tutte.',
    en: 'We will go on from where we were. All your earlier answers are here.',
    de: 'Wir machen weiter, wo wir waren. Ihre Antworten sind alle da.',
  },
  known: {
    it: 'Alcune risposte le so già, e non gliele chiedo.',
    en: 'I already know some answers, so I will not ask you for them.',
    de: 'Einige Antworten kenne ich schon und frage nicht danach.',
  },
  knownFrom: { it: '{from}: {names}.', en: '{from}: {names}.', de: '{from}: {names}.' },
  isKnownRight: {
    it: 'Va bene così?',
    en: 'Is that all right?',
    de: 'Ist das in Ordnung?',
  },
  isItThis: {
    it: 'Dai dati che mi ha dato il codice fiscale è {value}. È giusto?',
    en: 'From what you told me the codice fiscale is {value}. Is that right?',
    de: 'Nach Ihren Angaben ist die Steuernummer {value}. Stimmt das?',
  },
  proposed: {
    it: 'Ho già una risposta: {value}. Va bene?',
    en: 'I have an answer already: {value}. Is that right?',
    de: 'Ich habe schon eine Antwort: {value}. Stimmt das?',
  },
  proposedEntry: {
    it: 'Ne trovo uno: {value}. È questo?',
    en: 'I find one: {value}. Is it this?',
    de: 'Ich finde einen: {value}. Ist es dieser?',
  },
  orIsIt: { it: 'Allora è {value}?', en: 'Is it {value}, then?', de: 'Ist es also {value}?' },
  overheard: {
    it: 'Mi ha già detto {short}: {value}. È giusto?',
    en: 'You already told me {short}: {value}. Is that right?',
    de: 'Sie haben schon gesagt, {short}: {value}. Stimmt das?',
  },
  overheardChoice: {
    it: 'Mi ha già detto: {value}. È giusto?',
    en: 'You already told me: {value}. Is that right?',
    de: 'Sie haben schon gesagt: {value}. Stimmt das?',
  },
  workOut: {
    it: 'Va bene: lo calcoliamo insieme. Le chiedo qualche dato della persona.',
    en: 'That is all right: we will work it out together. I will ask you about the person.',
    de: 'Das macht nichts: Wir berechnen sie zusammen. Ich frage nach der Person.',
  },
  notWorkedOut: {
    it: 'Allora non lo posso calcolare. È scritto sulla tessera sanitaria. Se non l’ha con sé, dica: fermati, e riprende quando vuole.',
    en: 'Then I cannot work it out. It is printed on the health card. If you do not have it with you, say: stop, and go on when you like.',
    de: 'Dann kann ich sie nicht berechnen. Sie steht auf der Gesundheitskarte. Wenn Sie sie nicht dabei haben, sagen Sie: anhalten, und machen weiter, wann Sie wollen.',
  },
  amount: { it: '{meaning}: {sum}.', en: '{meaning}: {sum}.', de: '{meaning}: {sum}.' },
  amountMonth: {
    it: '{meaning}: {sum} al mese.',
    en: '{meaning}: {sum} a month.',
    de: '{meaning}: {sum} im Monat.',
  },
  amountYear: {
    it: '{meaning}: {sum} all’anno.',
    en: '{meaning}: {sum} a year.',
    de: '{meaning}: {sum} im Jahr.',
  },
  amountDay: {
    it: '{meaning}: {sum} al giorno.',
    en: '{meaning}: {sum} a day.',
    de: '{meaning}: {sum} am Tag.',
  },
  fromOn: { it: 'Dal {date}.', en: 'From {date}.', de: 'Beginn: {date}.' },
  range: {
    it: '{meaning}: per esempio da {low} a {high}, secondo le altre risposte.',
    en: '{meaning}: for example from {low} to {high}, depending on your other answers.',
    de: '{meaning}: zum Beispiel von {low} bis {high}, je nach den anderen Antworten.',
  },
  rangeMonth: {
    it: '{meaning}: per esempio da {low} a {high} al mese, secondo le altre risposte.',
    en: '{meaning}: for example from {low} to {high} a month, depending on your other answers.',
    de: '{meaning}: zum Beispiel von {low} bis {high} im Monat, je nach den anderen Antworten.',
  },
  rangeYear: {
    it: '{meaning}: per esempio da {low} a {high} all’anno, secondo le altre risposte.',
    en: '{meaning}: for example from {low} to {high} a year, depending on your other answers.',
    de: '{meaning}: zum Beispiel von {low} bis {high} im Jahr, je nach den anderen Antworten.',
  },
  rangeDay: {
    it: '{meaning}: per esempio da {low} a {high} al giorno, secondo le altre risposte.',
    en: '{meaning}: for example from {low} to {high} a day, depending on your other answers.',
    de: '{meaning}: zum Beispiel von {low} bis {high} am Tag, je nach den anderen Antworten.',
  },
  howMuchUnknown: {
    it: 'Non lo posso ancora dire: mi servono altre risposte.',
    en: 'I cannot tell you yet: I need more answers.',
    de: 'Das kann ich noch nicht sagen: mir fehlen Antworten.',
  },
  noAmounts: {
    it: 'Questo servizio non paga una somma.',
    en: 'This service does not pay a sum.',
    de: 'Dieser Dienst zahlt kein Geld aus.',
  },
  noFigures: {
    it: 'Per quella data non conosco ancora le cifre della legge. Non le invento.',
    en: 'I do not know the figures of the law for that date yet. I will not invent them.',
    de: 'Für diesen Tag kenne ich die Zahlen des Gesetzes noch nicht. Ich erfinde keine.',
  },
  notSure: {
    it: 'Attenzione: questa cifra non è confermata da un atto ufficiale.',
    en: 'Please note: this figure is not confirmed by an official act.',
    de: 'Bitte beachten: Diese Zahl ist durch keinen amtlichen Text bestätigt.',
  },
  nothingDue: {
    it: 'Ha diritto, ma con queste risposte non c’è niente da pagare.',
    en: 'You have the right, but with these answers nothing is paid.',
    de: 'Sie haben den Anspruch, aber mit diesen Antworten wird nichts gezahlt.',
  },
  fromSecondary: {
    it: 'La cifra viene da una fonte che cita la legge.',
    en: 'The figure comes from a source that cites the law.',
    de: 'Die Zahl stammt aus einer Quelle, die das Gesetz zitiert.',
  },
  doubts: {
    it: '{count, plural, =1 {Una cosa non è ancora sicura.} other {Alcune cose non sono ancora sicure.}}',
    en: '{count, plural, =1 {One thing is not certain yet.} other {Some things are not certain yet.}}',
    de: '{count, plural, =1 {Eines ist noch nicht sicher.} other {Einiges ist noch nicht sicher.}}',
  },
  lawNotFound: {
    it: '{count, plural, =1 {La norma non l’abbiamo ancora trovata.} other {Di queste ultime # cose la norma non l’abbiamo ancora trovata.}}',
    en: '{count, plural, =1 {We have not found the law yet.} other {We have not found the law for these last # things yet.}}',
    de: '{count, plural, =1 {Das Gesetz dazu haben wir noch nicht gefunden.} other {Das Gesetz zu diesen letzten # Dingen haben wir noch nicht gefunden.}}',
  },
  unmet: {
    it: 'Le devo dire una cosa. {says}{law, select, unknown { La norma non l’abbiamo ancora trovata.} other {}}',
    en: 'I must tell you something. {says}{law, select, unknown { We have not found the law yet.} other {}}',
    de: 'Ich muss Ihnen etwas sagen. {says}{law, select, unknown { Das Gesetz dazu haben wir noch nicht gefunden.} other {}}',
  },
  theLaw: { it: 'La legge è: {law}.', en: 'The law is: {law}.', de: 'Das Gesetz ist: {law}.' },
  howLong: {
    it: '{n, plural, one {È una domanda sola.} other {Sono circa {count} domande.}}',
    en: '{n, plural, one {It is one question.} other {There are about {count} questions.}}',
    de: '{n, plural, one {Es ist eine Frage.} other {Es sind etwa {count} Fragen.}}',
  },
  halfway: {
    it: 'Siamo a metà.',
    en: 'We are halfway.',
    de: 'Die Hälfte haben wir.',
  },
  nearlyDone: {
    it: 'Ancora poche domande.',
    en: 'Only a few more questions.',
    de: 'Nur noch wenige Fragen.',
  },
  unmetGoOn: {
    it: 'Vuole continuare lo stesso?',
    en: 'Would you like to go on anyway?',
    de: 'Möchten Sie trotzdem weitermachen?',
  },
  unmetStop: {
    it: 'Va bene, ci fermiamo. Le altre condizioni non le ho controllate tutte.',
    en: 'All right, we will stop here. I have not checked all the other conditions.',
    de: 'Gut, wir hören hier auf. Die anderen Bedingungen habe ich nicht alle geprüft.',
  },
  summary: {
    it: 'Rileggo le risposte, un po’ per volta. Può dire: avanti, salta, oppure cambia.',
    en: 'I will read the answers back, a few at a time. You can say: go on, skip, or change.',
    de: 'Ich lese die Antworten nach und nach vor. Sie können sagen: weiter, überspringen oder ändern.',
  },
  summaryKeys: {
    it: 'Rileggo le risposte.',
    en: 'I will read the answers back.',
    de: 'Ich lese die Antworten vor.',
  },
  summaryLine: { it: '{short}: {value}.', en: '{short}: {value}.', de: '{short}: {value}.' },
  itemLine: {
    it: '{item}, {short}: {value}.',
    en: '{item}, {short}: {value}.',
    de: '{item}, {short}: {value}.',
  },
  eligible: {
    it: 'Da quello che ha detto, le condizioni ci sono tutte. Decide un funzionario.',
    en: 'From what you said, all the conditions are met. An officer decides.',
    de: 'Nach dem, was Sie gesagt haben, sind alle Bedingungen erfüllt. Es entscheidet eine Person im Amt.',
  },
  ineligible: {
    it: 'Da quello che ha detto, manca qualche condizione.',
    en: 'From what you said, some conditions are not met.',
    de: 'Nach dem, was Sie gesagt haben, fehlt eine Bedingung.',
  },
  consent: {
    it: '{consent} Conferma che tutto è vero e invio la domanda?',
    en: '{consent} Do you confirm that everything is true, and shall I send the application?',
    de: '{consent} Bestätigen Sie, dass alles wahr ist, und soll ich das Gesuch senden?',
  },
  clashLine: { it: '{name}: {value}.', en: '{name}: {value}.', de: '{name}: {value}.' },
  whichIsWrong: {
    it: 'Quale vuole cambiare?',
    en: 'Which one would you like to change?',
    de: 'Welche Antwort möchten Sie ändern?',
  },
  isItStill: {
    it: 'È giusto così?',
    en: 'Is it right as it is?',
    de: 'Stimmt das so?',
  },
  submitted: {
    it: 'La domanda è inviata. Il numero è {number}.',
    en: 'The application is sent. The number is {number}.',
    de: 'Das Gesuch ist gesendet. Die Nummer ist {number}.',
  },
  beforeHandingIn: {
    it: 'Non so ancora chi è lei. Se conferma, la domanda è consegnata oggi, e oggi conta. Poi deve dirci chi è entro {days} giorni: solo allora è inviata.',
    en: 'I do not know yet who you are. If you confirm, the application is handed in today, and today counts. Then you must tell us who you are within {days} days: only then is it sent.',
    de: 'Ich weiß noch nicht, wer Sie sind. Wenn Sie bestätigen, ist das Gesuch heute abgegeben, und der heutige Tag zählt. Dann müssen Sie uns in {days} Tagen sagen, wer Sie sind: Erst dann ist es gesendet.',
  },
  handedIn: {
    it: 'La domanda è consegnata, non ancora inviata{days, select, none {} other {: entro {days} giorni ci dica chi è}}. Il numero è {number}.',
    en: 'The application is handed in, not sent yet{days, select, none {} other {: tell us who you are within {days} days}}. The number is {number}.',
    de: 'Das Gesuch ist abgegeben, noch nicht gesendet{days, select, none {} other {: Sagen Sie uns innerhalb von {days} Tagen, wer Sie sind}}. Die Nummer ist {number}.',
  },
  handedInCode: {
    it: 'Per riaprirla serve anche un codice segreto: {code}.',
    en: 'To open it again you also need a secret code: {code}.',
    de: 'Um es wieder zu öffnen, brauchen Sie auch einen geheimen Code: {code}.',
  },
  anotherCode: {
    it: 'Il codice fiscale della domanda non è il suo. Così non la posso inviare. Dica «correggi», e poi il codice fiscale.',
    en: 'The codice fiscale in the application is not yours. I cannot send it like this. Say “correct”, and then the codice fiscale.',
    de: 'Die Steuernummer im Gesuch ist nicht Ihre. So kann ich es nicht senden. Sagen Sie „korrigieren“ und dann die Steuernummer.',
  },
  changedMeanwhile: {
    it: 'Nel frattempo qualche risposta è cambiata, da un’altra parte. Non ho inviato nulla. Le dico com’è adesso.',
    en: 'Meanwhile some answers have been changed elsewhere. I have sent nothing. This is how it stands now.',
    de: 'Inzwischen haben sich anderswo Antworten geändert. Ich habe nichts gesendet. So sieht es jetzt aus.',
  },
  notSubmitted: {
    it: 'Non sono riuscito a inviare la domanda. Le risposte sono salve. Provo ancora?',
    en: 'I could not send the application. Your answers are safe. Shall I try again?',
    de: 'Ich konnte das Gesuch nicht senden. Ihre Antworten sind gespeichert. Soll ich es noch einmal versuchen?',
  },
  onlyInPortal: {
    it: 'Questa domanda dice dove vanno i suoi soldi. Per sicurezza si invia solo sul sito, dopo un accesso con SPID o CIE di livello {level}.',
    en: 'This application says where your money goes. To be safe it is sent on the website only, after signing in with SPID or CIE at level {level}.',
    de: 'Dieses Gesuch bestimmt, wohin Ihr Geld geht. Zur Sicherheit wird es nur auf der Website gesendet, nach einer Anmeldung mit SPID oder CIE der Stufe {level}.',
  },
  'not-holder': {
    it: 'La banca dice che questo conto non è suo. Non ho inviato nulla. Corregga l’IBAN e richiami, oppure ne usi uno intestato a lei.',
    en: 'The bank says that this account is not yours. I have sent nothing. Correct the IBAN and call again, or use one in your name.',
    de: 'Die Bank sagt, dass dieses Konto nicht Ihnen gehört. Ich habe nichts gesendet. Berichtigen Sie die IBAN und rufen Sie wieder an, oder nehmen Sie ein Konto auf Ihren Namen.',
  },
  'too-many-checks': {
    it: 'Oggi abbiamo già chiesto troppe volte alle banche per lei. Richiami domani.',
    en: 'We have asked the banks too often for you today. Please call again tomorrow.',
    de: 'Wir haben die Banken heute schon zu oft für Sie gefragt. Bitte rufen Sie morgen wieder an.',
  },
  'change-waiting': {
    it: 'Ha già chiesto un cambio di conto che deve ancora valere. Aspetti che valga, o lo fermi dal sito, e poi ne chieda un altro.',
    en: 'You have asked for a change of account that does not count yet. Wait for it, or stop it on the website, and then ask for another.',
    de: 'Sie haben schon einen Kontowechsel beantragt, der noch nicht gilt. Warten Sie darauf, oder stoppen Sie ihn auf der Website, und beantragen Sie dann einen anderen.',
  },
  frozen: {
    it: 'Un cambio di conto è stato fermato. Per sicurezza ora non se ne possono chiedere altri. Venga a uno sportello con un documento.',
    en: 'A change of account was stopped. To be safe, no other can be asked for now. Come to a counter with a document.',
    de: 'Ein Kontowechsel wurde gestoppt. Zur Sicherheit kann jetzt kein anderer beantragt werden. Kommen Sie mit einem Ausweis an einen Schalter.',
  },
  savedMine: {
    it: 'Le risposte sono salve. Le ritrova tra le sue domande: sul sito, o richiamando con il PIN.',
    en: 'Your answers are safe. You will find them among your applications: on the website, or by calling again with the PIN.',
    de: 'Ihre Antworten sind gespeichert. Sie finden sie bei Ihren Gesuchen: auf der Website, oder wenn Sie mit der PIN wieder anrufen.',
  },
  resumeCode: {
    it: 'Le risposte sono salve. Per riprendere usi questo codice: {code}.',
    en: 'Your answers are safe. This code opens them: {code}.',
    de: 'Alles ist gespeichert. Zum Weitermachen gilt dieser Code: {code}.',
  },
  resumeAlso: {
    it: 'Il codice vale anche sul sito.',
    en: 'The code is good on the website too.',
    de: 'Der Code gilt auch auf der Website.',
  },
  // The code is said with it in one turn: whoever is passed on does not wait.
  operatorCode: {
    it: 'La passo a un operatore, che vede le sue risposte. Se cade la linea, il codice è: {code}.',
    en: 'I pass you to an operator, who sees your answers. If the line drops, your code is: {code}.',
    de: 'Ich verbinde Sie mit einer Person, die Ihre Antworten sieht. Ihr Code, falls die Verbindung abbricht: {code}.',
  },
  stopped: {
    it: 'Ci fermiamo qui.',
    en: 'We will stop here.',
    de: 'Wir hören hier auf.',
  },
  operator: {
    it: 'La passo a un operatore. Vede le risposte che ha già dato: non le dovrà ripetere.',
    en: 'I will pass you to an operator, who sees the answers you gave: you will not have to repeat them.',
    de: 'Ich verbinde Sie mit einer Person. Sie sieht Ihre Antworten: Sie müssen nichts wiederholen.',
  },
  changedRoute: {
    it: 'Con questa risposta cambiano altre domande.',
    en: 'This answer changes other questions.',
    de: 'Mit dieser Antwort ändern sich andere Fragen.',
  },
  later: {
    it: 'Va bene, ne parliamo alla fine: {wish}.',
    en: 'All right, we will come to that at the end: {wish}.',
    de: 'Gut, dazu kommen wir am Schluss: {wish}.',
  },
  laterAsk: {
    it: 'Voleva anche altro: {wish}. Cominciamo adesso?',
    en: 'You wanted something else too: {wish}. Shall we begin now?',
    de: 'Sie wollten noch etwas: {wish}. Fangen wir jetzt an?',
  },
  laterNow: {
    it: 'Voleva anche altro: {wish}. Per questo può richiamare subito, o chiedere al banco.',
    en: 'You wanted something else too: {wish}. For that you can call again now, or ask at a counter.',
    de: 'Sie wollten noch etwas: {wish}. Dafür können Sie gleich wieder anrufen oder am Schalter fragen.',
  },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.', de: 'Danke und auf Wiedersehen.' },
} as const satisfies Readonly<Record<string, Words>>;

export type PhraseId = keyof typeof phrases;

/** A phrase of the dialogue in a language, with its values put in. */
export const phrase: Say<PhraseId> = sayer(phrases);
