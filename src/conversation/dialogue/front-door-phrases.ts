// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Text } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What is said before a service is chosen. ICU messages. */
const phrases = {
  ask: {
    it: 'Mi dica con parole sue che cosa le serve. Per esempio: a che punto è la mia domanda.',
    en: 'Tell me in your own words what you need. For example: where is my application.',
  },
  askKeys: {
    it: 'Per sapere a che punto è la sua domanda, prema 1. Per una domanda nuova, prema 2. Per riprendere una domanda con il suo codice o numero, prema 3. Per contestare una risposta, prema 4. Per un operatore, prema 0. Asterisco 1 ripete.',
    en: 'To hear where your application is, press 1. For a new application, press 2. To go on with an application by its code or number, press 3. To contest an answer, press 4. For an operator, press 0. Star 1 repeats.',
  },
  askAgain: {
    it: 'Posso dirle a che punto è una sua domanda, farne una nuova, riprenderne una con il codice o il numero, o passarla a un operatore. Che cosa preferisce?',
    en: 'I can tell you where your application is, make a new one, go on with one by its code or number, or pass you to an operator. Which would you like?',
  },
  tell: { it: 'Mi dica.', en: 'Please go ahead.' },
  notUnderstood: { it: 'Mi scusi, non ho capito.', en: 'Sorry, I did not understand.' },
  notHeard: { it: 'Non ho sentito niente.', en: 'I did not hear anything.' },
  notKeys: { it: 'Questi tasti non vanno bene.', en: 'These keys do not fit.' },
  whatNew: {
    it: 'Per che cosa vuole fare domanda? Basta dire che cosa le è successo.',
    en: 'What do you want to apply for? Just tell me what happened to you.',
  },
  whichOf: { it: 'Può essere uno di questi. Quale?', en: 'It may be one of these. Which?' },
  orNone: { it: 'Se non è nessuno di questi, me lo dica.', en: 'If it is none of these, please say so.' },
  whichKey: { it: 'Prema il numero del servizio.', en: 'Press the number of the service.' },
  option: { it: '{n}. {title}.', en: '{n}. {title}.' },
  optionKey: { it: '{title}: prema {n}.', en: '{title}: press {n}.' },
  notFound: {
    it: 'Non ho trovato il servizio. Me lo dica in un altro modo, per esempio che cosa le è successo.',
    en: 'I did not find the service. Please say it another way, for example what happened to you.',
  },
  onlyInformation: {
    it: 'Questo servizio non si può ancora chiedere qui. Le serve altro?',
    en: 'You cannot apply for this service here yet. Is there anything else?',
  },
  prove: {
    it: 'Per parlare di una sua domanda devo essere sicuro che è lei. Che cosa ha: il PIN telefonico, il codice o il numero della domanda, o niente?',
    en: 'To speak about your application I must be sure that it is you. What do you have: the phone PIN, the code or the number of the application, or nothing?',
  },
  proveKeys: {
    it: 'Per parlare di una sua domanda devo essere sicuro che è lei. Se ha il PIN telefonico, prema 1. Se ha il codice o il numero della domanda, prema 2. Se non ha niente, prema 3.',
    en: 'To speak about your application I must be sure that it is you. If you have the phone PIN, press 1. If you have the code or the number of the application, press 2. If you have nothing, press 3.',
  },
  proveAgain: {
    it: 'Dica: PIN. Oppure: codice. Oppure: numero. Oppure: niente.',
    en: 'Say: PIN. Or: code. Or: number. Or: nothing.',
  },
  pin: {
    it: 'Ora mi dica il PIN telefonico: dieci cifre, una per volta.',
    en: 'Now tell me the phone PIN: ten digits, one at a time.',
  },
  pinKeys: {
    it: 'Ora scriva il PIN telefonico: dieci cifre.',
    en: 'Now key the phone PIN: ten digits.',
  },
  pinBad: {
    it: 'Qualche cifra non torna. Mi ridica il PIN dall’inizio, piano.',
    en: 'Some digit is not right. Tell me the PIN again from the start, slowly.',
  },
  digitsSoFar: { it: 'Va bene. Continui con le altre cifre.', en: 'All right. Go on with the other digits.' },
  pinWrong: {
    it: 'Il codice fiscale e il PIN non vanno insieme. Proviamo ancora.',
    en: 'The codice fiscale and the PIN do not go together. Let us try again.',
  },
  pinRunOut: {
    it: 'Questo PIN è scaduto. Ne può fare uno nuovo sul sito, con SPID o CIE.',
    en: 'This PIN has run out. You can make a new one on the website, with SPID or CIE.',
  },
  pinEnded: {
    it: 'Il PIN con cui l’ho riconosciuta non vale più: è finito o è stato cambiato. Per parlare delle sue domande mi dica di nuovo chi è, con il PIN nuovo.',
    en: 'The PIN by which I knew you is good no more: it has run out, or it was changed. To speak about your applications, tell me again who you are, with the new PIN.',
  },
  signedOut: {
    it: 'È uscita o uscito da tutti i dispositivi: è finita anche questa telefonata sulle sue domande. Per parlarne mi dica di nuovo chi è.',
    en: 'You signed out on every device: that ended what we were saying about your applications here too. To speak about them, tell me again who you are.',
  },
  pinWait: {
    it: 'Ci sono stati troppi tentativi. Per sicurezza aspettiamo {n, plural, one {un minuto} other {{minutes} minuti}}. Intanto un operatore la può aiutare.',
    en: 'There were too many attempts. For safety we wait {n, plural, one {a minute} other {{minutes} minutes}}. Meanwhile an operator can help you.',
  },
  tooManyBegun: {
    it: 'Da questa linea sono state iniziate troppe domande in poco tempo. Può riprovare tra {n, plural, one {un minuto} other {{minutes} minuti}}. Se ha fretta, un operatore la può aiutare.',
    en: 'Too many applications were begun from this line in a short time. You can try again in {n, plural, one {a minute} other {{minutes} minutes}}. If it is urgent, an operator can help you.',
  },
  code: {
    it: 'Mi dica il codice della domanda: diciotto cifre. Può dirle tre per volta. Va bene anche il numero della domanda: quindici cifre.',
    en: 'Tell me the code of the application: eighteen digits. You can say them three at a time. The number of the application will do too: fifteen digits.',
  },
  codeKeys: {
    it: 'Scriva il codice della domanda: diciotto cifre. Oppure il suo numero: quindici cifre, poi cancelletto.',
    en: 'Key the code of the application: eighteen digits. Or its number: fifteen digits, then hash.',
  },
  codeBad: {
    it: 'Qualche cifra non torna. Mi ridica il codice dall’inizio, piano.',
    en: 'Some digit is not right. Tell me the code again from the start, slowly.',
  },
  generally: {
    it: 'Senza sapere chi è non le posso dire niente della sua domanda. In generale, {about}',
    en: 'Without knowing who you are I can tell you nothing about your application. In general, {about}',
  },
  generallyTerm: {
    it: 'per questo rispondiamo entro {days} giorni da quando la domanda arriva: {title}.',
    en: 'for this we answer within {days} days of getting the application: {title}.',
  },
  generallyUsual: {
    it: 'rispondiamo entro trenta giorni da quando la domanda arriva. Per alcune prestazioni i giorni sono di più.',
    en: 'we answer within thirty days of getting the application. For some benefits there are more days.',
  },
  howToPin: {
    it: 'Il PIN telefonico si fa sul sito, con SPID o CIE, in un minuto. Se non ha SPID né CIE, un operatore la può riconoscere.',
    en: 'You make the phone PIN on the website, with SPID or CIE, in a minute. If you have neither, an operator can identify you.',
  },
  found: {
    it: '{n, plural, one {Grazie. Ho trovato una sua domanda.} other {Grazie. Ho trovato {count} sue domande. Ecco la prima.}}',
    en: '{n, plural, one {Thank you. I found one application of yours.} other {Thank you. I found {count} applications of yours. Here is the first.}}',
  },
  foundNone: {
    it: 'Grazie. Non ho trovato domande sue.',
    en: 'Thank you. I found no application of yours.',
  },
  handedInAsYours: {
    it: 'Con il suo codice fiscale è stata consegnata una domanda, {on}: {title}.',
    en: 'With your codice fiscale an application was handed in on {on}: {title}.',
  },
  isItYours: {
    it: 'È sua? Se dice di sì, la invio adesso, e conta quel giorno.',
    en: 'Is it yours? If you say yes, I send it now, and that day counts.',
  },
  isNotYours: {
    it: 'Va bene. Nessuno la guarda, e si cancella da sola.',
    en: 'All right. Nobody looks at it, and it is deleted by itself.',
  },
  nowSent: { it: 'Fatto: la domanda è inviata.', en: 'Done: the application is sent.' },
  claimInPortal: {
    it: 'Questa domanda dice dove vanno i suoi soldi. Per sicurezza si completa sul sito con il livello tre, o a uno sportello.',
    en: 'This application says where your money goes. To be safe it is completed on the website at level three, or at a counter.',
  },
  claimNotNow: {
    it: 'Adesso non la posso inviare. La trova sul sito, oppure ne parli con un operatore.',
    en: 'I cannot send it now. You find it on the website, or speak to an operator about it.',
  },
  foundByCode: { it: 'Grazie. Ecco la sua domanda.', en: 'Thank you. This is your application.' },
  contest: {
    it: 'Per cominciare adesso, dica: riesame, oppure: ricorso.',
    en: 'To begin now, say: review, or: appeal.',
  },
  contestReview: { it: 'Per cominciare adesso, dica: riesame.', en: 'To begin now, say: review.' },
  contestAppeal: {
    it: 'Se vuole fare anche ricorso, dica: ricorso.',
    en: 'If you want to appeal as well, say: appeal.',
  },
  contestKeys: {
    it: 'Per il riesame prema 4. Per il ricorso prema 5.',
    en: 'For a review press 4. For an appeal press 5.',
  },
  reviewKeys: { it: 'Per il riesame prema 4.', en: 'For a review press 4.' },
  appealKeys: { it: 'Per il ricorso prema 5.', en: 'For an appeal press 5.' },
  continue: { it: 'Per continuarla adesso, dica: continua.', en: 'To go on with it now, say: go on.' },
  continueKeys: { it: 'Per continuarla adesso prema 6.', en: 'To go on with it now press 6.' },
  documents: {
    it: 'I documenti si mandano dal sito, o si portano allo sportello.',
    en: 'You send the documents on the website, or bring them to the counter.',
  },
  another: {
    it: 'Vuole sentire la prossima domanda?',
    en: 'Would you like to hear about the next application?',
  },
  whatElse: { it: 'Vuole sapere altro?', en: 'Would you like to know anything else?' },
  yesNoKeys: { it: 'Per sì prema 1, per no prema 2.', en: 'For yes press 1, for no press 2.' },
  next: { it: 'La prossima.', en: 'The next one.' },
  nothingToContest: {
    it: 'Ora non c’è una risposta da contestare.',
    en: 'There is no answer to contest at present.',
  },
  cannotContest: {
    it: 'Questa risposta ora non si può contestare così.',
    en: 'This answer cannot be contested so at present.',
  },
  slower: { it: 'Va bene, parlo più piano.', en: 'All right, I will speak more slowly.' },
  wait: {
    it: 'Faccia con calma. Quando è pronto, mi dica.',
    en: 'Take your time. Tell me when you are ready.',
  },
  back: { it: 'Ricominciamo.', en: 'We start again.' },
  offerOperator: {
    it: 'Non riesco a capirla bene. Vuole parlare con un operatore?',
    en: 'I do not understand you well. Would you like to speak to an operator?',
  },
  operator: { it: 'La passo a un operatore.', en: 'I pass you to an operator.' },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.' },
} as const satisfies Readonly<Record<string, Text>>;

export type DoorPhraseId = keyof typeof phrases;

/** A phrase of the front door in a language, with its values put in. */
export const doorPhrase: Say<DoorPhraseId> = sayer(phrases);
