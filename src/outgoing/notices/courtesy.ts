// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** The courtesy messages by their code. */
export type CourtesyPhrase =
  | 'letter'
  | 'handed-in'
  | 'contact-code'
  | 'contact-changed'
  | 'account-change'
  | 'account-named'
  | 'phone-pin'
  | 'identified'
  | 'identified-by-pin'
  | 'asked-about'
  | 'counter-change'
  | 'erased'
  | 'done-for-you'
  | 'papers'
  | 'receipt'
  | 'person-calls'
  | 'turn-near'
  | 'call-promised'
  | 'task-answered'
  | 'room-invited'
  | 'room-code'
  | 'obtainable-wish'
  | 'obtainable-now'
  | AppointmentPhrase;

/** What is told of an appointment. */
export type AppointmentPhrase =
  | 'appointment-booked'
  | 'appointment-moved'
  | 'appointment-cancelled'
  | 'appointment-reminder'
  | 'appointment-displaced'
  | 'appointment-offer';

/** A courtesy message in words. An SMS has no subject. */
export interface Courtesy {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly short: string;
}

// No personal data but the first name, none at all in subjects: these messages travel in the open, and are read over shoulders.
const say = sayer({
  hello: {
    it: '{name, select, none {Buongiorno} other {Buongiorno {name}}},',
    en: '{name, select, none {Hello} other {Hello {name}}},',
    de: '{name, select, none {Guten Tag} other {Guten Tag {name}}},',
  },
  'letter-subject': {
    it: 'C’è una nuova lettera per lei',
    en: 'There is a new letter for you',
    de: 'Ein neuer Brief ist für Sie da',
  },
  'letter-text': {
    it: 'c’è una nuova lettera nella sua area personale. La legge entrando con SPID o CIE: {where}',
    en: 'there is a new letter in your personal area. You read it after signing in with SPID or CIE: {where}',
    de: 'in Ihrem persönlichen Bereich ist ein neuer Brief. Sie lesen ihn mit SPID oder CIE: {where}',
  },
  'letter-short': {
    it: '{agency}: {to}c’è una nuova lettera per lei. La legge con SPID o CIE su {where}',
    en: '{agency}: {to}there is a new letter for you. Read it with SPID or CIE at {where}',
    de: '{agency}: {to}ein neuer Brief ist für Sie da. Lesen Sie ihn mit SPID oder CIE auf {where}',
  },
  'handed-in-subject': {
    it: 'Una domanda è stata consegnata',
    en: 'An application was handed in',
    de: 'Ein Gesuch wurde abgegeben',
  },
  'handed-in-text': {
    it: 'una domanda che dice questo indirizzo è stata consegnata. Il suo numero è {number}. Non è ancora inviata: prima dobbiamo sapere chi l’ha fatta. Se è sua, la completi entro il {until}: sul sito con SPID o CIE, al telefono con il PIN telefonico, o a uno sportello con un documento. Può vedere a che punto è qui: {resume} Se non è sua, non deve fare nulla. Qualcuno ha scritto il suo indirizzo, forse per sbaglio. La domanda si cancella da sola.',
    en: 'an application that gives this address was handed in. Its number is {number}. It is not sent yet: first we must know who made it. If it is yours, complete it by {until}: on the website with SPID or CIE, on the telephone with the phone PIN, or at a counter with a document. You can see where it is here: {resume} If it is not yours, you need do nothing. Somebody wrote your address, perhaps by mistake. The application is deleted by itself.',
    de: 'ein Gesuch, in dem diese Adresse steht, wurde abgegeben. Seine Nummer ist {number}. Es ist noch nicht gesendet: Zuerst müssen wir wissen, wer es gestellt hat. Wenn es Ihres ist, ergänzen Sie es bis {until}: auf der Website mit SPID oder CIE, am Telefon mit der Telefon-PIN, oder an einem Schalter mit einem Ausweis. Wie weit es ist, sehen Sie hier: {resume} Wenn es nicht Ihres ist, müssen Sie nichts tun. Jemand hat Ihre Adresse geschrieben, vielleicht aus Versehen. Das Gesuch wird von selbst gelöscht.',
  },
  'handed-in-short': {
    it: '{agency}: una domanda con questo cellulare è consegnata, numero {number}. Se è sua, la completi entro il {until}: {resume} Se non è sua, non deve fare nulla.',
    en: '{agency}: an application with this mobile was handed in, number {number}. If it is yours, complete it by {until}: {resume} If it is not, you need do nothing.',
    de: '{agency}: Ein Gesuch mit diesem Handy ist abgegeben, Nummer {number}. Ist es Ihres, ergänzen Sie es bis {until}: {resume} Wenn nicht, müssen Sie nichts tun.',
  },
  'receipt-subject': {
    it: 'La ricevuta della sua domanda',
    en: 'The receipt of your application',
    de: 'Die Bestätigung Ihres Gesuchs',
  },
  'receipt-text': {
    it: 'abbiamo ricevuto la sua domanda. Il numero è {number}.{by, select, none {} other { Rispondiamo entro il {by}.}} La ricevuta, con le risposte e il PDF, la apre con SPID o CIE: {link} Non l’ha inviata lei? Ci chiami subito.',
    en: 'we have received your application. Its number is {number}.{by, select, none {} other { We answer by {by}.}} You open the receipt, with the answers and the PDF, with SPID or CIE: {link} Was it not you who sent it? Call us now.',
    de: 'wir haben Ihr Gesuch bekommen. Die Nummer ist {number}.{by, select, none {} other { Letzter Tag für unsere Antwort: {by}.}} Die Bestätigung mit den Antworten und dem PDF öffnen Sie mit SPID oder CIE: {link} Haben nicht Sie es gesendet? Rufen Sie uns gleich an.',
  },
  'receipt-short': {
    it: '{agency}: {to}abbiamo ricevuto la sua domanda {number}. La ricevuta: {link}',
    en: '{agency}: {to}we have received your application {number}. The receipt: {link}',
    de: '{agency}: {to}wir haben Ihr Gesuch {number} bekommen. Die Bestätigung: {link}',
  },
  'receipt-elsewhere-text': {
    it: 'è arrivata una domanda di chi ci ha dato questo indirizzo. Se è sua, la ricevuta la apre con SPID o CIE: {mine} Se non è sua, non deve fare nulla.',
    en: 'an application of somebody who gave us this address has come. If it is yours, you open its receipt with SPID or CIE: {mine} If it is not, you need do nothing.',
    de: 'ein Gesuch von jemandem, der uns diese Adresse gegeben hat, ist angekommen. Wenn es Ihres ist, öffnen Sie die Bestätigung mit SPID oder CIE: {mine} Wenn nicht, müssen Sie nichts tun.',
  },
  'receipt-elsewhere-short': {
    it: '{agency}: è arrivata una domanda con questo cellulare. Se è sua, la ricevuta è su {mine}',
    en: '{agency}: an application with this mobile has come. If it is yours, its receipt is at {mine}',
    de: '{agency}: Ein Gesuch mit diesem Handy ist angekommen. Ist es Ihres, steht die Bestätigung auf {mine}',
  },
  'person-calls-subject': {
    it: 'La stiamo chiamando',
    en: 'We are calling you',
    de: 'Wir rufen Sie an',
  },
  'person-calls-text': {
    it: 'una persona è pronta a parlare con lei, come ha chiesto. Entri su {where} e apra «Parlare con una persona». Se adesso non può, la richiamiamo più tardi.',
    en: 'a person is ready to talk to you, as you asked. Go to {where} and open “Talk to a person”. If you cannot now, we will call again later.',
    de: 'ein Mensch ist bereit, mit Ihnen zu sprechen, wie Sie gewünscht haben. Öffnen Sie {where} und dort „Mit einem Menschen sprechen“. Wenn Sie jetzt nicht können, rufen wir später wieder an.',
  },
  'person-calls-short': {
    it: '{agency}: {to}una persona è pronta a parlare con lei. Apra «Parlare con una persona» su {where}',
    en: '{agency}: {to}a person is ready to talk to you. Open “Talk to a person” at {where}',
    de: '{agency}: {to}ein Mensch ist bereit, mit Ihnen zu sprechen. Öffnen Sie „Mit einem Menschen sprechen“ auf {where}',
  },
  'turn-near-subject': {
    it: 'Tra poco tocca a lei',
    en: 'It is nearly your turn',
    de: 'Sie sind bald dran',
  },
  'turn-near-text': {
    it: 'tra poco una persona la richiama, come ha chiesto. Entri su {where} e apra «Parlare con una persona». Se non le serve più, da lì esce dalla fila.',
    en: 'a person will call you back shortly, as you asked. Go to {where} and open “Talk to a person”. If you need it no more, you leave the line there.',
    de: 'bald ruft Sie ein Mensch zurück, wie Sie gewünscht haben. Öffnen Sie {where} und dort „Mit einem Menschen sprechen“. Wenn Sie es nicht mehr brauchen, verlassen Sie dort die Reihe.',
  },
  'turn-near-short': {
    it: '{agency}: {to}tra poco la richiamiamo. Apra «Parlare con una persona» su {where}',
    en: '{agency}: {to}we call you back shortly. Open “Talk to a person” at {where}',
    de: '{agency}: {to}wir rufen bald zurück. Öffnen Sie „Mit einem Menschen sprechen“ auf {where}',
  },
  'task-answered-subject': {
    it: 'L’ufficio ha risposto alla sua domanda',
    en: 'The office has answered your question',
    de: 'Das Amt hat auf Ihre Frage geantwortet',
  },
  'task-answered-text': {
    it: 'l’ufficio ha risposto a quello che ha chiesto parlando con noi. Legge la risposta entrando su {where}, in «Domande all’ufficio».',
    en: 'the office has answered what you asked when you talked to us. You read the answer at {where}, under “Questions to the office”.',
    de: 'das Amt hat auf das geantwortet, was Sie im Gespräch mit uns gefragt haben. Die Antwort lesen Sie auf {where} unter „Fragen an das Amt“.',
  },
  'task-answered-short': {
    it: '{agency}: {to}l’ufficio ha risposto alla sua domanda. La risposta è in «Domande all’ufficio» su {where}',
    en: '{agency}: {to}the office has answered your question. Read it under “Questions to the office” at {where}',
    de: '{agency}: {to}das Amt hat auf Ihre Frage geantwortet. Die Antwort steht unter „Fragen an das Amt“ auf {where}',
  },
  'call-promised-subject': {
    it: 'La richiamiamo',
    en: 'We will call you back',
    de: 'Wir rufen Sie zurück',
  },
  'call-promised-text': {
    it: 'la richiamiamo {when}, come ha scelto. Poco prima le scriviamo: risponde entrando su {where}, in «Parlare con una persona». Non le serve più? Disdica qui: {link}',
    en: 'we will call you back {when}, as you chose. We write to you shortly before: you answer at {where}, under “Talk to a person”. You need it no more? Cancel here: {link}',
    de: 'wir rufen Sie zurück: {when}, wie Sie gewählt haben. Kurz davor schreiben wir Ihnen: Sie antworten auf {where} unter „Mit einem Menschen sprechen“. Sie brauchen es nicht mehr? Hier absagen: {link}',
  },
  'call-promised-short': {
    it: '{agency}: {to}la richiamiamo {when}. Per disdire: {link}',
    en: '{agency}: {to}we will call you back {when}. To cancel: {link}',
    de: '{agency}: {to}wir rufen Sie zurück: {when}. Absagen: {link}',
  },
  'call-promised-elsewhere-text': {
    it: 'chi ci ha dato questo indirizzo ha scelto una chiamata {when}. Se è lei, risponde o disdice entrando su {mine}, in «Parlare con una persona». Se non è lei, non deve fare nulla.',
    en: 'somebody who gave us this address chose to be called back {when}. If it is you, you answer or cancel at {mine}, under “Talk to a person”. If it is not, you need do nothing.',
    de: 'jemand, der uns diese Adresse gegeben hat, möchte zurückgerufen werden: {when}. Wenn Sie es sind, antworten Sie auf {mine} unter „Mit einem Menschen sprechen“ oder sagen dort ab. Wenn nicht, müssen Sie nichts tun.',
  },
  'call-promised-elsewhere-short': {
    it: '{agency}: è stata scelta una nostra chiamata {when}. Se è lei, risponde o disdice su {mine}',
    en: '{agency}: a call back was chosen {when}. If it is you, answer or cancel at {mine}',
    de: '{agency}: Ein Rückruf wurde gewählt: {when}. Sind Sie es, antworten oder absagen auf {mine}',
  },
  'room-invited-subject': {
    it: 'La aspettano in una chiamata',
    en: 'You are asked into a call',
    de: 'Sie sind zu einem Gespräch eingeladen',
  },
  'room-invited-text': {
    it: 'in questo momento lo sportello parla con una persona, e le chiede di partecipare alla chiamata, a voce o in video. Apra qui: {wish} Alla porta le mandiamo un codice. Il collegamento vale dodici ore. Se non ne sa nulla, non deve fare nulla.',
    en: 'the counter is talking to somebody now, and asks you to join the call, by voice or video. Open this: {wish} At its door we send you a code. The link is good for twelve hours. If you know nothing of it, you need do nothing.',
    de: 'die Verwaltung spricht gerade mit einem Menschen und bittet Sie, am Gespräch teilzunehmen, mit Ton oder Bild. Öffnen Sie: {wish} An der Tür schicken wir Ihnen einen Code. Der Link gilt zwölf Stunden. Wenn Sie nichts davon wissen, müssen Sie nichts tun.',
  },
  'room-invited-short': {
    it: '{agency}: la aspettano in una chiamata, adesso. Apra qui: {wish}',
    en: '{agency}: you are asked into a call, now. Open: {wish}',
    de: '{agency}: Sie sind zu einem Gespräch eingeladen, jetzt. Öffnen Sie: {wish}',
  },
  'room-code-subject': {
    it: 'Il codice per la chiamata',
    en: 'The code for the call',
    de: 'Der Code für das Gespräch',
  },
  'room-code-text': {
    it: 'il codice per entrare nella chiamata è {code}. Vale {minutes} minuti. Lo scriva solo sulla pagina della chiamata.',
    en: 'the code to come into the call is {code}. It is good for {minutes} minutes. Type it only on the page of the call.',
    de: 'der Code für das Gespräch ist {code}. Er gilt {minutes} Minuten. Schreiben Sie ihn nur auf der Seite des Gesprächs.',
  },
  'room-code-short': {
    it: '{agency}: il codice per entrare nella chiamata è {code}.',
    en: '{agency}: the code to come into the call is {code}.',
    de: '{agency}: Der Code für das Gespräch ist {code}.',
  },
  'contact-code-subject': {
    it: 'Il suo codice di conferma',
    en: 'Your confirmation code',
    de: 'Ihr Code zum Bestätigen',
  },
  'contact-code-text': {
    it: 'il codice per confermare questo contatto è {code}. Vale {minutes} minuti. Non lo dica a nessuno: noi non lo chiediamo mai per telefono.',
    en: 'the code to confirm this contact is {code}. It is good for {minutes} minutes. Tell it to nobody: we never ask for it by phone.',
    de: 'der Code, um diesen Kontakt zu bestätigen, ist {code}. Er gilt {minutes} Minuten. Sagen Sie ihn niemandem: Wir fragen am Telefon nie danach.',
  },
  'contact-code-short': {
    it: '{agency}: il codice per confermare questo contatto è {code}. Non lo dica a nessuno.',
    en: '{agency}: the code to confirm this contact is {code}. Tell it to nobody.',
    de: '{agency}: Der Code für diesen Kontakt ist {code}. Sagen Sie ihn niemandem.',
  },
  'contact-changed-subject': {
    it: 'Un suo contatto è cambiato',
    en: 'One of your contacts has changed',
    de: 'Ein Kontakt von Ihnen hat sich geändert',
  },
  'contact-changed-back-text': {
    it: 'un suo contatto nell’area personale è cambiato. Se è stata una sua scelta, non deve fare nulla. Se non lo è stata, lo rimetta com’era con un clic: {link}',
    en: 'one of your contacts in your personal area has changed. If it was you, you do not need to do anything. If it was not you, put it back with one click: {link}',
    de: 'in Ihrem persönlichen Bereich hat sich ein Kontakt geändert. Wenn Sie das so wollten, müssen Sie nichts tun. Wenn nicht, holen Sie ihn mit einem Klick zurück: {link}',
  },
  'contact-changed-back-short': {
    it: '{agency}: {to}un suo contatto è cambiato. Non è stata una sua scelta? Lo rimetta qui: {link}',
    en: '{agency}: {to}one of your contacts has changed. Not you? Put it back here: {link}',
    de: '{agency}: {to}ein Kontakt von Ihnen hat sich geändert. Wollten Sie das nicht? Hier zurückholen: {link}',
  },
  'contact-changed-text': {
    it: 'un suo contatto nell’area personale è cambiato. Se non è stata una sua scelta, entri subito con SPID o CIE e lo corregga, oppure ci chiami: {where}',
    en: 'one of your contacts in your personal area has changed. If it was not you, sign in with SPID or CIE now and correct it, or call us: {where}',
    de: 'in Ihrem persönlichen Bereich hat sich ein Kontakt geändert. Wenn Sie das so wollten, müssen Sie nichts tun. Wenn nicht, melden Sie sich gleich mit SPID oder CIE an und berichtigen Sie es, oder rufen Sie uns an: {where}',
  },
  'contact-changed-short': {
    it: '{agency}: {to}un suo contatto è cambiato. Non è stata una sua scelta? Entri su {where} o ci chiami.',
    en: '{agency}: {to}one of your contacts has changed. Not you? Sign in at {where} or call us.',
    de: '{agency}: {to}ein Kontakt von Ihnen hat sich geändert. Wollten Sie das nicht? Öffnen Sie {where} oder rufen Sie uns an.',
  },
  'account-change-subject': {
    it: 'Controlli subito: lo ha chiesto lei?',
    en: 'Please check now: did you ask for this?',
    de: 'Prüfen Sie gleich: Haben Sie das beantragt?',
  },
  'account-change-text': {
    it: 'qualcuno ha chiesto di cambiare il posto dove riceve un pagamento. Il cambio vale da {when}. Se lo ha chiesto lei, non deve fare nulla. Se non lo ha chiesto lei, lo fermi con un clic: {link}',
    en: 'somebody asked to change the place where you get a payment. The change counts from {when}. If it was you, you do not need to do anything. If it was not you, stop it with one click: {link}',
    de: 'jemand hat beantragt, dass eine Zahlung an Sie anderswohin geht. Die Änderung gilt ab: {when}. Wenn Sie das beantragt haben, müssen Sie nichts tun. Wenn nicht, stoppen Sie es mit einem Klick: {link}',
  },
  'account-change-short': {
    it: '{agency}: {to}qualcuno ha chiesto di cambiare dove riceve un pagamento. Non è stata una sua scelta? Lo fermi qui: {link}',
    en: '{agency}: {to}somebody asked to change where you get a payment. Not you? Stop it here: {link}',
    de: '{agency}: {to}jemand will ändern, wohin eine Zahlung an Sie geht. Wollten Sie das nicht? Hier stoppen: {link}',
  },
  'account-change-elsewhere-text': {
    it: 'è stato chiesto di cambiare il posto dove si riceve un pagamento. Se non è stata una sua scelta, entri subito con SPID o CIE, oppure ci chiami: {where}',
    en: 'a change of the place where a payment is received was asked for. If it was not your choice, sign in with SPID or CIE now, or call us: {where}',
    de: 'es wurde beantragt, dass eine Zahlung anderswohin geht. Wenn Sie das nicht wollten, melden Sie sich gleich mit SPID oder CIE an, oder rufen Sie uns an: {where}',
  },
  'account-change-elsewhere-short': {
    it: '{agency}: è stato chiesto di cambiare dove si riceve un pagamento. Non è stata una sua scelta? Entri su {where} o ci chiami.',
    en: '{agency}: a change of where a payment is received was asked for. Not you? Sign in at {where} or call us.',
    de: '{agency}: Es wurde beantragt, dass eine Zahlung anderswohin geht. Wollten Sie das nicht? Öffnen Sie {where} oder rufen Sie uns an.',
  },
  'account-named-subject': {
    it: 'È stato indicato un conto per lei',
    en: 'An account was named for you',
    de: 'Für Sie wurde ein Konto angegeben',
  },
  'account-named-text': {
    it: 'in una domanda è stato indicato il conto su cui pagarla. Se lo ha fatto lei, non deve fare nulla. Se non è stata una sua scelta, ci chiami o entri con SPID o CIE: {where}',
    en: 'an application names the account on which you are to be paid. If it was you, you do not need to do anything. If it was not you, call us or sign in with SPID or CIE: {where}',
    de: 'in einem Gesuch wurde das Konto angegeben, auf das wir Ihnen zahlen sollen. Wenn Sie das waren, müssen Sie nichts tun. Wenn Sie das nicht wollten, rufen Sie uns an oder melden Sie sich mit SPID oder CIE an: {where}',
  },
  'account-named-short': {
    it: '{agency}: {to}è stato indicato un conto per pagarla. Non è stata una sua scelta? Ci chiami o entri su {where}',
    en: '{agency}: {to}an account was named to pay you. Not you? Call us or sign in at {where}',
    de: '{agency}: {to}für Zahlungen an Sie wurde ein Konto angegeben. Wollten Sie das nicht? Rufen Sie uns an oder öffnen Sie {where}',
  },
  'phone-pin-subject': { it: 'Il suo PIN telefonico', en: 'Your phone PIN', de: 'Ihre Telefon-PIN' },
  'phone-pin-text': {
    it: 'il PIN telefonico che ha chiesto allo sportello è {pin}. Lo dica solo quando è lei a chiamarci. Se non lo ha chiesto lei, ci chiami subito.',
    en: 'the phone PIN that you asked for at the counter is {pin}. Say it only when it is you who call us. If you did not ask for it, call us at once.',
    de: 'die Telefon-PIN, die Sie am Schalter verlangt haben, ist {pin}. Sagen Sie sie nur, wenn Sie uns anrufen. Wenn nicht Sie sie verlangt haben, rufen Sie uns gleich an.',
  },
  'phone-pin-short': {
    it: '{agency}: il suo PIN telefonico è {pin}. Lo dica solo quando è lei a chiamarci. Non lo ha chiesto? Ci chiami subito.',
    en: '{agency}: your phone PIN is {pin}. Say it only when it is you who call us. You did not ask for it? Call us at once.',
    de: '{agency}: Ihre Telefon-PIN ist {pin}. Sagen Sie sie nur, wenn Sie uns anrufen. Nicht verlangt? Rufen Sie uns gleich an.',
  },
  'identified-subject': {
    it: 'Controlli: era lei allo sportello?',
    en: 'Please check: was it you at the counter?',
    de: 'Prüfen Sie: Waren Sie am Schalter?',
  },
  'identified-text': {
    it: 'alle {time} un operatore ha scritto di avere visto il suo documento, allo sportello o in video, e per un’ora può agire per lei. Se era lei, non deve fare nulla. Se non era lei, ci chiami subito o entri con SPID o CIE: {where}',
    en: 'at {time} an operator wrote that they have seen your document, at a counter or by video, and for an hour they can act for you. If it was you, you do not need to do anything. If it was not you, call us at once or sign in with SPID or CIE: {where}',
    de: 'um {time} Uhr hat eine Person im Amt aufgeschrieben, dass sie Ihren Ausweis gesehen hat, am Schalter oder im Videogespräch. Eine Stunde lang kann sie für Sie handeln. Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, rufen Sie uns gleich an oder melden Sie sich mit SPID oder CIE an: {where}',
  },
  'identified-short': {
    it: '{agency}: {to}alle {time} un operatore ha scritto di avere visto il suo documento. Non era lei? Ci chiami subito: {where}',
    en: '{agency}: {to}at {time} an operator wrote that they have seen your document. Not you? Call us at once: {where}',
    de: '{agency}: {to}um {time} hat eine Person im Amt Ihren Ausweis gesehen. Waren es nicht Sie? Rufen Sie uns gleich an: {where}',
  },
  'identified-by-pin-subject': {
    it: 'Controlli: ha dato lei il PIN telefonico?',
    en: 'Please check: did you give your phone PIN?',
    de: 'Prüfen Sie: Haben Sie Ihre Telefon-PIN angegeben?',
  },
  'identified-by-pin-text': {
    it: 'alle {time} qualcuno ha dato il suo PIN telefonico parlando con noi. Chi risponde ora sa chi è. Se era lei, non deve fare nulla. Se non era lei, annulli subito il PIN entrando con SPID o CIE, o ci chiami: {where}',
    en: 'at {time} somebody gave your phone PIN while talking to us. Whoever answers now knows who you are. If it was you, you need do nothing. If it was not you, revoke the PIN at once by signing in with SPID or CIE, or call us: {where}',
    de: 'um {time} Uhr hat jemand im Gespräch mit uns Ihre Telefon-PIN angegeben. Wer antwortet, weiß jetzt, wer Sie sind. Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, beenden Sie die PIN gleich mit SPID oder CIE, oder rufen Sie uns an: {where}',
  },
  'identified-by-pin-short': {
    it: '{agency}: {to}alle {time} qualcuno ha dato il suo PIN telefonico parlando con noi. Non era lei? Lo annulli subito: {where}',
    en: '{agency}: {to}at {time} somebody gave your phone PIN while talking to us. Not you? Revoke it at once: {where}',
    de: '{agency}: {to}um {time} Uhr hat jemand bei uns Ihre Telefon-PIN angegeben. Waren es nicht Sie? Beenden Sie sie gleich: {where}',
  },
  'asked-about-subject': {
    it: 'Controlli: ha parlato lei con noi?',
    en: 'Please check: was it you who talked to us?',
    de: 'Prüfen Sie: Haben Sie mit uns gesprochen?',
  },
  'asked-about-text': {
    it: 'alle {time} qualcuno ha parlato con noi a nome suo, e ha risposto a domande su una pratica. {right, select, yes {Le risposte erano giuste: ha saputo a che punto è, e niente altro.} other {Le risposte erano sbagliate: non ha saputo niente.}} Se era lei, non deve fare nulla. Se non era lei, ci chiami, o guardi chi ha visto i suoi dati: {where}',
    en: 'at {time} somebody talked to us in your name, and answered questions about a case. {right, select, yes {The answers were right: they were told where it is, and nothing else.} other {The answers were wrong: they were told nothing.}} If it was you, you need do nothing. If it was not you, call us, or look who saw your data: {where}',
    de: 'um {time} Uhr hat jemand in Ihrem Namen mit uns gesprochen und Fragen zu einem Fall beantwortet. {right, select, yes {Die Antworten waren richtig: Die Person hat erfahren, wie weit er ist, und sonst nichts.} other {Die Antworten waren falsch: Die Person hat nichts erfahren.}} Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, rufen Sie uns an, oder sehen Sie nach, wer Ihre Daten gesehen hat: {where}',
  },
  'asked-about-short': {
    it: '{agency}: {to}alle {time} qualcuno ha parlato con noi a nome suo. Non era lei? Ci chiami o guardi qui: {where}',
    en: '{agency}: {to}at {time} somebody talked to us in your name. Not you? Call us or look here: {where}',
    de: '{agency}: {to}um {time} Uhr hat jemand in Ihrem Namen mit uns gesprochen. Waren es nicht Sie? Rufen Sie uns an: {where}',
  },
  'counter-change-subject': {
    it: 'Controlli: lo ha chiesto lei allo sportello?',
    en: 'Please check: did you ask for this at the counter?',
    de: 'Prüfen Sie: Haben Sie das am Schalter verlangt?',
  },
  'counter-change-text': {
    it: 'allo sportello è stato chiesto un cambiamento per lei. Non vale ancora: lo conferma lei entrando con SPID o CIE, o un’altra persona dell’ente. Se non lo ha chiesto lei, ci chiami subito: {where}',
    en: 'at a counter a change was asked for you. It does not count yet: you confirm it by signing in with SPID or CIE, or another person of the agency does. If you did not ask for it, call us at once: {where}',
    de: 'am Schalter wurde eine Änderung für Sie verlangt. Sie gilt noch nicht: Das bestätigen Sie mit SPID oder CIE, oder eine zweite Person im Amt. Wenn nicht Sie das verlangt haben, rufen Sie uns gleich an: {where}',
  },
  'counter-change-short': {
    it: '{agency}: {to}allo sportello è stato chiesto un cambiamento per lei. Non vale ancora. Non lo ha chiesto lei? Ci chiami subito: {where}',
    en: '{agency}: {to}at a counter a change was asked for you. It does not count yet. Not you? Call us at once: {where}',
    de: '{agency}: {to}am Schalter wurde für Sie eine Änderung verlangt. Sie gilt noch nicht. Waren es nicht Sie? Rufen Sie uns gleich an: {where}',
  },
  'erased-subject': {
    it: 'Abbiamo cancellato i suoi dati',
    en: 'We have erased your data',
    de: 'Wir haben Ihre Daten gelöscht',
  },
  'erased-text': {
    it: 'i suoi contatti e le sue bozze sono stati cancellati, come è stato chiesto per lei. Questo è l’ultimo messaggio a questo indirizzo. Se non lo voleva, ci chiami subito: {where}',
    en: 'your contacts and drafts were erased, as was asked for you. This is the last message to this address. If you did not want it, call us at once: {where}',
    de: 'Ihre Kontakte und Entwürfe wurden gelöscht, wie es für Sie verlangt wurde. Das ist die letzte Nachricht an diese Adresse. Wenn Sie das nicht wollten, rufen Sie uns gleich an: {where}',
  },
  'erased-short': {
    it: '{agency}: {to}i suoi contatti e le sue bozze sono stati cancellati. Non lo voleva? Ci chiami subito.',
    en: '{agency}: {to}your contacts and drafts were erased. You did not want it? Call us at once.',
    de: '{agency}: {to}Ihre Kontakte und Entwürfe wurden gelöscht. Wollten Sie das nicht? Rufen Sie uns gleich an.',
  },
  'done-for-you-subject': {
    it: 'Controlli: era lei allo sportello?',
    en: 'Please check: was it you at the counter?',
    de: 'Prüfen Sie: Waren Sie am Schalter?',
  },
  'done-for-you-text': {
    it: 'un operatore ha fatto una cosa per lei, allo sportello o in video. Che cosa, lo legge entrando con SPID o CIE. Se non era lei, ci chiami subito: {where}',
    en: 'an operator did something for you, at a counter or by video. You read what after signing in with SPID or CIE. If it was not you, call us at once: {where}',
    de: 'eine Person im Amt hat etwas für Sie getan, am Schalter oder im Videogespräch. Was es war, lesen Sie mit SPID oder CIE. Wenn es nicht Sie waren, rufen Sie uns gleich an: {where}',
  },
  'done-for-you-short': {
    it: '{agency}: {to}un operatore ha fatto una cosa per lei. Non era lei? Ci chiami subito: {where}',
    en: '{agency}: {to}an operator did something for you. Not you? Call us at once: {where}',
    de: '{agency}: {to}eine Person im Amt hat etwas für Sie getan. Waren es nicht Sie? Rufen Sie uns gleich an: {where}',
  },
  'papers-subject': {
    it: 'La pagina per mandare i documenti',
    en: 'The page to send your documents',
    de: 'Die Seite, um Unterlagen zu schicken',
  },
  'papers-text': {
    it: 'sta facendo una domanda al telefono, e servono dei documenti. Li fotografi da questa pagina, dove entra con SPID o CIE: {link}',
    en: 'you are making an application by telephone, and documents are needed. Photograph them on this page, which you open with SPID or CIE: {link}',
    de: 'Sie stellen am Telefon ein Gesuch, und es braucht Unterlagen. Fotografieren Sie sie auf dieser Seite, die Sie mit SPID oder CIE öffnen: {link}',
  },
  'papers-short': {
    it: '{agency}: {to}fotografi i documenti per la domanda da qui, con SPID o CIE: {link}',
    en: '{agency}: {to}photograph the documents for your application here, with SPID or CIE: {link}',
    de: '{agency}: {to}fotografieren Sie die Unterlagen für Ihr Gesuch hier, mit SPID oder CIE: {link}',
  },
  'papers-elsewhere-text': {
    it: 'qualcuno sta facendo una domanda al telefono, e servono dei documenti. Se è lei, entri con SPID o CIE, apra la domanda e li fotografi: {mine} Se non è lei, non deve fare nulla.',
    en: 'somebody is making an application by telephone, and documents are needed. If it is you, sign in with SPID or CIE, open the application and photograph them: {mine} If it is not, you need do nothing.',
    de: 'jemand stellt am Telefon ein Gesuch, und es braucht Unterlagen. Wenn Sie es sind, melden Sie sich mit SPID oder CIE an, öffnen Sie das Gesuch und fotografieren Sie sie: {mine} Wenn nicht, müssen Sie nichts tun.',
  },
  'papers-elsewhere-short': {
    it: '{agency}: per una domanda al telefono servono documenti. Se è lei, li fotografi con SPID o CIE su {mine}',
    en: '{agency}: documents are needed for an application by telephone. If it is you, photograph them with SPID or CIE at {mine}',
    de: '{agency}: Für ein Gesuch am Telefon braucht es Unterlagen. Sind Sie es, fotografieren Sie sie mit SPID oder CIE auf {mine}',
  },
  'appointment-booked-subject': {
    it: 'Appuntamento prenotato',
    en: 'Appointment booked',
    de: 'Termin vorgemerkt',
  },
  'appointment-booked-text': {
    it: 'un appuntamento è prenotato: {when}, {place}. Che cosa portare, come spostarlo o disdirlo: {appointments} Se non è suo, non deve fare nulla.',
    en: 'an appointment is booked: {when}, {place}. What to bring, how to move or cancel it: {appointments} If it is not yours, you need do nothing.',
    de: 'ein Termin ist vorgemerkt: {when}, {place}. Was Sie mitbringen, wie Sie ihn verschieben oder absagen: {appointments} Wenn es nicht Ihrer ist, müssen Sie nichts tun.',
  },
  'appointment-booked-short': {
    it: '{agency}: appuntamento {when}, {place}. Per spostarlo o disdirlo: {appointments}',
    en: '{agency}: appointment {when}, {place}. To move or cancel it: {appointments}',
    de: '{agency}: Termin {when}, {place}. Verschieben oder absagen: {appointments}',
  },
  'appointment-moved-subject': {
    it: 'Appuntamento spostato',
    en: 'Appointment moved',
    de: 'Termin verschoben',
  },
  'appointment-moved-text': {
    it: 'l’appuntamento è spostato. Ora è {when}, {place}. Che cosa portare, come spostarlo o disdirlo: {appointments}',
    en: 'the appointment was moved. It is now {when}, {place}. What to bring, how to move or cancel it: {appointments}',
    de: 'der Termin ist verschoben. Er ist jetzt {when}, {place}. Was Sie mitbringen, wie Sie ihn verschieben oder absagen: {appointments}',
  },
  'appointment-moved-short': {
    it: '{agency}: appuntamento spostato, ora è {when}, {place}. Per cambiarlo: {appointments}',
    en: '{agency}: appointment moved, it is now {when}, {place}. To change it: {appointments}',
    de: '{agency}: Termin verschoben, jetzt {when}, {place}. Ändern: {appointments}',
  },
  'appointment-cancelled-subject': {
    it: 'Appuntamento disdetto',
    en: 'Appointment cancelled',
    de: 'Termin abgesagt',
  },
  'appointment-cancelled-text': {
    it: 'l’appuntamento di {when} è disdetto. Per prenderne un altro: {appointments}',
    en: 'the appointment of {when} is cancelled. To book another: {appointments}',
    de: 'der Termin von {when} ist abgesagt. Einen anderen vormerken: {appointments}',
  },
  'appointment-cancelled-short': {
    it: '{agency}: l’appuntamento di {when} è disdetto. Per prenderne un altro: {appointments}',
    en: '{agency}: the appointment of {when} is cancelled. To book another: {appointments}',
    de: '{agency}: Der Termin von {when} ist abgesagt. Einen anderen vormerken: {appointments}',
  },
  'appointment-reminder-subject': {
    it: 'Il suo appuntamento si avvicina',
    en: 'Your appointment is near',
    de: 'Ihr Termin ist bald',
  },
  'appointment-reminder-text': {
    it: 'le ricordiamo l’appuntamento: {when}, {place}. Non può venire? Lo disdica: il posto serve ad altri. {appointments}',
    en: 'we remind you of the appointment: {when}, {place}. You cannot come? Cancel it: somebody else needs the place. {appointments}',
    de: 'wir erinnern Sie an den Termin: {when}, {place}. Sie können nicht kommen? Sagen Sie ab: Jemand anderer braucht den Platz. {appointments}',
  },
  'appointment-reminder-short': {
    it: '{agency}: le ricordiamo l’appuntamento, {when}, {place}. Non può venire? Lo disdica: {appointments}',
    en: '{agency}: reminder of the appointment, {when}, {place}. You cannot come? Cancel it: {appointments}',
    de: '{agency}: Erinnerung an den Termin, {when}, {place}. Sie können nicht kommen? Absagen: {appointments}',
  },
  'appointment-displaced-subject': {
    it: 'Il suo appuntamento va spostato',
    en: 'Your appointment has to be moved',
    de: 'Ihr Termin muss verschoben werden',
  },
  'appointment-displaced-text': {
    it: 'ci dispiace: l’appuntamento di {when} non si può fare, per un impegno del nostro ufficio. Ne scelga un altro qui, ha la precedenza: {appointments} Oppure ci chiami.',
    en: 'we are sorry: the appointment of {when} cannot be kept, because of our office. Choose another here, you go first: {appointments} Or call us.',
    de: 'es tut uns leid: Der Termin von {when} kann nicht stattfinden, der Grund liegt bei unserem Amt. Wählen Sie hier einen anderen, Sie haben Vorrang: {appointments} Oder rufen Sie uns an.',
  },
  'appointment-displaced-short': {
    it: '{agency}: ci dispiace, l’appuntamento di {when} non si può fare. Ne scelga un altro: {appointments}',
    en: '{agency}: we are sorry, the appointment of {when} cannot be kept. Choose another: {appointments}',
    de: '{agency}: Es tut uns leid, der Termin von {when} kann nicht stattfinden. Wählen Sie einen anderen: {appointments}',
  },
  'appointment-offer-subject': {
    it: 'Si è liberato un posto',
    en: 'A place has become free',
    de: 'Ein Platz ist frei geworden',
  },
  'appointment-offer-text': {
    it: 'si è liberato un posto: {when}, {place}. Lo teniamo per lei fino alle {until}. Se lo vuole, lo prenda qui: {appointments}',
    en: 'a place has become free: {when}, {place}. We keep it for you until {until}. If you want it, take it here: {appointments}',
    de: 'ein Platz ist frei geworden: {when}, {place}. Wir halten ihn für Sie frei bis {until} Uhr. Wenn Sie ihn möchten, nehmen Sie ihn hier: {appointments}',
  },
  'appointment-offer-short': {
    it: '{agency}: si è liberato un posto, {when}, {place}. È suo fino alle {until}, se lo vuole: {appointments}',
    en: '{agency}: a place is free, {when}, {place}. It is yours until {until}, if you want it: {appointments}',
    de: '{agency}: Ein Platz ist frei, {when}, {place}. Für Sie bis {until} Uhr: {appointments}',
  },
  'obtainable-wish-subject': {
    it: 'Vuole un avviso su un servizio?',
    en: 'Do you want to be told about a service?',
    de: 'Möchten Sie über einen Dienst benachrichtigt werden?',
  },
  'obtainable-wish-text': {
    it: 'qualcuno ha chiesto di avvisare questo indirizzo quando qui si potrà chiedere «{title}». Se è stata una sua scelta, lo confermi qui: {wish} Con lo stesso collegamento può anche togliere il suo indirizzo. Se non è stata una sua scelta, non deve fare nulla: tra sette giorni lo cancelliamo.',
    en: 'somebody asked us to tell this address when “{title}” can be asked for here. If it was your choice, confirm it here: {wish} By the same link you can also take your address away. If it was not your choice, you need do nothing: we delete it in seven days.',
    de: 'jemand möchte, dass wir dieser Adresse sagen, wann es hier «{title}» gibt. Wenn Sie das wollten, bestätigen Sie es hier: {wish} Mit demselben Link können Sie Ihre Adresse auch löschen. Wenn Sie das nicht wollten, müssen Sie nichts tun: Wir löschen sie in sieben Tagen.',
  },
  'obtainable-wish-short': { it: '{agency}: {wish}', en: '{agency}: {wish}', de: '{agency}: {wish}' },
  'obtainable-now-subject': {
    it: 'Un servizio ora si può chiedere',
    en: 'A service can be asked for now',
    de: 'Einen Dienst gibt es jetzt',
  },
  'obtainable-now-text': {
    it: 'ora si può chiedere «{title}»: {wish} È l’unico avviso che le mandiamo. Il suo indirizzo lo cancelliamo.',
    en: '“{title}” can be asked for now: {wish} This is the only message that we send you. We delete your address.',
    de: '«{title}» gibt es jetzt hier: {wish} Das ist die einzige Nachricht. Ihre Adresse löschen wir.',
  },
  'obtainable-now-short': { it: '{agency}: {wish}', en: '{agency}: {wish}', de: '{agency}: {wish}' },
  noReply: {
    it: 'Questo messaggio è solo un avviso: non risponda. Non le chiediamo mai codici o password.',
    en: 'This message is only a notice: do not reply. We never ask you for codes or passwords.',
    de: 'Diese Nachricht ist nur ein Hinweis: Antworten Sie nicht. Wir fragen nie nach Codes oder Passwörtern.',
  },
});

