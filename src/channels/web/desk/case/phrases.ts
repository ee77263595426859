// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CaseRefusal } from '#casework/index.ts';
import { type Language, type Problem, parseDate, type Text } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';

export const say = deskSayer({
  cases: { it: 'Pratiche', en: 'Cases' },
  title: { it: 'Pratica {number}', en: 'Case {number}' },
  reasonTitle: { it: 'Perché apre la pratica {number}?', en: 'Why do you open case {number}?' },
  reasonLead: {
    it: 'La persona legge il suo nome e questo motivo alla pagina «Chi ha visto i miei dati».',
    en: 'The person reads your name and this reason on the page “Who looked at my data”.',
  },
  reasonLegend: { it: 'Motivo', en: 'Reason' },
  reasonWords: {
    it: 'In parole sue (serve per «Altro motivo»)',
    en: 'In your own words (needed for “Another reason”)',
  },
  reasonNone: { it: 'Scelga un motivo.', en: 'Choose a reason.' },
  reasonWordsMissing: { it: 'Scriva qual è il motivo.', en: 'Write what the reason is.' },
  reasonOpen: { it: 'Aprire la pratica', en: 'Open the case' },
  onPage: { it: 'In questa pagina', en: 'On this page' },
  colleagues: { it: 'Note', en: 'Notes' },
  summary: { it: 'In breve', en: 'In short' },
  who: { it: 'Persona', en: 'Person' },
  born: { it: 'nata o nato il {date}, {age} anni', en: 'born on {date}, {age} years old' },
  notClaimed: {
    it: 'Non ancora collegata a un’identità: chi l’ha inviata non ha usato SPID o CIE.',
    en: 'Not yet linked to an identity: whoever sent it did not sign in with SPID or CIE.',
  },
  codeDiffers: {
    it: 'Il codice fiscale della persona non viene dal suo nome o dalla sua nascita. Può essere giusto: lo confronti con i documenti.',
    en: 'This person’s tax code does not follow from their name or birth. It can be right: compare it with the documents.',
  },
  byGuest: {
    it: 'L’ha scritta e consegnata qualcuno che non era entrato. La persona ha detto dopo che è sua: conto e contatti possono essere di altri.',
    en: 'Somebody who had not signed in wrote it and handed it in. The person said later that it is theirs: account and contacts may be somebody else’s.',
  },
  anotherCode: {
    it: 'Da controllare: il codice fiscale scritto nella domanda non è quello di chi è entrato.',
    en: 'Check this: the codice fiscale in the application is not that of the person who signed in.',
  },
  state: { it: 'Stato', en: 'State' },
  due: { it: 'Termine', en: 'Term' },
  dueOn: { it: '({date})', en: '({date})' },
  payment: { it: 'Pagamento', en: 'Payment' },
  paymentState: {
    it: '{state, select, preparing {{sum} entro il {date}: l’avviso non è ancora pronto} payable {{sum} entro il {date}, da pagare: avviso {notice}} paid {{sum}, pagato il {date}: avviso {notice}} other {{sum}: l’avviso non vale più}}',
    en: '{state, select, preparing {{sum} by {date}: the notice is not ready yet} payable {{sum} by {date}, to be paid: notice {notice}} paid {{sum}, paid on {date}: notice {notice}} other {{sum}: the notice no longer holds}}',
  },
  dueLaw: { it: 'Regola del termine: {law}', en: 'Rule of the term: {law}' },
  sent: { it: 'Inviata', en: 'Sent' },
  protocol: { it: 'Protocollo', en: 'Protocol' },
  officer: { it: 'Funzionario', en: 'Officer' },
  nobody: { it: 'nessuno', en: 'nobody' },
  take: { it: 'Prendere in carico', en: 'Take it on' },
  release: { it: 'Lasciare libera', en: 'Let it go' },
  give: { it: 'Affidare a', en: 'Give to' },
  giveButton: { it: 'Affidare', en: 'Give' },
  double: {
    it: '{state, select, granted {La persona ha già una domanda accolta per la stessa cosa e lo stesso periodo, del {date}.} other {La persona ha un’altra domanda aperta per la stessa cosa, del {date}.}} La guardi prima di decidere: per accogliere anche questa serve un motivo.',
    en: '{state, select, granted {The person already has an application for the same thing and the same time that was granted, of {date}.} other {The person has another open application for the same thing, of {date}.}} Look at it before you decide: to grant this one too you need a reason.',
  },
  beside: {
    it: 'Un’altra domanda per la stessa cosa',
    en: 'Another application for the same thing',
  },
  besideOne: {
    it: '{state, select, granted {Accolta} other {Aperta}}: la {number}, del {date}.',
    en: '{state, select, granted {Granted} other {Open}}: {number}, of {date}.',
  },
  besideOpen: { it: 'Aprire la {number}', en: 'Open {number}' },
  besideWhy: { it: 'Se accoglie anche questa: perché?', en: 'If you grant this one too: why?' },
  besideHint: {
    it: 'Resta nella pratica e non va nella lettera. Serve anche una seconda firma.',
    en: 'It stays with the case and does not go into the letter. A second signature is needed too.',
  },
  besideBecause: {
    it: 'Se rifiuta: è perché c’è già l’altra domanda. La lettera lo dice.',
    en: 'If you refuse: it is because there is the other application. The letter says so.',
  },
  besideSigned: {
    it: 'Accolta accanto a un’altra domanda. Motivo: {reason}',
    en: 'Granted beside another application. Reason: {reason}',
  },
  besideRefused: {
    it: 'Rifiutata perché c’è un’altra domanda.',
    en: 'Refused because there is another application.',
  },
  proposal: { it: 'Che cosa propongono le regole', en: 'What the rules propose' },
  eligible: { it: 'Le regole propongono di accogliere', en: 'The rules propose to grant' },
  ineligible: { it: 'Le regole propongono di rifiutare', en: 'The rules propose to refuse' },
  incomplete: {
    it: 'Mancano risposte: le regole non propongono niente',
    en: 'Answers are missing: the rules propose nothing',
  },
  'no-parameters': {
    it: 'Mancano le cifre di legge per questa data: le regole non propongono niente',
    en: 'The figures of the law for this date are not known: the rules propose nothing',
  },
  youDecide: {
    it: 'È una proposta del programma al {date}. Decide lei.',
    en: 'It is the program’s proposal as of {date}. You decide.',
  },
  condition: { it: 'Condizione', en: 'Condition' },
  judged: { it: 'Esito', en: 'Result' },
  law: { it: 'Regola', en: 'Rule' },
  met: { it: 'c’è', en: 'met' },
  unmet: { it: 'manca', en: 'not met' },
  unknown: { it: 'da sapere', en: 'not known' },
  'not-applicable': { it: 'non riguarda questo caso', en: 'does not concern this case' },
  noConditions: { it: 'Il servizio non ha condizioni.', en: 'The service has no conditions.' },
  amounts: { it: 'Somme', en: 'Amounts' },
  trace: { it: 'I passaggi del calcolo', en: 'The steps of the computation' },
  doubts: { it: 'Punti di legge non confermati', en: 'Points of law not confirmed' },
  notes: { it: 'Da dire alla persona', en: 'To tell the person' },
  nothingDue: {
    it: 'C’è il diritto, ma non c’è niente da pagare.',
    en: 'There is a right, but nothing is paid.',
  },
  answers: { it: 'Risposte', en: 'Answers' },
  doubtful: { it: 'da controllare', en: 'check it' },
  papers: { it: 'Documenti', en: 'Documents' },
  others: { it: 'Le altre', en: 'The others' },
  differing: { it: 'Da guardare prima', en: 'To look at first' },
  differingNone: {
    it: 'Niente si scosta da quello che dicono i registri, e niente è stato capito male a voce.',
    en: 'Nothing differs from what registers say, and nothing was misheard.',
  },
  usually: {
    it: '{count, plural, =1 {Una risposta} other {# risposte}}: {by}. Dove una viene da altro, è scritto sotto.',
    en: '{count, plural, =1 {One answer} other {# answers}}: {by}. Where one comes from elsewhere, it is written below it.',
  },
  fromEstimate: { it: 'Data prima dell’invio', en: 'Given before sending' },
  history: { it: 'Storia', en: 'History' },
  decision: { it: 'Decisione', en: 'Decision' },
  toGrant: { it: 'Accogliere', en: 'Grant' },
  toRefuse: { it: 'Rifiutare', en: 'Refuse' },
  askDocuments: { it: 'Chiedere un documento', en: 'Ask for a document' },
  waiting: { it: 'Aspetta documenti fino al {date}.', en: 'Waits for documents until {date}.' },
  came: { it: 'I documenti sono arrivati allo sportello', en: 'The documents came at the counter' },
  cameWords: { it: 'Che cosa è arrivato', en: 'What came' },
  cameButton: { it: 'Il termine riparte', en: 'Let the term go on' },
  signedGranted: { it: 'Accolta: firmata da {name}, {when}.', en: 'Granted: signed by {name}, {when}.' },
  signedRefused: { it: 'Rifiutata: firmata da {name}, {when}.', en: 'Refused: signed by {name}, {when}.' },
  secondSigned: { it: 'Seconda firma: {name}, {when}.', en: 'Second signature: {name}, {when}.' },
  secondMissing: {
    it: 'Serve una seconda firma: per la somma, perché si scosta dalla proposta, o perché c’è un’altra domanda.',
    en: 'A second signature is needed: because of the sum, because it departs from the proposal, or because there is another application.',
  },
  leaves: {
    it: 'La lettera parte dopo le {hour} del {date}. Fino ad allora si può annullare.',
    en: 'The letter leaves after {hour} on {date}. Until then it can be undone.',
  },
  undo: { it: 'Annullare la firma', en: 'Undo the signature' },
  countersign: { it: 'Firmare anch’io', en: 'Sign second' },
  countersignHint: {
    it: 'Legga la lettera qui sotto. Se è d’accordo, firmi.',
    en: 'Read the letter below. If you agree, sign.',
  },
  final: {
    it: 'La decisione è partita, {when}, protocollo {protocol}.',
    en: 'The decision has left, {when}, protocol {protocol}.',
  },
  paper: { it: 'Aprire la lettera (PDF)', en: 'Open the letter (PDF)' },
  letter: { it: 'La lettera', en: 'The letter' },
  undone: { it: 'firma annullata', en: 'signature undone' },
  earlier: { it: 'Decisioni precedenti', en: 'Earlier decisions' },
  yourDone: {
    it: '{done, select, signed {Firmata. Può annullare finché la lettera non parte.} signedNext {La pratica di prima è firmata: può annullare finché la lettera non parte. Questa è la prossima.} undone {Firma annullata. Le sue parole sono ancora nella pagina della decisione.} asked {Richiesta mandata. Il termine è sospeso.} askedOnly {Richiesta mandata. Il termine non si ferma.} countersigned {Seconda firma messa.} assigned {Fatto.} named {Controllato.} later {Scritto tra le risposte.} came {Il termine riparte.} noted {Nota aggiunta.} other {}}',
    en: '{done, select, signed {Signed. You can undo it until the letter leaves.} signedNext {The case before is signed: you can undo it until the letter leaves. This is the next one.} undone {Signature undone. Your words are still on the decision page.} asked {Request sent. The term stands still.} askedOnly {Request sent. The term is not stopped.} countersigned {Signed second.} assigned {Done.} named {Checked.} later {Written among the answers.} came {The term goes on.} noted {Note added.} other {}}',
  },
  'decided-already': {
    it: 'Non è stata firmata: {name} ha già deciso, {when}.',
    en: 'Not signed: {name} has already decided, {when}.',
  },
  changed: {
    it: 'Non è stata firmata: nel frattempo la pratica è cambiata. {what}, {when}. Legga di nuovo, poi firmi.',
    en: 'Not signed: the case has changed meanwhile. {what}, {when}. Read it again, then sign.',
  },
  news: {
    it: 'Questa pratica è cambiata ora: {what}, {when}. Quello che ha scritto resta qui. Riapra la pagina per vederla com’è.',
    en: 'This case has changed just now: {what}, {when}. What you wrote stays here. Open the page again to see it as it is.',
  },
  // The page of the decision.
  decideTitle: { it: 'Decisione sulla pratica {number}', en: 'Decision on case {number}' },
  outcome: { it: 'Come decide?', en: 'What do you decide?' },
  grant: { it: 'Accolgo', en: 'I grant' },
  refuse: { it: 'Rifiuto', en: 'I refuse' },
  reasons: {
    it: 'Condizioni che mancano (solo per il rifiuto)',
    en: 'Conditions not met (for a refusal only)',
  },
  reasonsHint: {
    it: 'Sono già segnate quelle che le regole trovano mancanti. Un rifiuto ne dice almeno una.',
    en: 'Those that the rules find unmet are ticked. A refusal names at least one.',
  },
  remedy: { it: 'Che cosa può cambiare: {remedy}', en: 'What can change it: {remedy}' },
  words: { it: 'Parole sue, nella lettera', en: 'Your words, in the letter' },
  onAppeal: {
    it: 'Su un ricorso decide {who}: qui si registra l’esito.{record} Serve sempre una seconda firma.',
    en: 'An appeal is decided by {who}: here the outcome is recorded.{record} A second signature is always needed.',
  },
  inItsCase: {
    it: 'Questa è la contestazione di una decisione. Si lavora e si decide nella pratica di quella decisione.',
    en: 'This contests a decision. It is worked on and decided in the case of that decision.',
  },
  goToItsCase: { it: 'Aprire quella pratica', en: 'Open that case' },
  wordsHint: {
    it: 'Frasi brevi, dando del lei. Servono quando si scosta dalla proposta. Stanno nella lettera così come le scrive.',
    en: 'Short sentences. Needed when you depart from the proposal. They stand in the letter as you write them.',
  },
  fourEyes: {
    it: 'Questa decisione ha bisogno di una seconda firma quando si scosta dalla proposta, o sopra {sum} all’anno.',
    en: 'This decision needs a second signature when it departs from the proposal, or above {sum} a year.',
  },
  preview: { it: 'Guardare la lettera', en: 'Look at the letter' },
  sign: { it: 'Firmo', en: 'I sign' },
  grantNext: { it: 'Accolgo, firmo e prendo la prossima', en: 'Grant, sign and take the next' },
  signNext: { it: 'Firmo e prendo la prossima', en: 'Sign and take the next' },
  previewTitle: { it: 'La lettera, come la legge la persona', en: 'The letter, as the person reads it' },
  back: { it: 'Tornare alla pratica', en: 'Back to the case' },
  laterHint: {
    it: 'Scriva quello che si legge nel documento, o che la persona le dice. Il suo nome resta accanto alla risposta. Quello che è stato inviato non cambia.',
    en: 'Write what the document shows, or what the person tells you. Your name stays beside the answer. What was sent does not change.',
  },
  laterSave: { it: 'Scrivere nella pratica', en: 'Write it in the case' },
  // The page that asks for documents.
  askTitle: { it: 'Chiedere documenti per la pratica {number}', en: 'Ask for documents for case {number}' },
  missing: { it: 'Che cosa manca?', en: 'What is missing?' },
  compose: { it: 'Preparare il testo', en: 'Prepare the text' },
  composeHint: {
    it: 'Il messaggio si riscrive con quello che ha scelto.',
    en: 'The message is written anew with what you chose.',
  },
  text: { it: 'Il messaggio alla persona', en: 'The message to the person' },
  textHint: {
    it: 'Lo può cambiare. La persona lo riceve nella lingua della sua domanda. Intorno ci sono numero, giorno e modo di mandare.',
    en: 'You can change it. The person receives it in the language of the application. Number, day and how to send stand around it.',
  },
  until: { it: 'Entro il giorno', en: 'By the day' },
  untilHint: {
    it: '{term, select, stands {Il termine per decidere si ferma fino ad allora, una volta sola e per {days} giorni al massimo ({law}).} runs {Il termine per decidere è già stato fermo una volta: questa richiesta non lo ferma ({law}).} other {Qui la legge non dà un termine per decidere.}}',
    en: '{term, select, stands {The term to decide stands still until then, once only and for {days} days at most ({law}).} runs {The term to decide stood still once already: this request does not stop it ({law}).} other {Here the law sets no term to decide.}}',
  },
  send: { it: 'Mandare la richiesta', en: 'Send the request' },
  previewText: { it: 'Guardare come si legge', en: 'See how it reads' },
  reads: { it: 'Così lo legge la persona', en: 'This is what the person reads' },
});

