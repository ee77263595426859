// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Text } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What is said before a service is chosen. ICU messages. */
const phrases = {
  ask: {
    it: 'Che cosa le serve? Per esempio: a che punto è la mia domanda.',
    en: 'What do you need? For example: where is my application.',
    de: 'Was brauchen Sie? Zum Beispiel: Wie weit ist mein Gesuch?',
  },
  askKeys: {
    it: 'Per sapere a che punto è la sua domanda, prema 1. Domanda nuova, 2. Riprendere una domanda, 3. Contestare una risposta, 4. I suoi dati, 5. {meets, select, yes {Appuntamenti, 6. } other {}}Operatore, 0.',
    en: 'To hear where your application is, press 1. New application, 2. To go on with one, 3. To contest an answer, 4. Your own data, 5. {meets, select, yes {Appointments, 6. } other {}}Operator, 0.',
    de: 'Um zu hören, wie weit Ihr Gesuch ist, drücken Sie 1. Neues Gesuch: 2. Gesuch fortsetzen: 3. Antwort anfechten: 4. Ihre Daten: 5. {meets, select, yes {Termine: 6. } other {}}Eine Person: 0.',
  },
  askAgain: {
    it: 'Posso dirle a che punto è una sua domanda, farne una nuova, riprenderne una, o passarla a un operatore. Che cosa preferisce?',
    en: 'I can tell you where your application is, make a new one, go on with one, or pass you to an operator. Which would you like?',
    de: 'Ich kann Ihnen sagen, wie weit Ihr Gesuch ist, ein neues machen, eines fortsetzen oder Sie mit einer Person verbinden. Was möchten Sie?',
  },
  tell: { it: 'Mi dica.', en: 'Please go ahead.', de: 'Bitte, sagen Sie es mir.' },
  whatNew: {
    it: 'Per che cosa vuole fare domanda? Basta dire che cosa le è successo.',
    en: 'What do you want to apply for? Just tell me what happened to you.',
    de: 'Wofür möchten Sie ein Gesuch stellen? Sagen Sie einfach, was passiert ist.',
  },
  whichOf: {
    it: 'Può essere uno di questi. Quale?',
    en: 'It may be one of these. Which?',
    de: 'Es kann eines von diesen sein. Welches?',
  },
  isItThis: {
    it: 'Intende questo: {title}?',
    en: 'Do you mean this: {title}?',
    de: 'Meinen Sie das: {title}?',
  },
  orNone: {
    it: 'Se non è nessuno di questi, me lo dica.',
    en: 'If it is none of these, please say so.',
    de: 'Wenn es keines davon ist, sagen Sie es mir.',
  },
  whichKey: {
    it: 'Prema il numero del servizio.',
    en: 'Press the number of the service.',
    de: 'Drücken Sie die Nummer des Dienstes.',
  },
  option: { it: '{n}. {title}.', en: '{n}. {title}.', de: '{n}. {title}.' },
  optionKey: { it: '{title}: prema {n}.', en: '{title}: press {n}.', de: '{title}: drücken Sie {n}.' },
  noneOfThem: {
    it: 'Va bene, nessuno di questi. Mi racconti che cosa le è successo, o che cosa le serve.',
    en: 'All right, none of these. Please tell me what happened to you, or what you need.',
    de: 'Gut, keiner davon. Erzählen Sie mir bitte, was passiert ist oder was Sie brauchen.',
  },
  notFound: {
    it: 'Non ho trovato il servizio. Me lo dica in un altro modo, per esempio che cosa le è successo.',
    en: 'I did not find the service. Please say it another way, for example what happened to you.',
    de: 'Ich habe den Dienst nicht gefunden. Sagen Sie es bitte anders, zum Beispiel, was passiert ist.',
  },
  orOurs: {
    it: 'Se invece cerca {title}, me lo dica con parole sue. Le serve altro?',
    en: 'If you are looking for {title}, please say so in your own words. Is there anything else?',
    de: 'Wenn Sie {title} suchen, sagen Sie es mir mit eigenen Worten. Brauchen Sie noch etwas?',
  },
  toPerson: {
    it: 'Per questo c’è una persona. La metto in fila: può anche farsi richiamare, o scrivere.',
    en: 'There is a person for this. I am putting you in line: you can also be called back, or write.',
    de: 'Dafür gibt es einen Menschen. Sie kommen in die Reihe: Sie können sich auch zurückrufen lassen oder schreiben.',
  },
  onlyInformation: {
    it: 'Questo servizio non si può ancora chiedere qui. Le serve altro?',
    en: 'You cannot apply for this service here yet. Is there anything else?',
    de: 'Diesen Dienst kann man hier noch nicht beantragen. Brauchen Sie noch etwas?',
  },
  offerNotice: {
    it: 'Questo servizio non si può ancora chiedere qui. Vuole un avviso per e-mail, quando si potrà?',
    en: 'You cannot apply for this service here yet. Would you like an e-mail when you can?',
    de: 'Diesen Dienst kann man hier noch nicht beantragen. Möchten Sie eine E-Mail, sobald es geht?',
  },
  noticeSent: {
    it: 'Va bene. Le arriva tra poco un’e-mail: apra il collegamento che c’è dentro, entro sette giorni. Così sappiamo che l’indirizzo è suo.',
    en: 'All right. You will soon get an e-mail: open the link in it within seven days. That way we know that the address is yours.',
    de: 'Gut. Bald bekommen Sie eine E-Mail: Öffnen Sie den Link darin innerhalb von sieben Tagen. So wissen wir, dass die Adresse Ihnen gehört.',
  },
  noticeNotNow: {
    it: 'Ora non possiamo scriverle: sono partiti troppi messaggi. Riprovi tra qualche ora, anche sul sito.',
    en: 'We cannot write to you now: too many messages have gone out. Try again in a few hours, on the website too.',
    de: 'Jetzt können wir nicht schreiben: Es sind zu viele Nachrichten hinausgegangen. Versuchen Sie es in ein paar Stunden, auch auf der Website.',
  },
  entitled: {
    it: 'Sul sito c’è «A che cosa ho diritto?»: poche domande, senza dire chi è, e le dice tutto quello che può chiedere. Qui al telefono facciamo un servizio per volta, e le dico strada facendo se ne ha diritto.',
    en: 'On the website there is “What am I entitled to?”: a few questions, without saying who you are, and it tells you all that you can ask for. Here on the telephone we take one service at a time, and I tell you on the way whether you are entitled to it.',
    de: 'Auf der Website gibt es „Worauf habe ich Anspruch?“: wenige Fragen, ohne zu sagen, wer Sie sind, und Sie erfahren alles, was Sie beantragen können. Hier am Telefon nehmen wir einen Dienst nach dem anderen, und ich sage Ihnen unterwegs, ob Sie Anspruch haben.',
  },
  prove: {
    it: 'Devo essere sicuro che è lei. Che cosa ha: il PIN telefonico, il codice o il numero della domanda, o niente?',
    en: 'I must be sure that it is you. What do you have: the phone PIN, the code or the number of the application, or nothing?',
    de: 'Ich muss sicher sein, dass Sie es sind. Was haben Sie: die Telefon-PIN, den Code oder die Nummer des Gesuchs, oder nichts?',
  },
  proveKeys: {
    it: 'Devo essere sicuro che è lei. Se ha il PIN telefonico, prema 1. Il codice o il numero della domanda, prema 2. Niente, prema 3.',
    en: 'I must be sure that it is you. If you have the phone PIN, press 1. The code or the number of the application, press 2. Nothing, press 3.',
    de: 'Ich muss sicher sein, dass Sie es sind. Wenn Sie die Telefon-PIN haben, drücken Sie 1. Code oder Nummer des Gesuchs: drücken Sie 2. Nichts: drücken Sie 3.',
  },
  proveAgain: {
    it: 'Dica: PIN. Oppure: codice. Oppure: numero. Oppure: niente.',
    en: 'Say: PIN. Or: code. Or: number. Or: nothing.',
    de: 'Sagen Sie: PIN. Oder: Code. Oder: Nummer. Oder: nichts.',
  },
  pin: {
    it: 'Ora mi dica il PIN telefonico: dieci cifre, una per volta.',
    en: 'Now tell me the phone PIN: ten digits, one at a time.',
    de: 'Sagen Sie mir jetzt die Telefon-PIN: zehn Ziffern, eine nach der anderen.',
  },
  pinKeys: {
    it: 'Ora scriva il PIN telefonico: dieci cifre.',
    en: 'Now key the phone PIN: ten digits.',
    de: 'Geben Sie jetzt die Telefon-PIN ein: zehn Ziffern.',
  },
  pinBad: {
    it: 'Qualche cifra non torna. Mi ridica il PIN dall’inizio, piano.',
    en: 'One digit is not right. Tell me the PIN again from the start, slowly.',
    de: 'Eine Ziffer stimmt nicht. Sagen Sie mir die PIN bitte noch einmal von Anfang an, langsam.',
  },
  pinWrong: {
    it: 'Il codice fiscale e il PIN non vanno insieme. Proviamo ancora.',
    en: 'The codice fiscale and the PIN do not go together. Let us try again.',
    de: 'Die Steuernummer und die PIN passen nicht zusammen. Versuchen wir es noch einmal.',
  },
  pinRunOut: {
    it: 'Questo PIN è scaduto. Ne può fare uno nuovo sul sito, con SPID o CIE.',
    en: 'This PIN has run out. You can make a new one on the website, with SPID or CIE.',
    de: 'Diese PIN ist abgelaufen. Eine neue machen Sie auf der Website, mit SPID oder CIE.',
  },
  pinEnded: {
    it: 'Il PIN con cui l’ho riconosciuta non vale più: è finito o è stato cambiato. Per parlare delle sue domande mi dica di nuovo chi è, con il PIN nuovo.',
    en: 'The PIN by which I knew you is no longer valid: it has run out, or it was changed. To speak about your applications, tell me again who you are, with the new PIN.',
    de: 'Die PIN, mit der ich Sie erkannt habe, gilt nicht mehr: Sie ist abgelaufen oder wurde geändert. Um über Ihre Gesuche zu sprechen, sagen Sie mir mit der neuen PIN noch einmal, wer Sie sind.',
  },
  signedOut: {
    it: 'È uscita o uscito da tutti i dispositivi: è finita anche questa telefonata sulle sue domande. Per parlarne mi dica di nuovo chi è.',
    en: 'You signed out on every device: that ended what we were saying about your applications here too. To speak about them, tell me again who you are.',
    de: 'Sie haben sich auf allen Geräten abgemeldet: Auch dieses Gespräch über Ihre Gesuche ist zu Ende. Um darüber zu sprechen, sagen Sie mir noch einmal, wer Sie sind.',
  },
  onBehalfPin: {
    it: 'Chi agisce per un’altra persona si fa conoscere con i suoi dati e il suo PIN telefonico. Poi le chiedo per chi chiama.',
    en: 'Whoever acts for somebody else says who they are, with their own details and their own phone PIN. Then I ask for whom you are calling.',
    de: 'Wer für eine andere Person handelt, sagt mit den eigenen Daten und der eigenen Telefon-PIN, wer er ist. Dann frage ich, für wen Sie anrufen.',
  },
  forWhom: {
    it: 'Grazie. Per chi chiama?',
    en: 'Thank you. For whom are you calling?',
    de: 'Danke. Für wen rufen Sie an?',
  },
  forWhomName: {
    it: 'Grazie. Per chi chiama? Dica: per me. Oppure il nome e il cognome della persona.',
    en: 'Thank you. For whom are you calling? Say: for myself. Or the first name and surname of the person.',
    de: 'Danke. Für wen rufen Sie an? Sagen Sie: für mich. Oder Vorname und Nachname der Person.',
  },
  forMe: { it: 'Per me', en: 'For myself', de: 'Für mich' },
  forThem: { it: 'Per {name}', en: 'For {name}', de: 'Für {name}' },
  forThemOnly: {
    it: 'Per {name}, solo {title}',
    en: 'For {name}, only {title}',
    de: 'Für {name}, nur {title}',
  },
  forOthers: {
    it: 'Per un’altra persona ancora',
    en: 'For yet another person',
    de: 'Für noch eine andere Person',
  },
  speaksFor: {
    it: 'Da ora parliamo per {name}. Scriviamo i due nomi, e {given} lo può leggere.',
    en: 'From now on we speak for {name}. We write down both names, and {given} can read it.',
    de: 'Ab jetzt sprechen wir für {name}. Wir schreiben beide Namen auf, und {given} kann es lesen.',
  },
  noPowers: {
    it: 'Per ora può agire solo per sé: nessuno le ha dato una delega. La delega si fa sul sito, o allo sportello.',
    en: 'For now you can act only for yourself: nobody has given you a delegation. It is made on the website, or at a counter.',
    de: 'Im Moment können Sie nur für sich handeln: Niemand hat Ihnen eine Vollmacht gegeben. Die macht man auf der Website oder am Schalter.',
  },
  powerNoMore: {
    it: 'Per questa persona non può più agire.',
    en: 'You can no longer act for this person.',
    de: 'Für diese Person können Sie nicht mehr handeln.',
  },
  powerEnded: {
    it: 'La delega o l’incarico è finito: per questa persona non le posso dire altro.',
    en: 'The delegation or the charge has ended: I can tell you nothing more for this person.',
    de: 'Die Vollmacht oder der Auftrag ist zu Ende: Für diese Person kann ich Ihnen nichts mehr sagen.',
  },
  beyondMandate: {
    it: 'Il mandato vale solo per questo: {title}. Altro per questa persona non lo posso fare.',
    en: 'The mandate covers only this: {title}. I can do nothing else for this person.',
    de: 'Der Auftrag gilt nur dafür: {title}. Anderes kann ich für diese Person nicht tun.',
  },
  notForThem: {
    it: 'Questo per chi rappresenta non si può chiedere.',
    en: 'You cannot apply for this on behalf of the person you act for.',
    de: 'Das kann man für die vertretene Person nicht beantragen.',
  },
  pinWait: {
    it: 'Ci sono stati troppi tentativi. Per sicurezza aspettiamo {n, plural, one {un minuto} other {{minutes} minuti}}. Intanto un operatore la può aiutare.',
    en: 'There were too many attempts. For safety we will wait {n, plural, one {a minute} other {{minutes} minutes}}. Meanwhile an operator can help you.',
    de: 'Es gab zu viele Versuche. Zur Sicherheit warten wir {n, plural, one {eine Minute} other {{minutes} Minuten}}. Inzwischen kann Ihnen eine Person helfen.',
  },
  tooManyBegun: {
    it: 'Da questa linea sono state iniziate troppe domande in poco tempo. Può riprovare tra {n, plural, one {un minuto} other {{minutes} minuti}}. Se ha fretta, un operatore la può aiutare.',
    en: 'Too many applications were begun from this line in a short time. You can try again in {n, plural, one {a minute} other {{minutes} minutes}}. If it is urgent, an operator can help you.',
    de: 'Von diesem Anschluss wurden in kurzer Zeit zu viele Gesuche begonnen. Versuchen Sie es in {n, plural, one {einer Minute} other {{minutes} Minuten}} noch einmal. Wenn es eilt, kann Ihnen eine Person helfen.',
  },
  code: {
    it: 'Mi dica il codice della domanda: diciotto cifre. Può dirle tre per volta. Va bene anche il numero della domanda: quindici cifre.',
    en: 'Tell me the code of the application: eighteen digits. You can say them three at a time. The number of the application will do too: fifteen digits.',
    de: 'Sagen Sie mir den Code des Gesuchs: achtzehn Ziffern. Sie können je drei auf einmal sagen. Auch die Nummer des Gesuchs geht: fünfzehn Ziffern.',
  },
  codeKeys: {
    it: 'Scriva il codice della domanda: diciotto cifre. Oppure il suo numero: quindici cifre, poi cancelletto.',
    en: 'Key the code of the application: eighteen digits. Or its number: fifteen digits, then hash.',
    de: 'Geben Sie den Code des Gesuchs ein: achtzehn Ziffern. Oder seine Nummer: fünfzehn Ziffern, dann Raute.',
  },
  codeBad: {
    it: 'Qualche cifra non torna. Mi ridica il codice dall’inizio, piano.',
    en: 'One digit is not right. Tell me the code again from the start, slowly.',
    de: 'Eine Ziffer stimmt nicht. Sagen Sie mir den Code bitte noch einmal von Anfang an, langsam.',
  },
  generally: {
    it: 'Senza sapere chi è non le posso dire niente della sua domanda. In generale, {about}',
    en: 'Without knowing who you are I can tell you nothing about your application. In general, {about}',
    de: 'Ohne zu wissen, wer Sie sind, kann ich Ihnen über Ihr Gesuch nichts sagen. Allgemein gilt: {about}',
  },
  generallyTerm: {
    it: 'per questo rispondiamo entro {days} giorni da quando la domanda arriva: {title}.',
    en: 'for this we answer within {days} days of getting the application: {title}.',
    de: 'Wir antworten innerhalb von {days} Tagen, nachdem das Gesuch angekommen ist: {title}.',
  },
  generallyUsual: {
    it: 'rispondiamo entro trenta giorni da quando la domanda arriva. Per alcune prestazioni i giorni sono di più.',
    en: 'we answer within thirty days of getting the application. For some benefits there are more days.',
    de: 'Wir antworten innerhalb von dreißig Tagen, nachdem das Gesuch angekommen ist. Bei manchen Leistungen dauert es länger.',
  },
  proveToRead: {
    it: '{title}. Sono dati suoi: prima di dirglieli devo essere sicuro che è lei. Servono il codice fiscale e il PIN telefonico.',
    en: '{title}. These are your own data: before I tell you, I must be sure that it is you. You need your codice fiscale and the phone PIN.',
    de: '{title}. Das sind Ihre eigenen Daten: Bevor ich sie Ihnen sage, muss ich sicher sein, dass Sie es sind. Sie brauchen die Steuernummer und die Telefon-PIN.',
  },
  hasPin: {
    it: 'Ha il PIN telefonico?',
    en: 'Do you have the phone PIN?',
    de: 'Haben Sie die Telefon-PIN?',
  },
  notToRead: {
    it: 'Senza sapere chi è non le posso dire i suoi dati. Li può vedere sul sito, con SPID o CIE.',
    en: 'Without knowing who you are I cannot tell you your data. You can see them on the website, with SPID or CIE.',
    de: 'Ohne zu wissen, wer Sie sind, kann ich Ihnen Ihre Daten nicht sagen. Sie sehen sie auf der Website, mit SPID oder CIE.',
  },
  moreLines: {
    it: '{n, plural, one {Ce n’è ancora una. Vuole sentirla?} other {Ce ne sono altre {count}. Vuole sentire le prossime?}}',
    en: '{n, plural, one {There is one more. Would you like to hear it?} other {There are {count} more. Would you like to hear the next ones?}}',
    de: '{n, plural, one {Es gibt noch eine. Möchten Sie sie hören?} other {Es gibt noch {count}. Möchten Sie die nächsten hören?}}',
  },
  howToPin: {
    it: 'Il PIN telefonico si fa sul sito, con SPID o CIE, in un minuto. Se non ha SPID né CIE, un operatore la può riconoscere.',
    en: 'You make the phone PIN on the website, with SPID or CIE, in a minute. If you have neither, an operator can identify you.',
    de: 'Die Telefon-PIN machen Sie auf der Website, mit SPID oder CIE, in einer Minute. Wenn Sie weder SPID noch CIE haben, kann eine Person Sie erkennen.',
  },
  found: {
    it: '{n, plural, one {Grazie. Ho trovato una sua domanda.} other {Grazie. Ho trovato {count} sue domande. Ecco la prima.}}',
    en: '{n, plural, one {Thank you. I found one application of yours.} other {Thank you. I found {count} applications of yours. Here is the first.}}',
    de: '{n, plural, one {Danke. Ich habe ein Gesuch von Ihnen gefunden.} other {Danke. Ich habe {count} Gesuche von Ihnen gefunden. Hier ist das erste.}}',
  },
  foundNone: {
    it: 'Grazie. Non ho trovato domande sue.',
    en: 'Thank you. I found no application of yours.',
    de: 'Danke. Ich habe kein Gesuch von Ihnen gefunden.',
  },
  handedInAsYours: {
    it: 'Con il suo codice fiscale è stata consegnata una domanda, {on}: {title}.',
    en: 'With your codice fiscale an application was handed in on {on}: {title}.',
    de: 'Mit Ihrer Steuernummer wurde ein Gesuch abgegeben. Tag: {on}. Es ist: {title}.',
  },
  isItYours: {
    it: 'È sua? Se dice di sì, la invio adesso, e conta quel giorno.',
    en: 'Is it yours? If you say yes, I will send it now, and that day counts.',
    de: 'Ist es Ihres? Wenn Sie ja sagen, sende ich es jetzt, und jener Tag zählt.',
  },
  isNotYours: {
    it: 'Va bene. Nessuno la guarda, e si cancella da sola.',
    en: 'All right. Nobody will look at it, and it will be deleted automatically.',
    de: 'Gut. Niemand sieht es an, und es wird von selbst gelöscht.',
  },
  nowSent: {
    it: 'Fatto: la domanda è inviata.',
    en: 'Done: the application has been sent.',
    de: 'Fertig: Das Gesuch ist gesendet.',
  },
  claimInPortal: {
    it: 'Questa domanda dice dove vanno i suoi soldi. Per sicurezza si completa sul sito con il livello tre, o a uno sportello.',
    en: 'This application says where your money goes. To be safe it is completed on the website at level three, or at a counter.',
    de: 'Dieses Gesuch bestimmt, wohin Ihr Geld geht. Zur Sicherheit wird es auf der Website mit Stufe drei abgeschlossen, oder an einem Schalter.',
  },
  claimNotNow: {
    it: 'Adesso non la posso inviare. La trova sul sito, oppure ne parli con un operatore.',
    en: 'I cannot send it now. You will find it on the website, or speak to an operator about it.',
    de: 'Jetzt kann ich es nicht senden. Sie finden es auf der Website, oder sprechen Sie mit einer Person darüber.',
  },
  foundByCode: {
    it: 'Grazie. Ecco la sua domanda.',
    en: 'Thank you. This is your application.',
    de: 'Danke. Hier ist Ihr Gesuch.',
  },
  contest: {
    it: 'Per cominciare adesso, dica: riesame, oppure: ricorso.',
    en: 'To begin now, say: review, or: appeal.',
    de: 'Um jetzt anzufangen, sagen Sie: Überprüfung, oder: Rekurs.',
  },
  contestReview: {
    it: 'Per cominciare adesso, dica: riesame.',
    en: 'To begin now, say: review.',
    de: 'Um jetzt anzufangen, sagen Sie: Überprüfung.',
  },
  contestAppeal: {
    it: 'Se vuole fare anche ricorso, dica: ricorso.',
    en: 'If you want to appeal as well, say: appeal.',
    de: 'Wenn Sie auch Rekurs einlegen wollen, sagen Sie: Rekurs.',
  },
  contestKeys: {
    it: 'Per il riesame prema 4. Per il ricorso prema 5.',
    en: 'For a review press 4. For an appeal press 5.',
    de: 'Für die Überprüfung drücken Sie 4. Für den Rekurs drücken Sie 5.',
  },
  reviewKeys: {
    it: 'Per il riesame prema 4.',
    en: 'For a review press 4.',
    de: 'Für die Überprüfung drücken Sie 4.',
  },
  appealKeys: {
    it: 'Per il ricorso prema 5.',
    en: 'For an appeal press 5.',
    de: 'Für den Rekurs drücken Sie 5.',
  },
  continue: {
    it: 'Per continuarla adesso, dica: continua.',
    en: 'To go on with it now, say: go on.',
    de: 'Um jetzt damit weiterzumachen, sagen Sie: weiter.',
  },
  continueKeys: {
    it: 'Per continuarla adesso prema 6.',
    en: 'To go on with it now press 6.',
    de: 'Um jetzt damit weiterzumachen, drücken Sie 6.',
  },
  documents: {
    it: 'I documenti si mandano dal sito, o si portano allo sportello.',
    en: 'You send the documents on the website, or bring them to the counter.',
    de: 'Unterlagen schicken Sie über die Website, oder Sie bringen sie zum Schalter.',
  },
  giveLater: {
    it: 'Se ora ce l’ha, dica: ce l’ho.',
    en: 'If you have it now, say: I have it.',
    de: 'Wenn Sie es jetzt haben, sagen Sie: ich habe es.',
  },
  giveLaterKeys: {
    it: 'Se ora ce l’ha, prema 7.',
    en: 'If you have it now, press 7.',
    de: 'Wenn Sie es jetzt haben, drücken Sie 7.',
  },
  laterFor: { it: 'Per: {title}.', en: 'For: {title}.', de: 'Für: {title}.' },
  laterTaken: {
    it: 'Grazie, l’ho scritto nella sua domanda. Il giorno in cui l’ha inviata resta quello.',
    en: 'Thank you, I have written it in your application. The day on which you sent it stays the same.',
    de: 'Danke, ich habe es in Ihr Gesuch geschrieben. Der Tag, an dem Sie es gesendet haben, bleibt gleich.',
  },
  laterNotNow: {
    it: 'Adesso non lo posso scrivere: la domanda è già decisa, o non lo aspetta più.',
    en: 'I cannot write it now: the application is decided, or no longer waits for it.',
    de: 'Jetzt kann ich es nicht schreiben: Das Gesuch ist entschieden oder wartet nicht mehr darauf.',
  },
  nothingAwaited: {
    it: 'Nessuna sua domanda aspetta un codice o un’altra risposta.',
    en: 'No application of yours waits for a code or another answer.',
    de: 'Keines Ihrer Gesuche wartet auf einen Code oder eine andere Antwort.',
  },
  whichAwaits: {
    it: 'Più di una domanda lo aspetta. Quando sente quella giusta, me lo dica.',
    en: 'More than one application waits for it. When you hear the right one, tell me.',
    de: 'Mehr als ein Gesuch wartet darauf. Wenn Sie das richtige hören, sagen Sie es mir.',
  },
  another: {
    it: 'Vuole sentire la prossima domanda?',
    en: 'Would you like to hear about the next application?',
    de: 'Möchten Sie das nächste Gesuch hören?',
  },
  whatElse: {
    it: 'Vuole sapere altro?',
    en: 'Would you like to know anything else?',
    de: 'Möchten Sie noch etwas wissen?',
  },
  next: { it: 'La prossima.', en: 'The next one.', de: 'Das nächste.' },
  nothingToContest: {
    it: 'Ora non c’è una risposta da contestare.',
    en: 'There is no answer to contest at present.',
    de: 'Im Moment gibt es keine Antwort, die Sie anfechten können.',
  },
  cannotContest: {
    it: 'Questa risposta ora non si può contestare così.',
    en: 'This answer cannot be contested in this way at present.',
    de: 'Diese Antwort kann man jetzt nicht so anfechten.',
  },
  back: { it: 'Ricominciamo.', en: 'Let us start again.', de: 'Fangen wir von vorne an.' },
  operator: {
    it: 'La passo a un operatore.',
    en: 'I will pass you to an operator.',
    de: 'Ich verbinde Sie mit einer Person.',
  },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.', de: 'Danke und auf Wiederhören.' },
} as const satisfies Readonly<Record<string, Text>>;

export type DoorPhraseId = keyof typeof phrases;

/** A phrase of the front door in a language, with its values put in. */
export const doorPhrase: Say<DoorPhraseId> = sayer(phrases);
