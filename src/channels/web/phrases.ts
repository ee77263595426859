// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Text } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What the portal itself says. ICU messages. */
const phrases = {
  skip: { it: 'Vai al contenuto', en: 'Skip to the content' },
  otherLanguage: { it: 'Cambia lingua', en: 'Change language' },
  home: { it: 'Inizio', en: 'Home' },
  resumeLink: { it: 'Riprendi una domanda', en: 'Continue an application' },
  signIn: { it: 'Entra con SPID o CIE', en: 'Sign in with SPID or CIE' },
  signOut: { it: 'Esci', en: 'Sign out' },
  signOutEverywhere: { it: 'Esci da tutti i dispositivi', en: 'Sign out on every device' },
  signedOut: { it: 'È uscito', en: 'You are signed out' },
  signedOutText: {
    it: 'Chi usa questo computer dopo di lei non vede i suoi dati.',
    en: 'Whoever uses this computer after you does not see your data.',
  },
  notSignedIn: { it: 'L’accesso non è riuscito', en: 'You are not signed in' },
  signInAgain: { it: 'Provi di nuovo', en: 'Try again' },
  signInAway: {
    it: 'Il servizio di identità ora non risponde. Può fare una domanda anche senza entrare: la collega dopo, con il codice.',
    en: 'The identity service does not answer now. You can apply without signing in too, and link it later by its code.',
  },
  signInStale: {
    it: 'È passato troppo tempo, o l’accesso è iniziato in un’altra finestra.',
    en: 'Too much time has passed, or you began in another window.',
  },
  signInCancelled: {
    it: 'Ha interrotto l’accesso. Nulla è andato perso.',
    en: 'You stopped. Nothing is lost.',
  },
  signInLevel: {
    it: 'Per questo passo serve un livello di sicurezza più alto della sua identità digitale.',
    en: 'This step needs a higher level of security of your digital identity.',
  },
  signInNotFresh: {
    it: 'Per questo passo deve entrare di nuovo adesso con la sua identità digitale.',
    en: 'For this step you have to sign in again now with your digital identity.',
  },
  signInFailed: {
    it: 'La risposta del servizio di identità non è valida. Provi di nuovo.',
    en: 'The answer of the identity service is not valid. Please try again.',
  },
  my: { it: 'Le mie domande', en: 'My applications' },
  needHelp: { it: 'Serve aiuto?', en: 'Need help?' },
  callUs: { it: 'Chiami {number}, {label}.', en: 'Call {number}, {label}.' },
  demo: {
    it: 'Questa è una prova. Le domande inviate qui non arrivano a nessun ente.',
    en: 'This is a trial. Applications sent here reach no agency.',
  },
  homeTitle: { it: 'Di che cosa ha bisogno?', en: 'What do you need?' },
  homeLead: {
    it: 'Cerchi con parole sue, oppure scelga un momento della vita.',
    en: 'Search in your own words, or choose a moment of life.',
  },
  search: { it: 'Cerca un servizio', en: 'Search for a service' },
  searchHint: {
    it: 'Per esempio: mi hanno licenziato. Non serve il nome esatto. Non scriva dati personali.',
    en: 'For example: I lost my job. The exact name is not needed. Do not write personal data.',
  },
  searchButton: { it: 'Cerca', en: 'Search' },
  searchTitle: { it: 'Risultati per «{text}»', en: 'Results for “{text}”' },
  searchNone: { it: 'Non abbiamo trovato servizi per «{text}»', en: 'We found no services for “{text}”' },
  searchNoneHelp: {
    it: 'Provi con altre parole, per esempio quello che le è successo. Oppure scelga dalla lista.',
    en: 'Try other words, such as what happened to you. Or choose from the list.',
  },
  searchClarify: { it: 'Intende uno di questi?', en: 'Do you mean one of these?' },
  searchOthers: { it: 'Altri servizi vicini', en: 'Other services close to it' },
  lifeEvents: { it: 'Momenti della vita', en: 'Moments of life' },
  servicesCount: {
    it: '{n, plural, one {# servizio} other {# servizi}}',
    en: '{n, plural, one {# service} other {# services}}',
  },
  obtainable: { it: 'Si chiede qui', en: 'Apply here' },
  notObtainable: { it: 'Solo informazioni', en: 'Information only' },
  notObtainableText: {
    it: 'Questo servizio non si può ancora chiedere qui. Intanto le diciamo come funziona.',
    en: 'You cannot apply for this service here yet. Meanwhile we tell you how it works.',
  },
  untold: {
    it: 'Questa domanda c’è, ma non si può mostrare ora. Non deve fare niente. Se le serve, ci chiami.',
    en: 'This application is here, but it cannot be shown now. You need not do anything. If you need it, call us.',
  },
  closedTitle: {
    it: 'Questo servizio non si chiede più qui',
    en: 'This service can no longer be asked for here',
  },
  closedGone: {
    it: 'Questo servizio non si chiede più qui.',
    en: 'This service can no longer be asked for here.',
  },
  closedDraft: {
    it: 'La domanda che aveva cominciato non si può più inviare. Quello che ha inviato prima va avanti.',
    en: 'The application that you began can no longer be sent. What you sent before goes on.',
  },
  who: { it: 'Per chi è', en: 'Who it is for' },
  howMuch: { it: 'Quanto si riceve', en: 'How much you get' },
  howMuchEstimate: {
    it: 'Dipende dalla sua situazione. Lo può calcolare subito, senza dire chi è.',
    en: 'It depends on your situation. You can work it out now, without saying who you are.',
  },
  when: { it: 'Quando chiederlo', en: 'When to apply' },
  needed: { it: 'Che cosa serve', en: 'What you need' },
  afterwards: { it: 'Che cosa succede dopo', en: 'What happens next' },
  law: { it: 'La legge', en: 'The law' },
  allLaw: { it: 'Tutte le norme dello sportello', en: 'All the law behind this counter' },
  lawUnknown: {
    it: 'Non abbiamo ancora trovato la norma di questo servizio: chieda a un operatore.',
    en: 'We have not yet found the law behind this service: ask an operator.',
  },
  cardMark: {
    it: '{mark, select, official {Le informazioni vengono da atti ufficiali.} secondary {Le informazioni vengono da fonti che citano gli atti.} other {Alcune informazioni non sono ancora verificate su un atto ufficiale.}}',
    en: '{mark, select, official {This information comes from official acts.} secondary {This information comes from sources that cite the acts.} other {Some of this information is not yet checked against an official act.}}',
  },
  estimate: { it: 'Calcola quanto mi spetta', en: 'Work out what I may get' },
  estimateCheck: { it: 'Controlla se posso chiederlo', en: 'Check whether I can ask for it' },
  apply: { it: 'Fai domanda', en: 'Apply' },
  applyVoice: {
    it: 'Può fare la stessa domanda a voce o con i tasti, con lo stesso codice.',
    en: 'You can make the same application by voice or with the keys, with the same code.',
  },
  estimateTitle: { it: 'Calcolo senza impegno', en: 'Estimate' },
  estimateNote: {
    it: 'È solo un calcolo. Non teniamo le risposte e non sappiamo chi è.',
    en: 'This is only an estimate. We do not keep the answers and do not know who you are.',
  },
  calculate: { it: 'Fai il calcolo', en: 'Work it out' },
  estimateOnlyNote: {
    it: 'È solo un calcolo: non è una domanda e non invia nulla. Lo può fare anche a voce o con i tasti.',
    en: 'This is only an estimate: it is no application and sends nothing. You can do it by voice or with the keys too.',
  },
  estimateAgain: { it: 'Ricomincia il calcolo', en: 'Start the estimate again' },
  applyWithAnswers: { it: 'Fai domanda con queste risposte', en: 'Apply with these answers' },
  next: { it: 'Avanti', en: 'Continue' },
  back: { it: 'Indietro', en: 'Back' },
  whyAsked: { it: 'Perché lo chiediamo', en: 'Why we ask' },
  whereFound: { it: 'Dove lo trovo', en: 'Where to find it' },
  or: { it: 'oppure', en: 'or' },
  saveForLater: { it: 'Salva e continua dopo', en: 'Save and continue later' },
  progress: {
    it: '{done} risposte date, circa {left} da dare',
    en: '{done} answers given, about {left} to go',
  },
  errorPrefix: { it: 'Errore: ', en: 'Error: ' },
  errorTitle: { it: 'C’è qualcosa da sistemare', en: 'There is something to fix' },
  check: { it: 'Controlli le risposte', en: 'Check your answers' },
  checkLead: {
    it: 'Rilegga tutto. Può cambiare ogni risposta.',
    en: 'Read everything again. You can change each answer.',
  },
  change: { it: 'Cambia', en: 'Change' },
  removeItem: { it: 'Togli', en: 'Remove' },
  answersGiven: { it: 'Le sue risposte', en: 'Your answers' },
  stillMissing: { it: 'Mancano ancora alcune risposte.', en: 'Some answers are still missing.' },
  continueQuestions: { it: 'Continua con le domande', en: 'Continue with the questions' },
  proposal: { it: 'Che cosa risulta', en: 'What follows from your answers' },
  eligible: {
    it: 'Da quello che ha scritto, le condizioni ci sono tutte.',
    en: 'From what you wrote, all the conditions are met.',
  },
  ineligible: {
    it: 'Da quello che ha scritto, mancano delle condizioni.',
    en: 'From what you wrote, some conditions are not met.',
  },
  incomplete: { it: 'Mancano ancora delle risposte per dirlo.', en: 'More answers are needed to tell.' },
  noParameters: {
    it: 'Per quella data non conosciamo ancora le cifre della legge. Non le inventiamo. Può fare domanda lo stesso.',
    en: 'We do not know the figures of the law for that date yet. We do not invent them. You can still apply.',
  },
  guardDecides: {
    it: 'Il cambio vale da solo, se la banca conferma che il conto è suo e nessuno lo ferma. Negli altri casi lo guarda una persona dell’ente. Un no lo decide sempre una persona.',
    en: 'The change counts by itself, if the bank confirms that the account is yours and nobody stops it. Otherwise a person of the agency looks at it. A no is always decided by a person.',
  },
  officerDecides: {
    it: 'È una proposta calcolata dal programma. Decide sempre una persona dell’ente.',
    en: 'This is a proposal worked out by the program. A person at the agency always decides.',
  },
  applyAnyway: {
    it: 'Può inviare la domanda lo stesso: un funzionario la guarda e le risponde.',
    en: 'You can still apply: an officer looks at it and answers you.',
  },
  unmetConditions: { it: 'Condizioni che mancano', en: 'Conditions not met' },
  metConditions: { it: 'Condizioni che ci sono', en: 'Conditions met' },
  unknownConditions: { it: 'Condizioni ancora da sapere', en: 'Conditions not known yet' },
  amounts: { it: 'Le somme', en: 'The amounts' },
  amount: { it: 'Somma', en: 'Amount' },
  period: { it: 'Periodo', en: 'Period' },
  what: { it: 'Che cosa', en: 'What' },
  perMonth: { it: 'al mese', en: 'a month' },
  perYear: { it: 'all’anno', en: 'a year' },
  perDay: { it: 'al giorno', en: 'a day' },
  perOnce: { it: 'una volta', en: 'once' },
  fromTo: { it: 'dal {from} al {to}', en: 'from {from} to {to}' },
  from: { it: 'dal {from}', en: 'from {from}' },
  dates: { it: 'Le date', en: 'The dates' },
  howWorkedOut: { it: 'Come si è arrivati a questo', en: 'How this was worked out' },
  mark: {
    it: '{mark, select, official {} secondary {da fonte secondaria} other {non confermato}}',
    en: '{mark, select, official {} secondary {from a secondary source} other {not confirmed}}',
  },
  markNote: {
    it: '«Da fonte secondaria»: la cifra è letta in una fonte che cita l’atto. «Non confermato»: va ancora controllata.',
    en: '“From a secondary source”: the figure was read in a source that cites the act. “Not confirmed”: still to be checked.',
  },
  changeThis: {
    it: 'Corregga questa risposta, oppure l’altra:',
    en: 'Correct this answer, or the other one:',
  },
  changeInstead: { it: 'Cambia: {name}', en: 'Change: {name}' },
  sure: { it: 'È giusto così', en: 'It is right as it is' },
  sureHint: {
    it: 'Teniamo la sua risposta. La guarda anche una persona dell’ufficio.',
    en: 'We keep your answer. Somebody at the office looks at it too.',
  },
  strange: { it: 'Da controllare', en: 'To be checked' },
  doubts: { it: 'Che cosa non è ancora sicuro', en: 'What is not certain yet' },
  doubtAbout: { it: 'Riguarda: {names}.', en: 'It is about: {names}.' },
  notes: { it: 'Da sapere', en: 'Good to know' },
  nothingDue: {
    it: 'Ha diritto, ma con queste risposte non c’è niente da pagare.',
    en: 'You have the right, but with these answers nothing is paid.',
  },
  consentTitle: { it: 'Prima di inviare', en: 'Before you send' },
  submit: { it: 'Confermo e invio la domanda', en: 'I confirm and send the application' },
  receipt: { it: 'Domanda inviata', en: 'Application sent' },
  receiptProtocol: { it: 'Protocollo {protocol}.', en: 'Protocol number {protocol}.' },
  receiptNumber: { it: 'Numero della domanda', en: 'Application number' },
  receiptSent: { it: 'Inviata il {date} alle {time}.', en: 'Sent on {date} at {time}.' },
  receiptKeep: {
    it: 'Conservi questo numero. Può stampare la pagina.',
    en: 'Keep this number. You can print the page.',
  },
  receiptLanguage: {
    it: 'Le parole qui sotto sono quelle mostrate al momento dell’invio.',
    en: 'The words below are those shown when you sent it.',
  },
  saved: { it: 'Risposte salvate', en: 'Answers saved' },
  savedCode: { it: 'Il codice per riprendere', en: 'The code to continue' },
  savedText: {
    it: 'Lo scriva o lo stampi. Chi ha questo codice vede le sue risposte: non lo dia ad altri.',
    en: 'Write it down or print it. Whoever has this code sees your answers: do not give it to others.',
  },
  savedMine: {
    it: 'È collegata alla sua identità: la ritrova nelle sue domande, dopo l’accesso.',
    en: 'It is linked to your identity: you find it among your applications after you sign in.',
  },
  savedUntil: { it: 'Le risposte restano fino al {date}.', en: 'The answers are kept until {date}.' },
  savedHow: {
    it: 'Per riprendere: qui sul sito, al telefono o con i tasti.',
    en: 'To continue: here on the website, by phone or with the keys.',
  },
  continueNow: { it: 'Continua adesso', en: 'Continue now' },
  resumeTitle: { it: 'Riprenda la sua domanda', en: 'Continue your application' },
  resumeLabel: { it: 'Codice, o numero della domanda', en: 'Code, or number of the application' },
  resumeWhoseLabel: { it: 'Codice fiscale', en: 'Codice fiscale' },
  resumeWhoseHint: {
    it: 'Solo se l’ha già consegnata: è quello che ha scritto nella domanda.',
    en: 'Only if you have handed it in: the one you wrote in the application.',
  },
  resumeHint: {
    it: 'Le cifre che le abbiamo dato. Gli spazi non contano.',
    en: 'The digits that we gave you. Spaces do not matter.',
  },
  resumeButton: { it: 'Riprendi', en: 'Continue' },
  resumeBad: {
    it: 'Questo codice non è giusto. Controlli le cifre una per una.',
    en: 'This code is not right. Check the digits one by one.',
  },
  resumeTooMany: {
    it: 'Troppi tentativi. Aspetti {minutes, plural, one {un minuto} other {# minuti}} e provi di nuovo.',
    en: 'Too many attempts. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
  },
  notYours: { it: 'Questa domanda non è aperta qui', en: 'This application is not open here' },
  notYoursText: {
    it: 'Per vederla serve il suo codice. Se è scaduta, può cominciarne una nuova.',
    en: 'You need its code to see it. If it has expired, you can begin a new one.',
  },
  alreadySent: {
    it: 'La domanda è già stata inviata. Le risposte non si cambiano più qui.',
    en: 'The application has already been sent. The answers can no longer be changed here.',
  },
  routeChanged: {
    it: 'Quella domanda non serve più, per una risposta data prima. Continuiamo da qui.',
    en: 'That question is no longer needed, because of an earlier answer. We go on from here.',
  },
  notFound: { it: 'Questa pagina non c’è', en: 'This page does not exist' },
  notFoundText: {
    it: 'L’indirizzo è sbagliato o la pagina è cambiata. Riparta dall’inizio o cerchi un servizio.',
    en: 'The address is wrong or the page has changed. Start from home or search for a service.',
  },
  lostTitle: { it: 'Ora non riusciamo a salvare', en: 'We cannot save right now' },
  lostText: {
    it: 'C’è un guasto da parte nostra. Quello che ha scritto non è perso: lo teniamo qui. Aspetti un momento e prema Riprova.',
    en: 'There is a fault on our side. What you wrote is not lost: we keep it here. Wait a moment and press Try again.',
  },
  lostLongText: {
    it: 'In questo momento non possiamo salvare nulla. Quello che ha scritto non è perso: lo teniamo in questa pagina. La lasci aperta e prema Riprova tra qualche minuto.',
    en: 'At this moment we can save nothing. What you wrote is not lost: we keep it on this page. Leave it open and press Try again in some minutes.',
  },
  lostNothing: {
    it: 'C’è un guasto da parte nostra. Le risposte già salvate ci sono ancora. Riprovi tra un momento.',
    en: 'There is a fault on our side. The answers already saved are safe. Try again in a moment.',
  },
  retry: { it: 'Riprova', en: 'Try again' },
  foreignOrigin: {
    it: 'Questa richiesta arriva da un altro sito. Per sicurezza non l’abbiamo eseguita.',
    en: 'This request comes from another website. For safety we did not carry it out.',
  },
  madeForTitle: { it: 'Riapra la pagina', en: 'Open the page again' },
  madeForText: {
    it: 'Questa pagina era per un’altra persona, o è di prima che lei entrasse. Non abbiamo fatto nulla: la riapra.',
    en: 'This page was for another person, or is from before you signed in. We have done nothing: open it again.',
  },
  madeForGoOn: { it: 'Vada alle sue pagine', en: 'Go to your pages' },
  fault: { it: 'Qualcosa non ha funzionato', en: 'Something went wrong' },
  tooManyTitle: { it: 'Un momento di attesa', en: 'A short wait' },
  tooMany: {
    it: 'Da questo collegamento sono arrivate troppe richieste in poco tempo. Aspetti {minutes, plural, one {un minuto} other {# minuti}}, poi prema Riprova.',
    en: 'Too many requests came from this connection in a short time. Wait {minutes, plural, one {a minute} other {# minutes}}, then press Try again.',
  },
  tooManySearches: {
    it: 'Ha fatto molte ricerche in poco tempo. Aspetti {minutes, plural, one {un minuto} other {# minuti}}, poi prema Riprova. Le ricerche restano scritte.',
    en: 'You made many searches in a short time. Wait {minutes, plural, one {a minute} other {# minutes}}, then press Try again. Searches stay written down.',
  },
  unknownChoiceTitle: { it: 'Non è successo niente', en: 'Nothing was done' },
  unknownChoice: {
    it: 'La pagina ha mandato una scelta che non conosciamo. Torni indietro e scelga di nuovo.',
    en: 'The page sent a choice that we do not know. Go back and choose again.',
  },
  tooManyKept: {
    it: 'Quello che ha scritto resta in questa pagina: la lasci aperta.',
    en: 'What you wrote stays on this page: leave it open.',
  },
  tooManyFiles: {
    it: 'I file non sono arrivati: dopo l’attesa li scelga di nuovo.',
    en: 'The files did not arrive: after the wait, choose them again.',
  },
  tooManyCall: {
    it: 'Quello che ha già salvato è al sicuro. Se ha fretta, ci chiami.',
    en: 'What you have saved is safe. If it is urgent, call us.',
  },
  tooLarge: {
    it: 'Quello che ha mandato è troppo lungo.',
    en: 'What you sent is too long.',
  },
  breadcrumb: { it: 'Dove si trova', en: 'Where you are' },
  listHowMany: { it: 'Quanti', en: 'How many' },
} as const satisfies Readonly<Record<string, Text>>;

export type WebPhrase = keyof typeof phrases;

/** A phrase of the portal in a language, with its values put in; plain text, to be escaped by the page. */
export const say: Say<WebPhrase> = sayer(phrases);