const problems = {
  unprintable: {
    it: 'Nel testo c’è un segno che non si può stampare nella lettera. Lo tolga, o lo scriva in parole.',
    en: 'In the text there is a sign that cannot be printed in the letter. Remove it, or write it in words.',
  },
  'names-unchecked': {
    it: 'Prima un responsabile deve controllare chi è indicato contro l’ANPR.',
    en: 'First a supervisor has to check who is named against ANPR.',
  },
  awaited: {
    it: 'Manca ancora una risposta che poteva arrivare dopo. Finché manca, la domanda non si accoglie. La chieda alla persona, o la scriva qui da un documento.',
    en: 'An answer that could come later is still missing. While it is missing the application is not granted. Ask the person for it, or write it here from a document.',
  },
  'no-reason': {
    it: 'Scelga almeno una condizione che manca.',
    en: 'Choose at least one condition that is not met.',
  },
  empty: {
    it: 'Scriva perché: la decisione si scosta dalla proposta.',
    en: 'Write why: the decision departs from the proposal.',
  },
  doubled: {
    it: 'C’è un’altra domanda per la stessa cosa. La guardi, e scriva perché accoglie anche questa. Oppure rifiuti.',
    en: 'There is another application for the same thing. Look at it, and write why you grant this one too. Or refuse.',
  },
  outcome: { it: 'Scelga se accogliere o rifiutare.', en: 'Choose whether to grant or refuse.' },
  tied: {
    it: 'Questa persona è nella pratica, è vicina a chi c’è, o ha firmato la decisione contestata: la lavora qualcun altro.',
    en: 'This person is in the case, near somebody who is, or signed the contested decision: somebody else works on it.',
  },
  'same-person': {
    it: 'La seconda firma è di un’altra persona.',
    en: 'The second signature is somebody else’s.',
  },
  'not-needed': {
    it: 'La seconda firma c’è già, o non serve.',
    en: 'The second signature is there already, or is not needed.',
  },
  'not-yours': { it: 'La può annullare solo chi l’ha firmata.', en: 'Only who signed can undo it.' },
  sent: { it: 'È tardi: la lettera è già partita.', en: 'It is too late: the letter has left.' },
  'past-date': { it: 'Scelga un giorno dopo oggi.', en: 'Choose a day after today.' },
  'pause-too-long': {
    it: 'Il termine può stare fermo {days} giorni al massimo. L’ultimo giorno possibile è il {date}.',
    en: 'The term can stand still for {days} days at most. The last possible day is {date}.',
  },
  words: { it: 'Scriva che cosa serve.', en: 'Write what is needed.' },
  until: { it: 'Scelga il giorno.', en: 'Choose the day.' },
  changed: {
    it: 'Nel frattempo la pratica è cambiata. La rilegga, poi riprovi.',
    en: 'The case has changed meanwhile. Read it again, then try once more.',
  },
  'decided-already': { it: 'C’è già una decisione firmata.', en: 'A decision is signed already.' },
  'unknown-reason': {
    it: 'Una delle condizioni scelte non è di questo servizio. Scelga di nuovo.',
    en: 'One of the conditions chosen is not of this service. Choose again.',
  },
  state: {
    it: 'Da questo stato non si può fare. Guardi di nuovo la pratica.',
    en: 'It cannot be done from this state. Look at the case again.',
  },
  'not-found': { it: 'Questa pratica non c’è più.', en: 'This case is no longer there.' },
} as const satisfies Readonly<Record<CaseRefusal | 'outcome' | 'words' | 'until', Text>>;
/** What can be wrong with an act on a case: one that has no words does not compile. */
export type CaseProblem = keyof typeof problems;
const sayKnown = deskSayer(problems);

/** Why something could not be done, from its code and figures. */
export function sayProblem(
  { code, with: figures }: Pick<Problem<CaseProblem>, 'code' | 'with'>,
  language: Language,
): string {
  const last = parseDate(String(figures?.['last'] ?? ''));
  const values = {
    ...(last ? { date: showDate(last, language) } : {}),
    days: String(figures?.['days'] ?? ''),
  };
  return sayKnown(code, language, values);
}
