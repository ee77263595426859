// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What a letter about a decision says, in plain words. ICU messages. */
export const say = sayer({
  title: {
    it: '{outcome, select, granted {La sua domanda è accolta} other {La sua domanda non è accolta}}',
    en: '{outcome, select, granted {Your application is granted} other {Your application is refused}}',
  },
  reviewTitle: {
    it: '{outcome, select, granted {Dopo il riesame la sua domanda è accolta} other {Dopo il riesame la domanda resta non accolta}}',
    en: '{outcome, select, granted {After the review your application is granted} other {After the review your application is still refused}}',
  },
  appealTitle: {
    it: '{outcome, select, granted {Il suo ricorso è accolto} other {Il suo ricorso non è accolto}}',
    en: '{outcome, select, granted {Your appeal is upheld} other {Your appeal is dismissed}}',
  },
  service: { it: 'Servizio', en: 'Service' },
  number: { it: 'Numero della domanda', en: 'Application number' },
  sentOn: { it: 'Inviata il', en: 'Sent on' },
  protocol: { it: 'Protocollo di questa lettera', en: 'Protocol number of this letter' },
  protocolLater: { it: 'si assegna all’invio', en: 'given on sending' },
  date: { it: 'Data', en: 'Date' },
  dear: { it: 'Gentile {name},', en: 'Dear {name},' },
  dearSomebody: { it: 'Buongiorno,', en: 'Hello,' },
  opening: {
    it: '{outcome, select, granted {abbiamo guardato la sua domanda e le risposte che ha dato. La risposta è sì.} other {abbiamo guardato la sua domanda e le risposte che ha dato. Non possiamo accoglierla. Qui sotto trova perché, e che cosa può fare.}}',
    en: '{outcome, select, granted {we have looked at your application and the answers you gave. The answer is yes.} other {we have looked at your application and the answers you gave. We cannot grant it. Below you find why, and what you can do.}}',
  },
  amounts: { it: 'Quanto riceve e da quando', en: 'How much you receive and from when' },
  often: {
    it: '{per, select, month {{sum} al mese} year {{sum} all’anno} day {{sum} al giorno} other {{sum}, una volta}}',
    en: '{per, select, month {{sum} a month} year {{sum} a year} day {{sum} a day} other {{sum}, once}}',
  },
  from: { it: '{sum}, dal {from}', en: '{sum}, from {from}' },
  fromTo: { it: '{sum}, dal {from} al {to}', en: '{sum}, from {from} to {to}' },
  mark: {
    it: '{mark, select, secondary {La cifra è letta in una fonte che cita la legge.} other {La cifra non è ancora confermata: se cambia, le scriviamo.}}',
    en: '{mark, select, secondary {The figure was read in a source that cites the law.} other {The figure is not confirmed yet: if it changes, we will write to you.}}',
  },
  amountsLater: {
    it: 'Le somme non sono in questa lettera. Gliele scriviamo in un’altra.',
    en: 'The sums are not in this letter. We will write them to you in another one.',
  },
  doubts: { it: 'Che cosa non è ancora sicuro', en: 'What is not certain yet' },
  doubtsMean: {
    it: 'Su questi punti la legge, o la sua cifra, non è confermata. Se cambiano qualcosa per lei, le scriviamo.',
    en: 'On these points the law, or its figure, is not confirmed. If they change something for you, we will write to you.',
  },
  notes: { it: 'Da sapere', en: 'Good to know' },
  note: { it: '{says} La regola: {law}.', en: '{says} The rule: {law}.' },
  nothingDue: {
    it: 'Ha diritto, ma con le risposte che ha dato non c’è niente da pagare.',
    en: 'You have the right, but with the answers you gave nothing is paid.',
  },
  doubt: { it: '{says} La regola: {law}.', en: '{says} The rule: {law}.' },
  other: {
    it: '{status, select, granted {Per la stessa cosa ha già una domanda accolta: la {number}, del {on}. Quella resta valida.} other {Per la stessa cosa ha già un’altra domanda aperta: la {number}, del {on}. Guardiamo quella, e le rispondiamo lì.}}',
    en: '{status, select, granted {For the same thing you already have an application that was granted: {number}, of {on}. That one stays valid.} other {For the same thing you already have another open application: {number}, of {on}. We look at that one, and answer you there.}}',
  },
  written: { it: 'Che cosa cambia da ora', en: 'What changes from now on' },
  whyGranted: { it: 'Perché la domanda è accolta', en: 'Why it is granted' },
  whyRefused: { it: 'Perché la domanda non è accolta', en: 'Why it is refused' },
  allMet: { it: 'Ci sono le condizioni della legge:', en: 'The conditions of the law are met:' },
  unmet: {
    it: '{count, plural, =1 {Manca una condizione della legge:} other {Mancano # condizioni della legge:}}',
    en: '{count, plural, =1 {One condition of the law is not met:} other {# conditions of the law are not met:}}',
  },
  reason: { it: '{short}. {says} La regola: {law}.', en: '{short}. {says} The rule: {law}.' },
  reasonOfficer: {
    it: 'Chi ha deciso ritiene che questa condizione manchi.',
    en: 'The person who decided finds that this condition is not met.',
  },
  remedy: { it: 'Che cosa può cambiare: {remedy}', en: 'What can change it: {remedy}' },
  words: { it: 'Parole di chi ha deciso', en: 'Words of the person who decided' },
  contest: { it: 'Se non è d’accordo', en: 'If you do not agree' },
  review: {
    it: 'Può chiedere il riesame: lo stesso ufficio guarda di nuovo la domanda. Lo chiede qui online, al telefono o allo sportello. Dica che cosa non va e, se può, mandi dei documenti. La regola: {law}.',
    en: 'You can ask for a review (riesame): the same office looks at the application again. You ask for it here online, by phone or at the counter. Say what is wrong and, if you can, send documents. The rule: {law}.',
  },
  appeal: {
    it: 'Può fare ricorso: decide {who}, non chi ha deciso ora. Ha {days} giorni da quando riceve questa lettera.{how} La regola: {law}.',
    en: 'You can appeal (ricorso): {who} decides, not those who decided now. You have {days} days from when you receive this letter.{how} The rule: {law}.',
  },
  both: {
    it: 'Se vuole fare anche ricorso, non aspetti la risposta al riesame.',
    en: 'If you want to appeal as well, do not wait for the answer to the review.',
  },
  silence: {
    it: 'Se dopo {days} giorni dal ricorso nessuno risponde, non deve aspettare oltre. {says}',
    en: 'If nobody answers within {days} days of the appeal, you need not wait longer. {says}',
  },
  help: { it: 'A chi chiedere', en: 'Whom to ask' },
  call: {
    it: 'Chiami {number}, {label}. Tenga a mano il numero della domanda.',
    en: 'Call {number}, {label}. Have the application number at hand.',
  },
  online: {
    it: 'Online trova la domanda, le sue risposte, questa lettera e chi ha visto i suoi dati.',
    en: 'Online you find the application, your answers, this letter and who looked at your data.',
  },
  signed: { it: 'Chi ha deciso', en: 'Who decided' },
  signedBy: { it: '{name}, il {date}.', en: '{name}, on {date}.' },
  secondBy: {
    it: 'Ha controllato e firmato anche {name}, il {date}.',
    en: '{name} checked and signed too, on {date}.',
  },
  person: {
    it: 'Ha deciso una persona. Il programma ha solo fatto i conti.',
    en: 'A person decided. The program only did the sums.',
  },
});
