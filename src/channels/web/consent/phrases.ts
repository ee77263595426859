// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages say on which other people answer about an application, and whoever applied sees that they did. */
export const say = sayer({
  waitsTitle: {
    it: '{n, plural, one {Una domanda aspetta la sua risposta} other {# domande aspettano la sua risposta}}',
    en: '{n, plural, one {An application waits for your answer} other {# applications wait for your answer}}',
  },
  waitsLine: { it: '{name} ha chiesto: {title}', en: '{name} has applied for: {title}' },
  waitsOpen: { it: 'Legga e risponda', en: 'Read and answer' },
  answeredTitle: { it: 'Che cosa ha risposto per altri', en: 'What you answered for others' },
  answeredOpen: { it: 'Apri', en: 'Open' },
  about: { it: 'La domanda', en: 'The application' },
  applicant: { it: 'Chi ha fatto domanda', en: 'Who applied' },
  service: { it: 'Che cosa ha chiesto', en: 'What for' },
  sentOn: { it: 'Quando', en: 'When' },
  number: { it: 'Numero della domanda', en: 'Application number' },
  hidden: {
    it: 'Le mostriamo solo questo. Redditi, ISEE, conti e contatti di {name} non si vedono qui. E {name} non vede il suo conto.',
    en: 'We show you only this. Income, ISEE, accounts and contacts of {name} are not seen here. And {name} does not see your account.',
  },
  meanwhile: { it: 'Se non risponde', en: 'If you do not answer' },
  yourAnswer: { it: 'La sua risposta', en: 'Your answer' },
  answersAs: {
    it: 'Risponde come {name}, con la sua identità digitale. La risposta riceve un numero di protocollo.',
    en: 'You answer as {name}, with your digital identity. Your answer gets a protocol number.',
  },
  choose: { it: 'Scelga una risposta', en: 'Choose an answer' },
  named: {
    it: '{name} ha indicato per lei il conto {account}. Scriva qui il suo, anche se è lo stesso: così siamo sicuri.',
    en: '{name} named the account {account} for you. Write yours here, even if it is the same: so we are sure.',
  },
  given: {
    it: 'Ora vale il conto {account}. Fino alla decisione lo può correggere qui.',
    en: 'The account {account} counts now. Until the decision you can correct it here.',
  },
  givenFinal: {
    it: 'Vale il conto {account}. Per cambiarlo comunichi una variazione.',
    en: 'The account {account} counts. To change it, report a change.',
  },
  iban: { it: 'Qual è il suo IBAN?', en: 'What is your IBAN?' },
  ibanHint: {
    it: 'In Italia sono 27 lettere e numeri e iniziano con IT. È sull’estratto conto o nell’app della banca.',
    en: 'In Italy it has 27 letters and digits and begins with IT. It is on your statement or in the bank’s app.',
  },
  mine: { it: 'Il conto è intestato a lei?', en: 'Is the account in your name?' },
  mineHint: {
    it: 'Va bene anche se è di lei e di un’altra persona.',
    en: 'It is fine if it belongs to you and somebody else.',
  },
  yes: { it: 'Sì', en: 'Yes' },
  no: { it: 'No', en: 'No' },
  mineMissing: { it: 'Dica se il conto è intestato a lei.', en: 'Say whether the account is in your name.' },
  notMine: {
    it: 'Possiamo pagare solo su un conto intestato a lei, anche insieme a un’altra persona.',
    en: 'We can only pay to an account in your name, also together with somebody else.',
  },
  sendAnswer: { it: 'Invia la risposta', en: 'Send the answer' },
  sendAccount: { it: 'Invia il conto', en: 'Send the account' },
  notMeTitle: { it: 'Non la riguarda?', en: 'Is it not about you?' },
  withdrawTitle: { it: 'Vuole ritirare il consenso?', en: 'Do you want to withdraw your consent?' },
  withdraw: { it: 'Ritiro il consenso', en: 'I withdraw my consent' },
  mustChoose: { it: 'Scelga una delle risposte.', en: 'Choose one of the answers.' },
  answeredOn: {
    it: '{state, select, given {Ha detto di sì} refused {Ha detto di no} denied {Ha detto che non la riguarda} other {Ha ritirato il consenso}} il {date}.',
    en: '{state, select, given {You said yes} refused {You said no} denied {You said that it is not about you} other {You withdrew your consent}} on {date}.',
  },
  answeredAccount: { it: 'Ha indicato il suo conto il {date}.', en: 'You named your account on {date}.' },
  closed: {
    it: 'La domanda non va avanti: non serve più rispondere.',
    en: 'The application does not go on: no answer is needed any more.',
  },
  tooLate: {
    it: 'Questa risposta non si può più dare: ecco che cosa vale ora.',
    en: 'This answer can no longer be given: this is what holds now.',
  },
  receipts: { it: 'Le sue ricevute', en: 'Your receipts' },
  receiptOf: {
    it: 'Ricevuta del {date}, protocollo {protocol}',
    en: 'Receipt of {date}, protocol {protocol}',
  },
  receipt: { it: 'Ricevuta della sua risposta', en: 'Receipt of your answer' },
  receiptNumber: { it: 'Protocollo', en: 'Protocol number' },
  receiptAt: { it: 'Registrata il {date} alle {time}.', en: 'Registered on {date} at {time}.' },
  receiptKeep: {
    it: 'La stampi o la salvi. La ritrova tra le sue domande.',
    en: 'Print it or save it. You find it again among your applications.',
  },
  receiptLanguage: {
    it: 'Il testo qui sotto è nella lingua in cui ha risposto.',
    en: 'The text below is in the language in which you answered.',
  },
  who: { it: 'Chi risponde', en: 'Who answers' },
  asked: { it: 'Che cosa abbiamo chiesto', en: 'What we asked' },
  answer: { it: 'La risposta', en: 'The answer' },
  withdrawn: { it: 'Ritira il consenso dato prima.', en: 'Withdraws the consent given before.' },
  account: { it: 'Conto indicato', en: 'Account named' },
  follows: { it: 'Che cosa cambia', en: 'What changes' },
  from: { it: 'Vale dal', en: 'Holds from' },
  fromStart: { it: 'Primo mese dell’assegno', en: 'First month of the allowance' },
  whoFor: { it: '{actor}, per {name}', en: '{actor}, for {name}' },
  nextTitle: { it: 'Manca ancora una cosa', en: 'One thing is still missing' },
  nextOpen: { it: 'Vai alla prossima domanda', en: 'Go to the next question' },
  ownOnly: { it: 'Qui risponde solo la persona stessa', en: 'Only the person themselves answers here' },
  ownOnlyText: {
    it: 'Il consenso lo dà chi è chiamato a darlo, con la propria identità, oppure il suo tutore legale.',
    en: 'Consent is given by whoever is asked, with their own identity, or by their legal guardian.',
  },
  notYours: { it: 'Questa richiesta non è per lei', en: 'This request is not for you' },
  notYoursText: {
    it: 'Può rispondere solo la persona a cui è rivolta. Il tentativo resta scritto.',
    en: 'Only the person it is addressed to can answer. The attempt is written down.',
  },
  attempt: {
    it: 'Ha aperto una richiesta di consenso rivolta a un’altra persona.',
    en: 'Opened a request for consent addressed to another person.',
  },
  mine2: { it: 'Le mie domande', en: 'My applications' },
  chooseOne: { it: 'Quale domanda vuole cambiare?', en: 'Which application do you want to change?' },
  chooseMine: { it: 'La sua, inviata il {date}', en: 'Yours, sent on {date}' },
  chooseTheirs: { it: 'Quella di {name}, inviata il {date}', en: 'The one of {name}, sent on {date}' },
  chooseOther: { it: 'Un’altra: scrivo il numero', en: 'Another one: I enter its number' },
  chooseNext: { it: 'Avanti', en: 'Continue' },
  changesTitle: { it: 'Che cosa è cambiato', en: 'What has changed' },
  changeOwn: {
    it: 'Dal {date} vale il cambiamento della domanda {number}.',
    en: 'From {date} the change of application {number} holds.',
  },
  changeOther: {
    it: 'Dal {date} vale un cambiamento comunicato dall’altra persona.',
    en: 'From {date} a change told by the other person holds.',
  },
  changeOf: { it: 'Questa domanda cambia la {number}.', en: 'This application changes {number}.' },
  othersTitle: { it: 'Che cosa chiediamo ad altri', en: 'What we ask of others' },
  stateAsked: {
    it: 'Aspettiamo la risposta. L’abbiamo chiesta il {date}.',
    en: 'We are waiting for the answer. We asked on {date}.',
  },
  stateAnswered: {
    it: '{name} ha {state, select, given {dato il consenso} refused {detto di no} denied {detto che la domanda non riguarda questa persona} other {ritirato il consenso}} il {date}.',
    en: '{name} {state, select, given {agreed} refused {said no} denied {said that the application does not concern them} other {withdrew their consent}} on {date}.',
  },
  stateAccount: {
    it: '{name} ha indicato il suo conto il {date}.',
    en: '{name} named their account on {date}.',
  },
});
