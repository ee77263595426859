// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** As what somebody acts, in the words of who reads it. Names are said without gender where Italian allows. */
export const say = sayer({
  strip: { it: 'Sta agendo per {name}', en: 'You are acting for {name}' },
  stripWho: { it: 'Lei è {actor}: {capacity}', en: 'You are {actor}: {capacity}' },
  stripUntil: { it: ', fino al {date}', en: ', until {date}' },
  stripLabel: { it: 'Per chi agisce', en: 'For whom you act' },
  stripAnswers: {
    it: 'Risponda con i dati di {given}, non con i suoi.',
    en: 'Answer with {given}’s details, not with yours.',
  },
  change: { it: 'Cambia persona', en: 'Change person' },
  finish: { it: 'Ho finito con questa persona', en: 'I have finished with this person' },
  capacity: {
    it: '{capacity, select, delegate {ha la sua delega} guardian {tutore} curator {curatore} support_administrator {amministratore di sostegno} patronato {ha il mandato per {body}} operator {{body, select, video {siete in video insieme} other {siete allo sportello insieme}}} other {}}',
    en: '{capacity, select, delegate {you hold their delegation} guardian {guardian} curator {curator} support_administrator {support administrator} patronato {you hold their mandate for {body}} operator {{body, select, video {you are together by video} other {you are together at the counter}}} other {}}',
  },
  choose: { it: 'Per chi agisce oggi?', en: 'For whom are you acting today?' },
  chooseLead: {
    it: 'Lo vedrà in alto in ogni pagina e può cambiare quando vuole.',
    en: 'You will see it at the top of every page, and you can change it whenever you want.',
  },
  chooseNote: {
    it: 'Se agisce per un’altra persona, scriviamo i due nomi accanto a ogni azione: il suo e quello della persona. Chi rappresenta può leggere tutto.',
    en: 'If you act for another person, we write both names beside each thing you do: yours and theirs. They can see it all.',
  },
  forSelf: { it: 'Per me', en: 'For myself' },
  forOther: { it: 'Per {name}', en: 'For {name}' },
  only: { it: 'Solo per: {subject}', en: 'Only for: {subject}' },
  until: { it: 'Fino al {date}', en: 'Until {date}' },
  noEnd: { it: 'Senza scadenza', en: 'With no end date' },
  nobody: {
    it: 'Per ora può agire solo per sé. Se qualcuno le dà una delega, la trova qui.',
    en: 'For now you can act only for yourself. If somebody gives you a delegation, you will find it here.',
  },
  offers: { it: 'La vogliono come persona di fiducia', en: 'Somebody trusts you to act for them' },
  offer: { it: '{name} le ha dato una delega', en: '{name} has given you a delegation' },
  offerText: {
    it: 'Se accetta, può fare qui per {given} tutto quello che {given} può fare: domande, documenti, lettere. {given} vede ogni cosa che lei fa.',
    en: 'If you accept, you can do here for {given} whatever {given} can do: applications, documents, letters. {given} sees everything you do.',
  },
  offerMost: {
    it: 'Una persona può avere al massimo {most} deleghe.',
    en: 'One person can hold {most} delegations at most.',
  },
  accept: { it: 'Accetto', en: 'I accept' },
  decline: { it: 'Non accetto', en: 'I do not accept' },
  acceptOf: { it: 'la delega di {name}', en: 'the delegation of {name}' },
  tooMany: {
    it: 'Ha già {most} deleghe: è il massimo. Ne lasci una, poi accetti questa.',
    en: 'You already hold {most} delegations, the most allowed. Give one up, then accept this one.',
  },
  notAnyMore: {
    it: 'Questa scelta non è più possibile. Scelga di nuovo.',
    en: 'This choice is no longer possible. Please choose again.',
  },
  stopped: { it: 'Non può più agire per {name}', en: 'You can no longer act for {name}' },
  stoppedText: {
    it: 'La delega o l’incarico è finito, proprio ora o poco fa. Quello che aveva già salvato resta a {given}. L’ultima cosa che ha scritto non è stata salvata.',
    en: 'The delegation or the charge has ended, just now or a little while ago. What was already saved stays with {given}. The last thing you wrote was not saved.',
  },
  stoppedSignedOut: {
    it: '{given} è uscito o uscita da tutti i dispositivi: anche da qui. Quello che aveva già salvato resta a {given}. L’ultima cosa che ha scritto non è stata salvata.',
    en: '{given} has signed out on every device: here too. What was already saved stays with {given}. The last thing you wrote was not saved.',
  },
  stoppedCounter: {
    it: 'L’identificazione è finita: vale un’ora, o fino a quando la persona esce da tutti i dispositivi. Se la persona è ancora con lei, la identifichi di nuovo.',
    en: 'The identification has ended: it lasts an hour, or until the person signs out on every device. If the person is still with you, identify them again.',
  },
  goOnAsSelf: { it: 'Continua per me', en: 'Go on for myself' },
  ownOnly: { it: 'Questa parte è solo della persona', en: 'This part is the person’s own' },
  ownOnlyText: {
    it: 'Qui può entrare solo {name}, con la sua identità. Se cercava la sua pagina, prima torni ad agire per sé.',
    en: 'Only {name} can come in here, with their own identity. If you were looking for your own page, go back to acting for yourself first.',
  },
  outside: { it: 'Il mandato non arriva fin qui', en: 'The mandate does not reach this far' },
  outsideText: {
    it: 'Il mandato di {name} vale per una sola pratica: {subject}. Il tentativo è stato scritto, e {name} lo può leggere.',
    en: 'The mandate of {name} covers one matter: {subject}. The attempt was written down, and {name} can read it.',
  },
  toMatter: { it: 'Vai alla pratica', en: 'Go to the matter' },
  claimTitle: { it: 'Questa domanda è di {name}?', en: 'Is this {name}’s application?' },
  claimText: {
    it: 'È iniziata su questo dispositivo senza entrare. Se è di {name}, la colleghi: da ora la vedrà anche {given}.',
    en: 'It was begun on this device without signing in. If it is {name}’s, link it: from now on {given} sees it too.',
  },
  claimYes: { it: 'Sì, è di {name}', en: 'Yes, it is {name}’s' },
  savedFor: {
    it: 'È salvata tra le domande di {name}. La ritrova qui ogni volta che agisce per {given}.',
    en: 'It is saved among {name}’s applications. You find it here whenever you act for {given}.',
  },
  receiptActor: {
    it: 'Inviata da {actor} per {name} ({capacity, select, delegate {con delega} guardian {tutore} curator {curatore} support_administrator {amministratore di sostegno} patronato {con mandato del patronato} operator {allo sportello} other {}}).',
    en: 'Sent by {actor} for {name} ({capacity, select, delegate {by delegation} guardian {guardian} curator {curator} support_administrator {support administrator} patronato {by mandate to a patronato} operator {at the counter} other {}}).',
  },
  accessCapacity: {
    it: '{capacity, select, delegate {con la sua delega} guardian {come tutore} curator {come curatore} support_administrator {come amministratore di sostegno} patronato {con il suo mandato al patronato} operator {allo sportello, con lei} other {}}',
    en: '{capacity, select, delegate {by your delegation} guardian {as guardian} curator {as curator} support_administrator {as support administrator} patronato {by your mandate to the patronato} operator {at the counter, with you} other {}}',
  },
  accessAct: {
    it: '{act, select, identify {Ha visto il suo documento di identità} act {Ha fatto qualcosa per lei} other {Ha guardato le sue pagine}}',
    en: '{act, select, identify {Saw your identity document} act {Did something for you} other {Looked at your pages}}',
  },
});
