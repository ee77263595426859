// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page on which one chooses between a review and an appeal says. ICU messages. */
export const say = sayer({
  title: { it: 'Non è d’accordo con la risposta?', en: 'You do not agree with the answer?' },
  lead: {
    it: 'Ci sono due strade. Le può fare tutte e due. Sono gratis.',
    en: 'There are two ways. You can take both. They are free of charge.',
  },
  review: { it: 'Il riesame', en: 'The review' },
  reviewText: {
    it: 'Lo stesso ufficio guarda di nuovo la domanda. È la strada giusta se c’è un errore, anche suo, o se ha documenti nuovi.',
    en: 'The same office looks at the application again. It is the right way if there is a mistake, even your own, or if you have new documents.',
  },
  reviewTerm: {
    it: 'Non c’è un ultimo giorno. La legge non fissa un giorno nemmeno per la risposta.',
    en: 'There is no last day. The law sets no day for the answer either.',
  },
  reviewStops: {
    it: 'Il riesame non ferma il tempo per il ricorso.',
    en: 'A review does not stop the time to appeal.',
  },
  reviewButton: { it: 'Chiedo il riesame', en: 'I ask for a review' },
  appeal: { it: 'Il ricorso', en: 'The appeal' },
  appealText: {
    it: 'Decide {who}, non chi ha deciso prima. È la strada giusta se pensa che la legge sia stata applicata male.',
    en: '{Who} decides, not those who decided before. It is the right way if you think that the law was applied wrongly.',
  },
  appealTerm: {
    it: '{n, plural, =0 {Oggi è l’ultimo giorno: {date}.} one {Ha tempo fino a domani, {date}.} other {Ha tempo fino a questo giorno: {date}. Mancano # giorni.}}',
    en: '{n, plural, =0 {Today is the last day: {date}.} one {You have until tomorrow, {date}.} other {You have until this day: {date}. # days are left.}}',
  },
  appealCount: {
    it: 'Sono {within} giorni da quando le abbiamo scritto. Se la lettera è arrivata dopo, ne ha qualcuno in più.',
    en: 'That is {within} days from when we wrote to you. If the letter reached you later, you have some more.',
  },
  appealLate: {
    it: 'I {within} giorni sono finiti: l’ultimo era questo, {date}. Lo può mandare lo stesso. {Who} può dire che è tardi. Se la lettera è arrivata dopo, lo scriva.',
    en: 'The {within} days are over: the last one was {date}. You can still send it. {Who} may say that it is too late. If the letter reached you later, write so.',
  },
  appealSilence: {
    it: '{Who} ha {answered} giorni.{court, select, none {} other { Se non risponde, non deve aspettare oltre. {court}}}',
    en: '{Who} has {answered} days.{court, select, none {} other { If it does not answer, you need not wait longer. {court}}}',
  },
  appealHelp: {
    it: 'Un patronato la può aiutare, gratis. Se lo presenta per lei, deve allegare il suo mandato.',
    en: 'An advice centre (patronato) can help you, free of charge. If it files for you, it must attach your mandate.',
  },
  appealButton: { it: 'Faccio ricorso', en: 'I appeal' },
  law: { it: 'La regola: {law}', en: 'The rule: {law}' },
  unverified: {
    it: 'Queste regole vengono da fonti che citano la legge. Il testo non lo abbiamo ancora letto.',
    en: 'These rules come from sources that cite the law. We have not read its text yet.',
  },
  chooseWay: {
    it: 'Scelga la strada: il riesame o il ricorso.',
    en: 'Choose the way: the review or the appeal.',
  },
  notNow: {
    it: 'Questa risposta ora non si può contestare così. Guardi a che punto è la domanda.',
    en: 'This answer cannot be contested so now. See where the application is.',
  },
  goBack: { it: 'A che punto è la domanda', en: 'Where the application is' },
  choose: { it: 'Quale risposta contesta?', en: 'Which answer do you contest?' },
  chooseLead: {
    it: 'Scelga la domanda. I motivi sono quelli della risposta: non li deve cercare.',
    en: 'Choose the application. The reasons are those of the answer: you need not look for them.',
  },
  chooseNone: {
    it: 'Non c’è una risposta da contestare. Se una domanda è in attesa, qui trova a che punto è.',
    en: 'There is no answer to contest. If an application is waiting, you find here where it is.',
  },
  fromCatalogue: { it: 'Contesti una risposta', en: 'Contest an answer' },
});
