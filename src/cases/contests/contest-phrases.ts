// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** The phrases themselves: of some the words of one language are wanted before their figures are known. */
export const texts = {
  reviewTitle: { it: 'Riesame su {title}', en: 'Review of {title}', de: 'Überprüfung: {title}' },
  appealTitle: { it: 'Ricorso su {title}', en: 'Appeal about {title}', de: 'Rekurs: {title}' },
  shareReviewTitle: {
    it: 'Riesame della sua parte: {title}',
    en: 'Review of your share: {title}',
    de: 'Überprüfung Ihres Anteils: {title}',
  },
  shareAppealTitle: {
    it: 'Ricorso sulla sua parte: {title}',
    en: 'Appeal about your share: {title}',
    de: 'Rekurs zu Ihrem Anteil: {title}',
  },
  shareStays: {
    it: 'Le parti degli altri vanno avanti.',
    en: 'The shares of the others go ahead.',
    de: 'Die Anteile der anderen laufen weiter.',
  },
  reviewSummary: {
    it: 'L’ufficio guarda di nuovo la domanda.',
    en: 'The office looks at the application again.',
    de: 'Das Amt sieht sich das Gesuch noch einmal an.',
  },
  appealSummary: {
    it: '{Who} decide se la risposta era giusta.',
    en: '{Who} decides whether the answer was right.',
    de: '{Who} entscheidet, ob die Antwort richtig war.',
  },
  who: {
    it: 'Chi ha avuto la risposta, o chi lo aiuta.',
    en: 'Who got the answer, or who helps them.',
    de: 'Wer die Antwort bekommen hat, oder wer dabei hilft.',
  },
  grounds: {
    it: '{outcome, select, share {Che cosa non va nella decisione sulla sua parte?} refused {Con quali motivi del no non è d’accordo?} other {Che cosa non va nella risposta?}}',
    en: '{outcome, select, share {What is wrong in the decision on your share?} refused {Which reasons for the refusal do you not agree with?} other {What is wrong in the answer?}}',
    de: '{outcome, select, share {Was stimmt an der Entscheidung über Ihren Anteil nicht?} refused {Mit welchen Gründen für das Nein sind Sie nicht einverstanden?} other {Was stimmt an der Antwort nicht?}}',
  },
  groundsAsk: {
    it: '{outcome, select, share {Che cosa non va nella decisione sulla sua parte?} refused {Con quale motivo del no non è d’accordo?} other {Che cosa non va nella risposta?}}',
    en: '{outcome, select, share {What is wrong in the decision on your share?} refused {Which reason for the refusal do you not agree with?} other {What is wrong in the answer?}}',
    de: '{outcome, select, share {Was stimmt an der Entscheidung über Ihren Anteil nicht?} refused {Mit welchem Grund für das Nein sind Sie nicht einverstanden?} other {Was stimmt an der Antwort nicht?}}',
  },
  groundsShort: { it: 'Che cosa contesta', en: 'What you contest', de: 'Was Sie anfechten' },
  groundsWhy: {
    it: 'Chi decide di nuovo guarda prima di tutto questo.',
    en: 'Whoever decides again looks at this first.',
    de: 'Wer neu entscheidet, sieht sich zuerst das an.',
  },
  groundsHint: {
    it: 'Può sceglierne più di uno.',
    en: 'You can choose more than one.',
    de: 'Sie können mehrere wählen.',
  },
  groundsAgain: {
    it: 'Dica uno o più motivi della lista. Per esempio: {example}.',
    en: 'Say one or more reasons from the list. For example: {example}.',
    de: 'Sagen Sie einen oder mehrere Gründe aus der Liste. Zum Beispiel: {example}.',
  },
  other: { it: 'Un altro motivo', en: 'Another reason', de: 'Ein anderer Grund' },
  whyGround: {
    it: '{ground}: perché non è d’accordo?',
    en: '{ground}: why do you not agree?',
    de: '{ground}: Warum sind Sie nicht einverstanden?',
  },
  whyOther: {
    it: 'Perché non è d’accordo con la risposta?',
    en: 'Why do you not agree with the answer?',
    de: 'Warum sind Sie mit der Antwort nicht einverstanden?',
  },
  whyGroundShort: { it: 'Su «{ground}»', en: 'On “{ground}”', de: 'Zu „{ground}“' },
  whyShort: {
    it: 'Perché non è d’accordo',
    en: 'Why you do not agree',
    de: 'Warum Sie nicht einverstanden sind',
  },
  whyWhy: {
    it: 'Le sue parole arrivano a chi decide, come le dice lei.',
    en: 'Your words reach whoever decides, as you say them.',
    de: 'Ihre Worte kommen so bei der Person an, die entscheidet, wie Sie sie sagen.',
  },
  whyHint: {
    it: 'Con parole sue. Dica che cosa è giusto e, se lo sa, da quale documento si vede.',
    en: 'In your own words. Say what is right and, if you know, which document shows it.',
    de: 'Mit eigenen Worten. Sagen Sie, was richtig ist und, wenn Sie es wissen, aus welchem Dokument man es sieht.',
  },
  whyAgain: {
    it: 'Lo dica con parole sue. Per esempio: il mio reddito è più basso, si vede dalla certificazione unica.',
    en: 'Say it in your own words. For example: my income is lower, my certificate of income shows it.',
    de: 'Sagen Sie es mit eigenen Worten. Zum Beispiel: Mein Einkommen ist niedriger, das sieht man in der Einheitlichen Bescheinigung.',
  },
  whyNone: { it: 'Non aggiungo altro', en: 'I add nothing', de: 'Ich füge nichts hinzu' },
  ownMistake: {
    it: 'Nella domanda c’è una risposta sbagliata, data da lei?',
    en: 'Is there a wrong answer in your application, given by you?',
    de: 'Ist im Gesuch eine falsche Antwort, die Sie gegeben haben?',
  },
  ownMistakeShort: {
    it: 'Risposte da correggere',
    en: 'Answers to correct',
    de: 'Antworten zum Berichtigen',
  },
  ownMistakeWhy: {
    it: 'Se l’errore è suo, lo può correggere l’ufficio.',
    en: 'If the mistake is yours, the office can correct it.',
    de: 'Wenn der Fehler von Ihnen ist, kann das Amt ihn berichtigen.',
  },
  corrections: {
    it: 'Quale risposta è sbagliata, e qual è quella giusta?',
    en: 'Which answer is wrong, and what is the right one?',
    de: 'Welche Antwort ist falsch, und welche ist richtig?',
  },
  correctionsShort: { it: 'Correzione', en: 'Correction', de: 'Berichtigung' },
  correctionsAgain: {
    it: 'Per esempio: ho detto dodici settimane, ma sono venti.',
    en: 'For example: I said twelve weeks, but it was twenty.',
    de: 'Zum Beispiel: Ich habe zwölf Wochen gesagt, aber es sind zwanzig.',
  },
  documents: {
    it: 'Ha documenti nuovi da mandare?',
    en: 'Do you have new documents to send?',
    de: 'Haben Sie neue Unterlagen zu schicken?',
  },
  documentsShort: { it: 'Documenti nuovi', en: 'New documents', de: 'Neue Unterlagen' },
  documentsWhy: {
    it: 'Li può mandare dopo l’invio, dalla pagina della domanda.',
    en: 'You can send them afterwards, from the page of the application.',
    de: 'Sie können sie nach dem Senden schicken, auf der Seite des Gesuchs.',
  },
  filedBy: { it: 'Chi presenta il ricorso?', en: 'Who files the appeal?', de: 'Wer legt den Rekurs ein?' },
  filedByShort: { it: 'Chi lo presenta', en: 'Filed by', de: 'Wer ihn einlegt' },
  filedByWhy: {
    it: 'Un patronato può farlo per lei, gratis, ma deve allegare il suo mandato.',
    en: 'An advice centre can do it for you, free of charge, but must attach your mandate.',
    de: 'Ein Patronat kann es für Sie tun, kostenlos, aber es muss Ihren Auftrag beilegen.',
  },
  me: { it: 'Io', en: 'I do', de: 'Ich' },
  patronato: { it: 'Un patronato', en: 'An advice centre (patronato)', de: 'Ein Patronat' },
  mandate: {
    it: 'Il patronato ha il mandato firmato?',
    en: 'Does the advice centre have the signed mandate?',
    de: 'Hat das Patronat den unterschriebenen Auftrag?',
  },
  mandateShort: {
    it: 'Mandato del patronato',
    en: 'Mandate of the advice centre',
    de: 'Auftrag an das Patronat',
  },
  mandateWhy: {
    it: 'Senza il mandato il ricorso non si può ricevere.',
    en: 'Without the mandate the appeal cannot be received.',
    de: 'Ohne den Auftrag kann man den Rekurs nicht annehmen.',
  },
  inTimeShort: { it: 'Nei {within} giorni', en: 'Within {within} days', de: 'In den {within} Tagen' },
  inTimeMet: {
    it: 'Il ricorso è in tempo. Ultimo giorno: {last}.',
    en: 'The appeal is in time. Last day: {last}.',
    de: 'Der Rekurs ist rechtzeitig. Letzter Tag: {last}.',
  },
  inTimeUnmet: {
    it: 'Il ricorso è in ritardo. Ultimo giorno, contato da quando le abbiamo scritto: {last}.',
    en: 'The appeal is late. Last day, counted from when we wrote to you: {last}.',
    de: 'Der Rekurs ist verspätet. Letzter Tag, gerechnet ab unserem Brief: {last}.',
  },
  inTimeUnknown: {
    it: 'Non sappiamo ancora se il ricorso è in tempo.',
    en: 'We do not know yet whether the appeal is in time.',
    de: 'Wir wissen noch nicht, ob der Rekurs rechtzeitig ist.',
  },
  holidayTerm: {
    it: 'L’ultimo giorno per il ricorso era festivo. Una regola generale lo sposta al giorno lavorativo dopo. Non è confermato: lo mandi lo stesso.',
    en: 'The last day to appeal was a holiday. A general rule moves it to the next working day. This is not confirmed: send it all the same.',
    de: 'Der letzte Tag für den Rekurs war ein Feiertag. Eine allgemeine Regel verschiebt ihn auf den nächsten Werktag. Das ist nicht bestätigt: Schicken Sie ihn trotzdem.',
  },
  inTimeRemedy: {
    it: 'Lo può mandare lo stesso: decide {who}. Se la lettera è arrivata dopo, dica quando.{review, select, yes { Un riesame lo può chiedere sempre.} other {}}',
    en: 'You can still send it: {who} decides. If the letter reached you later, say when.{review, select, yes { You can always ask for a review.} other {}}',
    de: 'Sie können ihn trotzdem schicken: Es entscheidet {who}. Wenn der Brief später ankam, sagen Sie, wann.{review, select, yes { Eine Überprüfung können Sie immer verlangen.} other {}}',
  },
  mandateMet: { it: 'Il mandato non manca.', en: 'No mandate is missing.', de: 'Der Auftrag fehlt nicht.' },
  mandateUnmet: {
    it: 'Manca il mandato del patronato.',
    en: 'The mandate of the advice centre is missing.',
    de: 'Der Auftrag an das Patronat fehlt.',
  },
  mandateUnknown: {
    it: 'Non sappiamo ancora chi presenta il ricorso.',
    en: 'We do not know yet who files the appeal.',
    de: 'Wir wissen noch nicht, wer den Rekurs einlegt.',
  },
  mandateRemedy: {
    it: 'Il patronato lo può allegare dopo l’invio. Oppure lo presenti lei.',
    en: 'The advice centre can attach it afterwards. Or file it yourself.',
    de: 'Das Patronat kann ihn nach dem Senden beilegen. Oder legen Sie den Rekurs selbst ein.',
  },
  appealBy: {
    it: 'Ultimo giorno per il ricorso',
    en: 'Last day to appeal',
    de: 'Letzter Tag für den Rekurs',
  },
  declaration: {
    it: 'Dichiara che quello che ha detto è vero.{law, select, none {} other { La regola: {law}.}}',
    en: 'You declare that what you said is true.{law, select, none {} other { The rule: {law}.}}',
    de: 'Sie erklären, dass wahr ist, was Sie gesagt haben.{law, select, none {} other { Die Regel: {law}.}}',
  },
  reviewAfterwards: {
    it: 'L’ufficio guarda di nuovo la domanda e le scrive. La legge non fissa un giorno.{appeal, select, yes { Il riesame non ferma il tempo per il ricorso: se vuole fare anche quello, non aspetti.} other {}}',
    en: 'The office looks at the application again and writes to you. The law sets no day.{appeal, select, yes { A review does not stop the time to appeal: if you want that too, do not wait.} other {}}',
    de: 'Das Amt sieht sich das Gesuch noch einmal an und schreibt Ihnen. Das Gesetz setzt keinen Tag fest.{appeal, select, yes { Die Überprüfung hält die Frist für den Rekurs nicht an: Wenn Sie auch den wollen, warten Sie nicht.} other {}}',
  },
  appealAfterwards: {
    it: '{Who} {answered, select, none {decide e le scrive.} other {decide entro {answered} giorni e le scrive.}}{court, select, none {} other { Se non risponde, non deve aspettare oltre. {court}}} Se ha documenti nuovi, li mandi dalla pagina della domanda.',
    en: '{Who} {answered, select, none {decides and writes to you.} other {decides within {answered} days and writes to you.}}{court, select, none {} other { If it does not answer, you need not wait longer. {court}}} If you have new documents, send them from the page of the application.',
    de: '{Who} {answered, select, none {entscheidet und schreibt Ihnen.} other {entscheidet innerhalb von {answered} Tagen und schreibt Ihnen.}}{court, select, none {} other { Wenn keine Antwort kommt, müssen Sie nicht länger warten. {court}}} Wenn Sie neue Unterlagen haben, schicken Sie sie auf der Seite des Gesuchs.',
  },
  reviewGoes: {
    it: 'Decide di nuovo l’ufficio.',
    en: 'The office decides again.',
    de: 'Das Amt entscheidet noch einmal.',
  },
  appealGoes: {
    it: 'Il ricorso si può mandare. Decide {who}.',
    en: 'The appeal can be sent. {Who} decides.',
    de: 'Der Rekurs kann geschickt werden. Es entscheidet {who}.',
  },
  people: {
    it: 'Decidono delle persone, non un programma.',
    en: 'People decide, not a program.',
    de: 'Es entscheiden Menschen, kein Programm.',
  },
  office: {
    it: 'Decide una persona dell’ufficio, non un programma.',
    en: 'A person at the office decides, not a program.',
    de: 'Es entscheidet eine Person im Amt, kein Programm.',
  },
  reviewSent: {
    it: 'La richiesta di riesame è inviata. Il numero è {number}.',
    en: 'The request for a review is sent. Its number is {number}.',
    de: 'Die Bitte um Überprüfung ist gesendet. Die Nummer ist {number}.',
  },
  appealSent: {
    it: 'Il ricorso è inviato. Il numero è {number}.',
    en: 'The appeal is sent. Its number is {number}.',
    de: 'Der Rekurs ist gesendet. Die Nummer ist {number}.',
  },
  reviewReceipt: { it: 'Riesame chiesto', en: 'Review asked for', de: 'Überprüfung verlangt' },
  appealReceipt: { it: 'Ricorso inviato', en: 'Appeal sent', de: 'Rekurs gesendet' },
  something: {
    it: 'Prima di inviarlo c’è qualcosa da sapere.',
    en: 'There is something to know before you send it.',
    de: 'Bevor Sie senden, sollten Sie etwas wissen.',
  },
  otherSaid: {
    it: 'altro; un’altra cosa; qualcos’altro; nessuno di questi; un motivo diverso',
    en: 'other; something else; none of these; a different reason',
    de: 'anderer Grund; etwas anderes; keiner davon; anderes; ein anderer',
  },
  meSaid: {
    it: 'io; lo presento io; da solo; da sola; me',
    en: 'me; myself; i do',
    de: 'ich; ich selbst; allein; ich lege ihn ein',
  },
  patronatoSaid: {
    it: 'il patronato; patronato; il sindacato',
    en: 'the patronato; patronato; the union',
    de: 'das Patronat; Patronat; die Gewerkschaft',
  },
  anyway: {
    it: 'Lo può inviare lo stesso: decide {who}, e le risponde.',
    en: 'You can send it all the same: {who} decides, and answers you.',
    de: 'Sie können ihn trotzdem schicken: Es entscheidet {who} und antwortet Ihnen.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is asked and told of a review, an appeal, and either of one's own share. */
export const say = sayer(texts);
