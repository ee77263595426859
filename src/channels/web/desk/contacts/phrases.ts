// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the desk says of those who ask for a person. */
export const say = deskSayer({
  title: { it: 'Contatti', en: 'Contacts' },
  station: { it: 'La mia postazione', en: 'My station' },
  ready: { it: 'Il prossimo contatto arriva qui.', en: 'You are ready: the next one comes here.' },
  away: {
    it: 'È assente{reason, select, break {: pausa} training {: formazione} meeting {: riunione} cases {: lavoro sulle pratiche} end {: fine turno} no_answer {: un contatto offerto non ha avuto risposta} lost {: la scrivania si era scollegata} tied {: il contatto era di una persona vicina} other {}}.',
    en: 'You are away{reason, select, break {: break} training {: training} meeting {: meeting} cases {: work on cases} end {: end of shift} no_answer {: an offer had no answer} lost {: the desk had lost its connection} tied {: the contact was of somebody near} other {}}.',
  },
  beReady: { it: 'Comincio a rispondere', en: 'I am ready' },
  languages: { it: 'Lingue in cui rispondo', en: 'Languages in which I answer' },
  beAway: { it: 'Vado via', en: 'I am away' },
  reason: { it: 'Perché vado via', en: 'Why I am away' },
  reasons: {
    it: '{reason, select, break {Pausa} training {Formazione} meeting {Riunione} cases {Lavoro sulle pratiche} end {Fine turno} no_answer {Un contatto offerto senza risposta} lost {La scrivania si era scollegata} tied {Il contatto era di una persona vicina} other {}}',
    en: '{reason, select, break {Break} training {Training} meeting {Meeting} cases {Work on cases} end {End of shift} no_answer {An offer without an answer} lost {The desk had lost its connection} tied {The contact was of somebody near} other {}}',
  },
  waiting: {
    it: '{n, plural, =0 {Nessuno in fila} one {Una persona in fila} other {# persone in fila}}',
    en: '{n, plural, =0 {Nobody in line} one {One person in line} other {# people in line}}',
  },
  longest: { it: 'La prima aspetta da {minutes} minuti.', en: 'The first has waited {minutes} minutes.' },
  says: { it: 'Scrive:', en: 'Writes:' },
  card: { it: 'La scheda di questo servizio', en: 'The page of this service' },
  offer: { it: 'Un contatto per lei', en: 'A contact for you' },
  offerText: {
    it: '{name}. {about}. In {language}. Aspetta da {minutes, plural, =0 {meno di un minuto} one {un minuto} other {# minuti}}{isCall, select, yes {, da richiamare} other {}}{isFirst, select, yes {, con precedenza} other {}}.',
    en: '{name}. {about}. In {language}. Has waited {minutes, plural, =0 {less than a minute} one {one minute} other {# minutes}}{isCall, select, yes {, to be called back} other {}}{isFirst, select, yes {, goes first} other {}}.',
  },
  unknown: { it: 'Persona non identificata', en: 'Person not identified' },
  noSubject: { it: 'Domanda generale', en: 'General question' },
  accept: { it: 'Rispondo', en: 'Accept' },
  acceptKey: { it: 'tasto a', en: 'key a' },
  decline: { it: 'Non posso', en: 'I cannot' },
  calling: { it: 'Stiamo chiamando', en: 'We are calling' },
  callingText: {
    it: 'La pagina della persona squilla e le abbiamo scritto. Se non risponde, torna in fila e proviamo più tardi.',
    en: 'The person’s page rings and we wrote to them. If they do not answer they go back in line and we try later.',
  },
  talking: { it: 'In corso', en: 'In progress' },
  wrapping: { it: 'Da chiudere', en: 'To wrap up' },
  gone: {
    it: 'La persona non c’è più. Scriva com’è andata.',
    en: 'The person has left. Write down how it went.',
  },
  person: { it: 'Persona', en: 'Person' },
  name: { it: 'Nome', en: 'Name' },
  code: { it: 'Codice fiscale', en: 'Codice fiscale' },
  signedIn: { it: 'Riconosciuta con la sua identità digitale.', en: 'Known by their digital identity.' },
  notSignedIn: {
    it: 'Non ha detto chi è: può avere solo informazioni generali.',
    en: 'They have not said who they are: general information only.',
  },
  seenHere: { it: 'Riconosciuta in questo contatto.', en: 'Identified in this contact.' },
  identify: { it: 'Identificare con un documento', en: 'Identify by a document' },
  identifyText: {
    it: 'Guardi in video il documento e il viso, poi scriva. Non dà poteri: per fare qualcosa al posto della persona serve lo sportello. La persona lo legge, e lo diciamo a tutti i suoi recapiti.',
    en: 'Look at the document and the face by video, then write. It gives no power: to do something for the person you need the counter. The person reads it, and we tell all their contact points.',
  },
  identifyButton: { it: 'Ho controllato: è questa persona', en: 'I have checked: it is this person' },
  identifyBlind: {
    it: 'Per identificare la persona con un documento dovete vedervi: serve il video di tutti e due.',
    en: 'To identify the person by a document you need to see each other: with the video of both.',
  },
  recognise: {
    it: 'Riconoscere con le domande su una pratica',
    en: 'Recognise by questions about a case',
  },
  recogniseText: {
    it: 'Chieda alla persona e scriva quello che dice. Apre solo a che punto è quella pratica. La persona di cui chiede lo legge, e lo diciamo a tutti i suoi recapiti, anche se le risposte sono sbagliate.',
    en: 'Ask the person and write what they say. It opens only where that case is. Whom you ask about reads of it, and we tell all their contact points, also when the answers are wrong.',
  },
  recogniseNumber: { it: 'Numero della pratica', en: 'Number of the case' },
  recogniseNone: { it: 'Non lo dice', en: 'They do not say' },
  recogniseButton: { it: 'Controllare le risposte', en: 'Check the answers' },
  recogniseWrong: {
    it: 'Non basta per riconoscere la persona. Non le dica quale risposta è sbagliata.',
    en: 'It is not enough to recognise the person. Do not tell them which answer is wrong.',
  },
  recogniseWait: {
    it: 'Troppe prove sbagliate. Si riprova tra {minutes, plural, one {un minuto} other {# minuti}}: intanto restano il PIN telefonico e il documento in video.',
    en: 'Too many wrong tries. Again in {minutes, plural, one {a minute} other {# minutes}}: meanwhile there are the phone PIN and the document by video.',
  },
  recogniseTied: {
    it: 'È la pratica sua o di una persona vicina: passi il contatto a un altro operatore.',
    en: 'It is a case of yours, or of somebody near you: transfer the contact to another operator.',
  },
  answeredRight: { it: 'giusta', en: 'right' },
  answeredWrong: { it: 'non giusta', en: 'not right' },
  recognised: {
    it: 'Riconosciuta con le domande: {when}. Le dica a che punto è questa pratica, e niente altro.',
    en: 'Recognised by the questions: {when}. Tell them where this case is, and nothing else.',
  },
  identifyOther: {
    it: 'Non è il codice fiscale di chi ha già detto chi è, in questo contatto.',
    en: 'It is not the codice fiscale of whoever has already said who they are in this contact.',
  },
  identifyPin: {
    it: 'Chi ha il PIN telefonico lo scrive da sé, nella sua pagina del contatto. Non se lo faccia mai dire.',
    en: 'Whoever has the phone PIN types it themselves, on their own page of the contact. Never ask them to tell you.',
  },
  identified: {
    it: '{way, select, pin {Riconosciuta con il PIN telefonico} other {Riconosciuta in video}}: {when}.',
    en: '{way, select, pin {Identified by the phone PIN} other {Identified by video}}: {when}.',
  },
  asked: { it: 'Ha chiesto alle', en: 'Asked at' },
  about: { it: 'Per', en: 'About' },
  applications: { it: 'Le sue domande', en: 'Their applications' },
  unknownYet: {
    it: 'Prima serve sapere chi è la persona.',
    en: 'It must first be known who the person is.',
  },
  knownBy: {
    it: '{by, select, document {riconosciuta nel contatto con il suo documento} pin {riconosciuta nel contatto con il suo PIN telefonico} other {riconosciuta con la sua identità digitale}}',
    en: '{by, select, document {identified in the contact by their document} pin {identified in the contact by their phone PIN} other {known by their digital identity}}',
  },
  isBeside: { it: 'È qui accanto.', en: 'It is beside the talk.' },
  putBeside: { it: 'Mettere qui accanto', en: 'Put beside the talk' },
  nobodysDraft: {
    it: 'bozza iniziata senza dire chi è. Se la intesta a lei, il suo codice non vale più: la scrivete insieme qui, e poi la trova nella sua area personale.',
    en: 'a draft begun without saying who they are. Once it is made theirs its code is good no more: you write it together here, and then they find it in their personal area.',
  },
  handedInHere: {
    it: 'consegnata con il suo codice fiscale. Aspetta solo di sapere chi è.',
    en: 'handed in with their codice fiscale. It only waits to know who they are.',
  },
  makeTheirs: { it: 'Intestare alla persona', en: 'Make it theirs' },
  makeTheirsAndSend: { it: 'Intestare alla persona e inviare', en: 'Make it theirs and send it' },
  namesAnother: {
    it: 'Porta il codice fiscale di un’altra persona: non si può intestare a questa.',
    en: 'It names the codice fiscale of somebody else: it cannot be made this person’s.',
  },
  notMadeTheirs: {
    it: 'Nel frattempo è cambiata, o è scaduta: non è stata intestata.',
    en: 'It has changed meanwhile, or has run out: it was not made theirs.',
  },
  notPut: {
    it: 'Nel frattempo la persona è andata via, o non si sa più chi è: non è cambiato niente.',
    en: 'Meanwhile the person has left, or is not known any more: nothing was changed.',
  },
  notBegun: {
    it: 'Questa domanda non si può cominciare per questa persona.',
    en: 'This application cannot be begun for this person.',
  },
  begin: { it: 'Cominciare una domanda insieme', en: 'Begin an application together' },
  beginText: {
    it: 'È della persona dall’inizio, e parte da quello che sappiamo già. La vedete tutti e due.',
    en: 'It is the person’s from the beginning, and begins with what is known already. You both see it.',
  },
  beginService: { it: 'Per quale servizio', en: 'For which service' },
  beginButton: { it: 'Cominciare insieme', en: 'Begin together' },
  past: { it: 'Contatti di prima', en: 'Earlier contacts' },
  none: { it: 'Niente.', en: 'Nothing.' },
  services: {
    it: 'Cercare un servizio: quando qui non si può chiedere, dalla sua pagina parte un avviso per la persona',
    en: 'Find a service: where it cannot be asked for here, its page sends the person word of when it can',
  },
  live: { it: 'La domanda, com’è adesso', en: 'The application as it is now' },
  liveNone: { it: 'Non parla di una domanda iniziata.', en: 'It is about no application that was begun.' },
  papersNone: {
    it: 'Serve una domanda qui accanto: la scelga in «Le sue domande».',
    en: 'An application beside is needed: choose it in “Their applications”.',
  },
  liveEmpty: { it: 'Ancora nessuna risposta.', en: 'No answers yet.' },
  change: { it: 'Cambiare', en: 'Change' },
  nextQuestion: { it: 'Prossima domanda da fare', en: 'Next question to ask' },
  together: {
    it: 'Quello che scrive qui la persona lo vede subito, con il suo nome. La invia solo lei.',
    en: 'The person sees at once what you write here, with your name. Only they send it.',
  },
  askPaper: { it: 'Chiedere un documento', en: 'Ask for a document' },
  askPaperText: {
    it: 'La persona lo legge subito tra i messaggi e lo manda dalla sua pagina. Arriva qui e nella domanda.',
    en: 'The person reads it at once among the messages and sends it from their page. It comes here and into the application.',
  },
  paperWhich: { it: 'Quale documento', en: 'Which document' },
  paperWords: {
    it: 'Che documento serve (la persona lo legge)',
    en: 'What document is needed (the person reads it)',
  },
  paperWordsOther: {
    it: 'Se è un altro: quale (la persona lo legge)',
    en: 'If it is another: which (the person reads it)',
  },
  askPaperButton: { it: 'Chiedere il documento', en: 'Ask for the document' },
  emptyPaper: { it: 'Scriva quale documento serve.', en: 'Write which document is needed.' },
  longPaper: {
    it: 'Sono troppe parole: al massimo {most} caratteri.',
    en: 'Too many words: {most} characters at most.',
  },
  paperWaited: { it: 'chiesto, non ancora arrivato.', en: 'asked for, not come yet.' },
  paperCame: { it: 'arrivato.', en: 'has come.' },
  script: { it: 'Che cosa chiedere', en: 'What to ask' },
  scriptWhy: { it: 'Perché si chiede', en: 'Why it is asked' },
  scriptWhere: { it: 'Dove si trova', en: 'Where to find it' },
  keep: { it: 'Scrivere la risposta', en: 'Write the answer' },
  backToTalk: { it: 'Tornare al contatto', en: 'Back to the contact' },
  messages: { it: 'Messaggi', en: 'Messages' },
  noMessages: { it: 'Ancora nessun messaggio.', en: 'No messages yet.' },
  transcript: { it: 'Prima, con il servizio automatico', en: 'Before, with the automatic service' },
  automatic: { it: 'Servizio automatico', en: 'Automatic service' },
  operator: { it: 'Lei', en: 'You' },
  write: { it: 'Scrivere alla persona', en: 'Write to the person' },
  send: { it: 'Inviare', en: 'Send' },
  empty: { it: 'Scriva qualche parola.', en: 'Write a few words.' },
  long: { it: 'Il messaggio è troppo lungo.', en: 'The message is too long.' },
  over: {
    it: 'Il messaggio non è partito: la persona non c’è più.',
    en: 'The message was not sent: the person has left.',
  },
  end: { it: 'Fine del contatto', en: 'End the contact' },
  transfer: {
    it: 'Passare la persona a chi ne sa di più, su',
    en: 'Transfer the person to somebody who knows more about',
  },
  skill: { it: 'Su che cosa', en: 'On what' },
  transferButton: { it: 'Passare', en: 'Transfer' },
  colleague: { it: 'Un collega accanto', en: 'A colleague beside you' },
  colleagueSummary: { it: 'Chiedere a un collega di venire', en: 'Ask a colleague to come' },
  colleagueText: {
    it: 'Il collega legge perché, vede questo contatto e le scrive. Poi può passargli la persona, o continuare da solo. La persona lo legge sulla sua pagina.',
    en: 'The colleague reads why, sees this contact and writes to you. Then you can hand the person over, or go on alone. The person reads it on their page.',
  },
  colleagueWhy: { it: 'Perché serve un collega', en: 'Why you need a colleague' },
  colleagueButton: { it: 'Chiedere', en: 'Ask' },
  emptyWhy: { it: 'Scriva perché.', en: 'Write why.' },
  colleagueNobody: {
    it: 'Adesso nessun collega è libero per questa lingua e questa materia.',
    en: 'No colleague is free now for this language and matter.',
  },
  colleagueAsked: {
    it: '{name} legge la sua richiesta e ha venti secondi per rispondere.',
    en: '{name} is reading your request and has twenty seconds to answer.',
  },
  colleagueUnask: { it: 'Ritirare la richiesta', en: 'Take the request back' },
  colleagueBeside: {
    it: '{name} è qui con lei e vede il contatto.',
    en: '{name} is here with you and sees the contact.',
  },
  handOver: { it: 'Passare la persona a {name}', en: 'Hand the person over to {name}' },
  colleagueKeep: { it: 'Continuare da soli', en: 'Go on alone' },
  colleagueOver: {
    it: '{outcome, select, declined {{name} adesso non può venire.} lapsed {{name} non ha risposto.} left {{name} è tornato alla sua postazione.} lost {Il collegamento di {name} è caduto.} other {}} La persona è ancora con lei.',
    en: '{outcome, select, declined {{name} cannot come now.} lapsed {{name} has not answered.} left {{name} went back to their station.} lost {The connection of {name} broke.} other {}} The person is still with you.',
  },
  colleagueTalk: { it: 'Tra colleghi', en: 'Between colleagues' },
  colleagueTalkText: {
    it: 'La persona non lo legge sulla sua pagina, ma lo trova nella copia dei suoi dati.',
    en: 'The person does not read it on their page, but finds it in the copy of their data.',
  },
  colleagueWrite: { it: 'Scrivere al collega', en: 'Write to the colleague' },
  colleagueGone: {
    it: 'Il messaggio non è partito: il collega non c’è più.',
    en: 'The message was not sent: the colleague has gone.',
  },
  colleagueOf: { it: 'Con {name}', en: 'With {name}' },
  colleagueReason: { it: 'Perché le hanno chiesto di venire', en: 'Why you were asked to come' },
  colleagueLeaveText: {
    it: 'Se la persona passa a lei, questa pagina diventa la sua. Fino ad allora le risponde il collega.',
    en: 'If the person is handed over to you, this page becomes yours. Until then your colleague answers them.',
  },
  colleagueLeave: { it: 'Tornare alla postazione', en: 'Back to my station' },
  'handed-over': {
    it: 'La persona ora è con il collega. Il prossimo contatto arriva qui.',
    en: 'The person is with your colleague now. The next contact comes here.',
  },
  'colleague-over': {
    it: 'Il collega continua da solo, o il contatto è finito.',
    en: 'Your colleague goes on alone, or the contact is over.',
  },
  askedTitle: { it: 'Un collega le chiede di venire', en: 'A colleague asks you to come' },
  askedText: {
    it: '{name} parla con una persona. {about}. In {language}.',
    en: '{name} talks to a person. {about}. In {language}.',
  },
  comeBeside: { it: 'Andare dal collega', en: 'Come' },
  passOn: { it: 'Secondo livello', en: 'Second level' },
  passOnSummary: { it: 'Passare una domanda all’ufficio', en: 'Pass a question on to the office' },
  passOnText: {
    it: 'Per quello che qui non si può sapere. La persona la segue in «Domande all’ufficio», e riceve un messaggio con la risposta pronta.',
    en: 'For what cannot be known here. The person follows it under “Questions to the office”, and gets a message when the answer is there.',
  },
  passOnQuestion: {
    it: 'Che cosa deve sapere la persona (la persona lo legge)',
    en: 'What the person needs to know (the person reads it)',
  },
  passOnButton: { it: 'Passare all’ufficio', en: 'Pass on to the office' },
  passedOn: { it: 'Passata all’ufficio.', en: 'Passed on to the office.' },
  passedAnswered: { it: 'L’ufficio ha risposto.', en: 'The office has answered.' },
  emptyQuestion: { it: 'Scriva la domanda.', en: 'Write the question.' },
  wrapUp: { it: 'Com’è andata', en: 'Wrap-up' },
  codes: {
    it: '{code, select, informed {Informazione data} completed {Domanda completata} goes_on_alone {Va avanti da sola} to_office {Passata all’ufficio} appointment {Appuntamento} not_ours {Non è cosa nostra} other {Altro}}',
    en: '{code, select, informed {Information given} completed {Application completed} goes_on_alone {Goes on alone} to_office {Passed on to the office} appointment {Appointment} not_ours {Not our business} other {Other}}',
  },
  longNotes: {
    it: 'Le note sono troppo lunghe: al massimo {most} caratteri. Non è stato tagliato niente.',
    en: 'The notes are too long: {most} characters at most. Nothing was cut.',
  },
  notes: { it: 'Note (la persona le può leggere)', en: 'Notes (the person can read them)' },
  closeReady: { it: 'Chiudere e prendere il prossimo', en: 'Close, I am ready' },
  closeBreak: { it: 'Chiudere e andare in pausa', en: 'Close and take a break' },
  lapsed: {
    it: 'L’offerta non vale più: la persona è tornata al suo posto, o è andata via.',
    en: 'The offer has run out: the person is back in their place, or has left.',
  },
  letGo: {
    it: 'Il contatto riguarda una persona o una pratica vicina a lei: lo segue un’altra persona. È in pausa, finché non torna disponibile.',
    en: 'The contact is about somebody or a case near you: somebody else takes it. You are on a break until you say that you are ready.',
  },
  refresh: { it: 'Aggiornare', en: 'Refresh' },
});

/** A kept word as the choices of a phrase name it: their names have no hyphen. */
export function named(word: string): string {
  return word.replaceAll('-', '_');
}
