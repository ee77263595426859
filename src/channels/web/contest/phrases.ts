// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page on which one chooses between a review and an appeal says. ICU messages. */
export const say = sayer({
  title: {
    it: 'Non è d’accordo con la risposta?',
    en: 'You do not agree with the answer?',
    de: 'Sind Sie mit der Antwort nicht einverstanden?',
  },
  lead: {
    it: 'Ci sono due strade. Le può fare tutte e due. Sono gratis.',
    en: 'There are two ways. You can take both. They are free of charge.',
    de: 'Es gibt zwei Wege. Sie können beide gehen. Sie kosten nichts.',
  },
  review: { it: 'Il riesame', en: 'The review', de: 'Die Überprüfung' },
  reviewText: {
    it: 'Lo stesso ufficio guarda di nuovo la domanda. È la strada giusta se c’è un errore, anche suo, o se ha documenti nuovi.',
    en: 'The same office looks at the application again. It is the right way if there is a mistake, even your own, or if you have new documents.',
    de: 'Dasselbe Amt sieht sich das Gesuch noch einmal an. Das ist der richtige Weg, wenn es einen Fehler gibt, auch von Ihnen, oder wenn Sie neue Unterlagen haben.',
  },
  reviewTerm: {
    it: 'Non c’è un ultimo giorno. La legge non fissa un giorno nemmeno per la risposta.',
    en: 'There is no last day. The law sets no day for the answer either.',
    de: 'Es gibt keinen letzten Tag. Auch für die Antwort setzt das Gesetz keinen Tag fest.',
  },
  reviewStops: {
    it: 'Il riesame non ferma il tempo per il ricorso.',
    en: 'A review does not stop the time to appeal.',
    de: 'Die Überprüfung hält die Frist für den Rekurs nicht an.',
  },
  reviewButton: { it: 'Chiedo il riesame', en: 'I ask for a review', de: 'Ich verlange die Überprüfung' },
  appeal: { it: 'Il ricorso', en: 'The appeal', de: 'Der Rekurs' },
  appealText: {
    it: 'Decide {who}, non chi ha deciso prima. È la strada giusta se pensa che la legge sia stata applicata male.',
    en: '{Who} decides, not those who decided before. It is the right way if you think that the law was applied wrongly.',
    de: 'Es entscheidet {who}, nicht wer vorher entschieden hat. Das ist der richtige Weg, wenn Sie meinen, dass das Gesetz falsch angewandt wurde.',
  },
  appealTerm: {
    it: '{n, plural, =0 {Oggi è l’ultimo giorno: {date}.} one {Ha tempo fino a domani, {date}.} other {Ha tempo fino a questo giorno: {date}. Mancano # giorni.}}',
    en: '{n, plural, =0 {Today is the last day: {date}.} one {You have until tomorrow, {date}.} other {You have until this day: {date}. # days are left.}}',
    de: '{n, plural, =0 {Heute ist der letzte Tag: {date}.} one {Sie haben Zeit bis morgen, {date}.} other {Sie haben Zeit bis zu diesem Tag: {date}. Noch # Tage.}}',
  },
  appealCount: {
    it: 'Sono {within} giorni da quando le abbiamo scritto. Se la lettera è arrivata dopo, ne ha qualcuno in più.',
    en: 'That is {within} days from when we wrote to you. If the letter reached you later, you have some more days.',
    de: 'Das sind {within} Tage, seit wir Ihnen geschrieben haben. Wenn der Brief später ankam, haben Sie ein paar Tage mehr.',
  },
  appealLate: {
    it: 'I {within} giorni sono finiti: l’ultimo era questo, {date}. Lo può mandare lo stesso. {Who} può dire che è tardi. Se la lettera è arrivata dopo, lo scriva.',
    en: 'The {within} days are over: the last one was {date}. You can still send it. {Who} may say that it is too late. If the letter reached you later, write so.',
    de: 'Die {within} Tage sind vorbei. Der letzte Tag war dieser: {date}. Sie können den Rekurs trotzdem schicken. {Who} kann sagen, dass es zu spät ist. Wenn der Brief später ankam, schreiben Sie es.',
  },
  appealSilence: {
    it: '{Who} ha {answered} giorni.{court, select, none {} other { Se non risponde, non deve aspettare oltre. {court}}}',
    en: '{Who} has {answered} days.{court, select, none {} other { If it does not answer, you need not wait longer. {court}}}',
    de: '{Who} hat {answered} Tage.{court, select, none {} other { Wenn keine Antwort kommt, müssen Sie nicht länger warten. {court}}}',
  },
  appealHelp: {
    it: 'Un patronato la può aiutare, gratis. Se lo presenta per lei, deve allegare il suo mandato.',
    en: 'An advice centre (patronato) can help you, free of charge. If it files for you, it must attach your mandate.',
    de: 'Ein Patronat kann Ihnen helfen, kostenlos. Wenn es den Rekurs für Sie einlegt, muss es Ihren Auftrag beilegen.',
  },
  appealButton: { it: 'Faccio ricorso', en: 'I appeal', de: 'Ich lege Rekurs ein' },
  law: { it: 'La regola: {law}', en: 'The rule: {law}', de: 'Die Regel: {law}' },
  unverified: {
    it: 'Queste regole vengono da fonti che citano la legge. Vale quello che dice la legge.',
    en: 'These rules come from sources that cite the law. What the law says is what counts.',
    de: 'Diese Regeln stammen aus Quellen, die das Gesetz zitieren. Es gilt, was im Gesetz steht.',
  },
  chooseWay: {
    it: 'Scelga la strada: il riesame o il ricorso.',
    en: 'Choose the way: the review or the appeal.',
    de: 'Wählen Sie den Weg: die Überprüfung oder den Rekurs.',
  },
  notNow: {
    it: 'Questa risposta ora non si può contestare così. Guardi a che punto è la domanda.',
    en: 'This answer cannot be contested so now. See where the application is.',
    de: 'Diese Antwort kann man jetzt nicht so anfechten. Sehen Sie nach, wie weit das Gesuch ist.',
  },
  goBack: { it: 'A che punto è la domanda', en: 'Where the application is', de: 'Wie weit das Gesuch ist' },
  choose: {
    it: 'Quale risposta contesta?',
    en: 'Which answer do you contest?',
    de: 'Welche Antwort fechten Sie an?',
  },
  chooseLead: {
    it: 'Scelga la domanda. I motivi sono quelli della risposta: non li deve cercare.',
    en: 'Choose the application. The reasons are those of the answer: you need not look for them.',
    de: 'Wählen Sie das Gesuch. Die Gründe sind die der Antwort: Sie müssen sie nicht suchen.',
  },
  chooseNone: {
    it: 'Non c’è una risposta da contestare. Se una domanda è in attesa, qui trova a che punto è.',
    en: 'There is no answer to contest. If an application is waiting, you will find here where it is.',
    de: 'Es gibt keine Antwort zum Anfechten. Wenn ein Gesuch wartet, finden Sie hier, wie weit es ist.',
  },
  share: { it: 'La sua parte: {title}', en: 'Your share: {title}', de: 'Ihr Anteil: {title}' },
  shareOf: {
    it: 'La domanda {number} l’ha fatta {name}. Qui contesta solo la sua parte.',
    en: '{name} made application {number}. Here you contest your share alone.',
    de: 'Das Gesuch {number} hat {name} gestellt. Hier fechten Sie nur Ihren Anteil an.',
  },
  fromCatalogue: { it: 'Contestare una risposta', en: 'Contest an answer', de: 'Eine Antwort anfechten' },
});
