// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What a letter about a decision says, in plain words. ICU messages. */
export const say = sayer({
  title: {
    it: '{outcome, select, granted {La sua domanda è accolta} other {La sua domanda non è accolta}}',
    en: '{outcome, select, granted {Your application is granted} other {Your application is refused}}',
    de: '{outcome, select, granted {Ihr Gesuch ist angenommen} other {Ihr Gesuch ist nicht angenommen}}',
  },
  reviewTitle: {
    it: '{outcome, select, granted {Dopo il riesame la sua domanda è accolta} other {Dopo il riesame la domanda resta non accolta}}',
    en: '{outcome, select, granted {After the review your application is granted} other {After the review your application is still refused}}',
    de: '{outcome, select, granted {Nach der Überprüfung ist Ihr Gesuch angenommen} other {Auch nach der Überprüfung ist das Gesuch nicht angenommen}}',
  },
  shareTitle: {
    it: '{outcome, select, granted {Dopo il riesame la sua richiesta è accolta} other {Dopo il riesame la sua richiesta non è accolta}}',
    en: '{outcome, select, granted {After the review your request is granted} other {After the review your request is refused}}',
    de: '{outcome, select, granted {Nach der Überprüfung ist Ihr Antrag angenommen} other {Nach der Überprüfung ist Ihr Antrag nicht angenommen}}',
  },
  appealTitle: {
    it: '{outcome, select, granted {Il suo ricorso è accolto} other {Il suo ricorso non è accolto}}',
    en: '{outcome, select, granted {Your appeal is upheld} other {Your appeal is dismissed}}',
    de: '{outcome, select, granted {Ihr Rekurs ist angenommen} other {Ihr Rekurs ist nicht angenommen}}',
  },
  byMonth: {
    it: '{name}, mese per mese',
    en: '{name}, month by month',
    de: '{name}, Monat für Monat',
  },
  bySpan: {
    it: '{name}, da quando a quando',
    en: '{name}, from when to when',
    de: '{name}, von wann bis wann',
  },
  period: { it: 'Periodo', en: 'Period', de: 'Zeitraum' },
  amount: { it: 'Somma', en: 'Amount', de: 'Betrag' },
  account: { it: 'Su quale conto', en: 'To which account', de: 'Auf welches Konto' },
  accountEnds: {
    it: 'Il conto che finisce con {end}',
    en: 'The account that ends with {end}',
    de: 'Das Konto, das auf {end} endet',
  },
  service: { it: 'Servizio', en: 'Service', de: 'Dienst' },
  number: { it: 'Numero della domanda', en: 'Application number', de: 'Nummer des Gesuchs' },
  sentOn: { it: 'Inviata il', en: 'Sent on', de: 'Gesendet am' },
  protocol: {
    it: 'Protocollo di questa lettera',
    en: 'Protocol number of this letter',
    de: 'Protokollnummer dieses Briefes',
  },
  protocolLater: { it: 'si assegna all’invio', en: 'given on sending', de: 'wird beim Versand vergeben' },
  date: { it: 'Data', en: 'Date', de: 'Datum' },
  dear: { it: 'Gentile {name},', en: 'Dear {name},', de: 'Guten Tag {name},' },
  dearSomebody: { it: 'Buongiorno,', en: 'Hello,', de: 'Guten Tag,' },
  shareOpening: {
    it: '{outcome, select, granted {abbiamo guardato di nuovo la decisione sulla sua parte. La risposta è sì. Le parti degli altri non cambiano con questa lettera.} other {abbiamo guardato di nuovo la decisione sulla sua parte. La risposta è no. Qui sotto trova perché, e che cosa può fare.}}',
    en: '{outcome, select, granted {we have looked again at the decision on your share. The answer is yes. This letter does not change the shares of the others.} other {we have looked again at the decision on your share. The answer is no. Below you will find why, and what you can do.}}',
    de: '{outcome, select, granted {wir haben die Entscheidung über Ihren Anteil noch einmal angesehen. Die Antwort ist ja. Die Anteile der anderen ändern sich durch diesen Brief nicht.} other {wir haben die Entscheidung über Ihren Anteil noch einmal angesehen. Die Antwort ist nein. Hier unten steht, warum, und was Sie tun können.}}',
  },
  opening: {
    it: '{outcome, select, granted {abbiamo guardato la sua domanda e le risposte che ha dato. La risposta è sì.} other {abbiamo guardato la sua domanda e le risposte che ha dato. Non possiamo accoglierla. Qui sotto trova perché, e che cosa può fare.}}',
    en: '{outcome, select, granted {we have looked at your application and the answers you gave. The answer is yes.} other {we have looked at your application and the answers you gave. We cannot grant it. Below you will find why, and what you can do.}}',
    de: '{outcome, select, granted {wir haben Ihr Gesuch und Ihre Antworten angesehen. Die Antwort ist ja.} other {wir haben Ihr Gesuch und Ihre Antworten angesehen. Wir können es nicht annehmen. Hier unten steht, warum, und was Sie tun können.}}',
  },
  amounts: {
    it: 'Quanto riceve e da quando',
    en: 'How much you receive and from when',
    de: 'Wie viel Sie bekommen und ab wann',
  },
  amountsToPay: { it: 'Quanto si paga', en: 'How much is paid', de: 'Wie viel zu zahlen ist' },
  dates: { it: 'Le date', en: 'The dates', de: 'Die Tage' },
  often: {
    it: '{per, select, month {{sum} al mese} year {{sum} all’anno} day {{sum} al giorno} other {{sum}, una volta}}',
    en: '{per, select, month {{sum} a month} year {{sum} a year} day {{sum} a day} other {{sum}, once}}',
    de: '{per, select, month {{sum} im Monat} year {{sum} im Jahr} day {{sum} am Tag} other {{sum}, einmal}}',
  },
  from: { it: '{sum}, dal {from}', en: '{sum}, from {from}', de: '{sum}, ab {from}' },
  fromTo: {
    it: '{sum}, dal {from} al {to}',
    en: '{sum}, from {from} to {to}',
    de: '{sum}, vom {from} bis {to}',
  },
  mark: {
    it: '{mark, select, secondary {La cifra è letta in una fonte che cita la legge.} other {La cifra non è ancora confermata: se cambia, le scriviamo.}}',
    en: '{mark, select, secondary {The figure was read in a source that cites the law.} other {The figure is not confirmed yet: if it changes, we will write to you.}}',
    de: '{mark, select, secondary {Die Zahl steht in einer Quelle, die das Gesetz zitiert.} other {Die Zahl ist noch nicht bestätigt: Wenn sie sich ändert, schreiben wir Ihnen.}}',
  },
  amountsLater: {
    it: 'Le somme non sono in questa lettera. Gliele scriviamo in un’altra.',
    en: 'The sums are not in this letter. We will write them to you in another one.',
    de: 'Die Beträge stehen nicht in diesem Brief. Wir schreiben sie Ihnen in einem anderen.',
  },
  doubts: {
    it: 'Che cosa non è ancora sicuro',
    en: 'What is not certain yet',
    de: 'Was noch nicht sicher ist',
  },
  doubtsMean: {
    it: 'Su questi punti la legge, o la sua cifra, non è confermata. Se cambiano qualcosa per lei, le scriviamo.',
    en: 'On these points the law, or its figure, is not confirmed. If they change something for you, we will write to you.',
    de: 'In diesen Punkten ist das Gesetz oder seine Zahl nicht bestätigt. Wenn sich dadurch für Sie etwas ändert, schreiben wir Ihnen.',
  },
  notes: { it: 'Da sapere', en: 'Good to know', de: 'Gut zu wissen' },
  nothingDue: {
    it: 'Ha diritto, ma con le risposte che ha dato non c’è niente da pagare.',
    en: 'You have the right, but with the answers you gave nothing is paid.',
    de: 'Sie haben den Anspruch, aber mit Ihren Antworten wird nichts gezahlt.',
  },
  other: {
    it: '{status, select, granted {Per la stessa cosa ha già una domanda accolta: la {number}, del {on}. Quella resta valida.} other {Per la stessa cosa ha già un’altra domanda aperta: la {number}, del {on}. Guardiamo quella, e le rispondiamo lì.}}',
    en: '{status, select, granted {For the same thing you already have an application that was granted: {number}, of {on}. That one stays valid.} other {For the same thing you already have another open application: {number}, of {on}. We look at that one, and answer you there.}}',
    de: '{status, select, granted {Für dieselbe Sache haben Sie schon ein angenommenes Gesuch: Nummer {number}, vom {on}. Es bleibt gültig.} other {Für dieselbe Sache haben Sie schon ein anderes offenes Gesuch: Nummer {number}, vom {on}. Wir sehen uns jenes an und antworten Ihnen dort.}}',
  },
  written: {
    it: 'Che cosa cambia da ora',
    en: 'What changes from now on',
    de: 'Was sich von jetzt an ändert',
  },
  whyGranted: {
    it: 'Perché la domanda è accolta',
    en: 'Why it is granted',
    de: 'Warum das Gesuch angenommen ist',
  },
  whyRefused: {
    it: 'Perché la domanda non è accolta',
    en: 'Why it is refused',
    de: 'Warum das Gesuch nicht angenommen ist',
  },
  allMet: {
    it: 'Ci sono le condizioni della legge:',
    en: 'The conditions of the law are met:',
    de: 'Die Bedingungen des Gesetzes sind erfüllt:',
  },
  unmet: {
    it: '{count, plural, =1 {Manca una condizione della legge:} other {Mancano # condizioni della legge:}}',
    en: '{count, plural, =1 {One condition of the law is not met:} other {# conditions of the law are not met:}}',
    de: '{count, plural, =1 {Eine Bedingung des Gesetzes fehlt:} other {# Bedingungen des Gesetzes fehlen:}}',
  },
  reasonOfficer: {
    it: 'Chi ha deciso ritiene che questa condizione manchi.',
    en: 'The person who decided finds that this condition is not met.',
    de: 'Wer entschieden hat, meint, dass diese Bedingung fehlt.',
  },
  remedy: {
    it: 'Che cosa può cambiare: {remedy}',
    en: 'What can change it: {remedy}',
    de: 'Was sich ändern kann: {remedy}',
  },
  words: {
    it: 'Parole di chi ha deciso',
    en: 'Words of the person who decided',
    de: 'Worte der Person, die entschieden hat',
  },
  contest: { it: 'Se non è d’accordo', en: 'If you do not agree', de: 'Wenn Sie nicht einverstanden sind' },
  review: {
    it: 'Può chiedere il riesame: lo stesso ufficio guarda di nuovo la domanda. Lo chiede qui online, al telefono o allo sportello. Dica che cosa non va e, se può, mandi dei documenti. La regola: {law}.',
    en: 'You can ask for a review (riesame): the same office looks at the application again. You ask for it here online, by phone or at the counter. Say what is wrong and, if you can, send documents. The rule: {law}.',
    de: 'Sie können die Überprüfung verlangen: Dasselbe Amt sieht sich das Gesuch noch einmal an. Das verlangen Sie hier online, am Telefon oder am Schalter. Sagen Sie, was nicht stimmt, und schicken Sie, wenn möglich, Unterlagen. Die Regel: {law}.',
  },
  appeal: {
    it: 'Può fare ricorso: decide {who}, non chi ha deciso ora. Ha {days} giorni da quando riceve questa lettera.{how} La regola: {law}.',
    en: 'You can appeal (ricorso): {who} decides, not those who decided now. You have {days} days from when you receive this letter.{how} The rule: {law}.',
    de: 'Sie können Rekurs einlegen: Es entscheidet {who}, nicht wer jetzt entschieden hat. Sie haben {days} Tage, ab dem Tag, an dem Sie diesen Brief bekommen.{how} Die Regel: {law}.',
  },
  both: {
    it: 'Se vuole fare anche ricorso, non aspetti la risposta al riesame.',
    en: 'If you want to appeal as well, do not wait for the answer to the review.',
    de: 'Wenn Sie auch Rekurs einlegen wollen, warten Sie nicht auf die Antwort der Überprüfung.',
  },
  silence: {
    it: 'Se dopo {days} giorni dal ricorso nessuno risponde, non deve aspettare oltre. {says}',
    en: 'If nobody answers within {days} days of the appeal, you need not wait longer. {says}',
    de: 'Wenn {days} Tage nach dem Rekurs niemand antwortet, müssen Sie nicht länger warten. {says}',
  },
  help: { it: 'A chi chiedere', en: 'Whom to ask', de: 'Wen Sie fragen können' },
  call: {
    it: 'Chiami {number}, {label}. Tenga a mano il numero della domanda.',
    en: 'Call {number}, {label}. Have the application number at hand.',
    de: 'Rufen Sie {number} an, {label}. Halten Sie die Nummer des Gesuchs bereit.',
  },
  online: {
    it: 'Online trova la domanda, le sue risposte, questa lettera e chi ha visto i suoi dati.',
    en: 'Online you find the application, your answers, this letter and who looked at your data.',
    de: 'Online finden Sie das Gesuch, Ihre Antworten, diesen Brief und wer Ihre Daten gesehen hat.',
  },
  signed: { it: 'Chi ha deciso', en: 'Who decided', de: 'Wer entschieden hat' },
  signedBy: { it: '{name}, il {date}.', en: '{name}, on {date}.', de: '{name}, am {date}.' },
  secondBy: {
    it: 'Ha controllato e firmato anche {name}, il {date}.',
    en: '{name} checked and signed too, on {date}.',
    de: 'Geprüft und unterschrieben hat auch {name}, am {date}.',
  },
  person: {
    it: 'Ha deciso una persona. Il programma ha solo fatto i conti.',
    en: 'A person decided. The program only did the sums.',
    de: 'Entschieden hat ein Mensch. Das Programm hat nur gerechnet.',
  },
});
