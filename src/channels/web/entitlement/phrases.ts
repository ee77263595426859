// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

export const say = sayer({
  title: { it: 'A che cosa ho diritto?', en: 'What am I entitled to?', de: 'Was steht mir zu?' },
  lead: {
    it: 'Poche domande, una volta sola, e le diciamo quali aiuti le spettano, quali forse, e quanto sono.',
    en: 'A few questions, asked once, and we tell you which benefits you are entitled to, which perhaps, and how much they are.',
    de: 'Ein paar Fragen, nur einmal, und wir sagen Ihnen, welche Hilfen Ihnen zustehen, welche vielleicht, und wie hoch sie sind.',
  },
  notKept: {
    it: 'Non è una domanda e non conserviamo le risposte. Può lasciare in bianco quello che non sa.',
    en: 'This is not an application and we keep no answers. Leave blank what you do not know.',
    de: 'Das ist kein Gesuch, und wir behalten keine Antworten. Was Sie nicht wissen, lassen Sie leer.',
  },
  homeLead: {
    it: 'Un solo giro di domande per tutti gli aiuti: vede quali le spettano e quanto sono.',
    en: 'One round of questions for all benefits: you see which are yours and how much they are.',
    de: 'Eine Runde Fragen für alle Hilfen: Sie sehen, was Ihnen zusteht und wie viel es ist.',
  },
  begin: { it: 'Cominciare', en: 'Begin', de: 'Beginnen' },
  events: {
    it: 'Che cosa succede nella sua vita?',
    en: 'What is happening in your life?',
    de: 'Was geschieht in Ihrem Leben?',
  },
  eventsHint: {
    it: 'Scelga tutto quello che la riguarda. Se non sceglie niente, li guardiamo tutti.',
    en: 'Tick everything that concerns you. If you tick nothing, we look at all of them.',
    de: 'Wählen Sie alles, was Sie betrifft. Wenn Sie nichts wählen, sehen wir alle durch.',
  },
  useKnown: {
    it: 'Usare quello che i registri sanno già di me',
    en: 'Use what the registers already know of me',
    de: 'Benutzen, was die Register schon von mir wissen',
  },
  useKnownHint: {
    it: 'Così le domande sono meno. Ogni registro che leggiamo resta scritto fra gli accessi ai suoi dati.',
    en: 'Then there are fewer questions. Each register that we read stays written down among who looked at your data.',
    de: 'So sind es weniger Fragen. Jedes Register, das wir lesen, wird bei den Zugriffen auf Ihre Daten vermerkt.',
  },
  signInForFewer: {
    it: 'Se entra con SPID o CIE, le domande sono meno: usiamo quello che i registri sanno già.',
    en: 'If you sign in with SPID or CIE there are fewer questions: we use what the registers already know.',
    de: 'Mit SPID oder CIE sind es weniger Fragen: Wir benutzen, was die Register schon wissen.',
  },
  aboutYou: { it: 'Su di lei', en: 'About you', de: 'Zu Ihnen' },
  aboutIsee: { it: 'L’ISEE', en: 'Your ISEE', de: 'Ihr ISEE' },
  aboutWork: { it: 'Il lavoro', en: 'Your work', de: 'Ihre Arbeit' },
  aboutFamily: { it: 'La famiglia', en: 'Your family', de: 'Ihre Familie' },
  aboutBenefits: {
    it: 'Aiuti già chiesti',
    en: 'Benefits asked for already',
    de: 'Schon beantragte Hilfen',
  },
  soFar: {
    it: 'Finora, di {all} aiuti: {yes, plural, =0 {nessuno sicuro} one {# le spetta} other {# le spettano}}, {perhaps} da vedere, {no, plural, =0 {nessuno escluso} one {# escluso} other {# esclusi}}.',
    en: 'So far, of {all} benefits: {yes} yours, {perhaps} still open, {no} ruled out.',
    de: 'Bisher, von {all} Hilfen: {yes} stehen Ihnen zu, {perhaps} noch offen, {no} ausgeschlossen.',
  },
  seeNow: { it: 'Vedere subito il risultato', en: 'See the result now', de: 'Ergebnis gleich ansehen' },
  resultTitle: { it: 'A che cosa ha diritto', en: 'What you are entitled to', de: 'Was Ihnen zusteht' },
  resultLead: {
    it: 'Secondo quello che ci ha detto. Decide sempre una persona, sulla domanda.',
    en: 'By what you have told us. A person always decides, on the application.',
    de: 'Nach dem, was Sie uns gesagt haben. Über das Gesuch entscheidet immer ein Mensch.',
  },
  yes: { it: 'Le spetta', en: 'Yours', de: 'Das steht Ihnen zu' },
  perhaps: { it: 'Forse', en: 'Perhaps', de: 'Vielleicht' },
  no: { it: 'Non le spetta', en: 'Not yours', de: 'Das steht Ihnen nicht zu' },
  noneYes: {
    it: 'Con queste risposte nessun aiuto è sicuro.',
    en: 'With these answers no benefit is certain.',
    de: 'Mit diesen Antworten ist keine Hilfe sicher.',
  },
  sum: { it: '{sum} {per}', en: '{sum} {per}', de: '{sum} {per}' },
  sumBetween: {
    it: 'da {least} a {most} {per}',
    en: '{least} to {most} {per}',
    de: '{least} bis {most} {per}',
  },
  sumFor: {
    it: 'La somma si può calcolare con altre {n, plural, one {una risposta} other {# risposte}}.',
    en: 'The sum can be worked out with {n, plural, one {one more answer} other {# more answers}}.',
    de: 'Der Betrag lässt sich mit {n, plural, one {einer weiteren Antwort} other {# weiteren Antworten}} berechnen.',
  },
  notSure: {
    it: 'Un punto della legge non è sicuro: lo trova nel conto.',
    en: 'One point of the law is not certain: you find it in the working.',
    de: 'Ein Punkt des Gesetzes ist nicht sicher: Sie finden ihn in der Berechnung.',
  },
  nothingDue: {
    it: 'Il diritto c’è, ma con queste risposte non c’è niente da pagare.',
    en: 'The right is there, but with these answers nothing is paid.',
    de: 'Der Anspruch besteht, aber mit diesen Antworten wird nichts gezahlt.',
  },
  oneMissing: {
    it: 'Manca una sola risposta: «{question}»',
    en: 'One answer is missing: “{question}”',
    de: 'Eine Antwort fehlt: «{question}»',
  },
  someMissing: {
    it: 'Mancano {n} risposte. La prima: «{question}»',
    en: '{n} answers are missing. The first: “{question}”',
    de: 'Es fehlen {n} Antworten. Die erste: «{question}»',
  },
  figuresMissing: {
    it: 'Per questa data non conosciamo ancora le cifre della legge.',
    en: 'We do not know the law’s figures for this date yet.',
    de: 'Die Zahlen des Gesetzes für dieses Datum kennen wir noch nicht.',
  },
  answerIt: { it: 'Rispondere', en: 'Answer', de: 'Antworten' },
  workSum: { it: 'Calcolare la somma', en: 'Work out the sum', de: 'Betrag berechnen' },
  apply: { it: 'Chiedere', en: 'Apply', de: 'Beantragen' },
  working: {
    it: 'Vedere il conto e i motivi',
    en: 'See the working and the reasons',
    de: 'Berechnung und Gründe',
  },
  toldUs: { it: 'Che cosa ci ha detto', en: 'What you have told us', de: 'Was Sie uns gesagt haben' },
  again: { it: 'Ricominciare da capo', en: 'Start again', de: 'Von vorne beginnen' },
});