/**
 * The words of a courtesy message. `given` holds `agency`, `where`, and what the phrase asks for. The name, and a link that acts, are for
 * whoever has confirmed that they read there: an address that was only written down may be a stranger's.
 */
export function courtesyIn(
  phrase: CourtesyPhrase,
  language: Language,
  given: Readonly<Record<string, string>>,
  reader: { readonly name: string; readonly isConfirmed: boolean },
): Courtesy {
  const { link: _, ...plain } = given;
  const words = reader.isConfirmed
    ? { ...given, name: reader.name, to: `${reader.name}, ` }
    : { ...plain, name: 'none', to: '' };
  const said =
    phrase === 'account-change' && !reader.isConfirmed
      ? 'account-change-elsewhere'
      : (phrase === 'papers' || phrase === 'receipt' || phrase === 'call-promised') && !reader.isConfirmed
        ? (`${phrase}-elsewhere` as const)
        : phrase === 'contact-changed' && reader.isConfirmed && given['path'] !== undefined
          ? 'contact-changed-back'
          : phrase;
  return {
    subject: say(`${phrase}-subject`, language, words),
    paragraphs: [
      say('hello', language, words),
      say(`${said}-text`, language, words),
      say('noReply', language),
    ],
    short: say(`${said}-short`, language, words),
  };
}
