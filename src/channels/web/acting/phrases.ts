// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** As what somebody acts, in the words of who reads it. Names are said without gender where Italian allows. */
export const say = sayer({
  strip: { it: 'Sta agendo per {name}', en: 'You are acting for {name}', de: 'Sie handeln für {name}' },
  stripWho: {
    it: 'Lei è {actor}: {capacity}',
    en: 'You are {actor}: {capacity}',
    de: 'Sie sind {actor}: {capacity}',
  },
  stripUntil: { it: ', fino al {date}', en: ', until {date}', de: ', bis {date}' },
  stripLabel: { it: 'Per chi agisce', en: 'For whom you act', de: 'Für wen Sie handeln' },
  stripAnswers: {
    it: 'Risponda con i dati di {given}, non con i suoi.',
    en: 'Answer with {given}’s details, not with yours.',
    de: 'Antworten Sie mit den Daten von {given}, nicht mit Ihren.',
  },
  change: { it: 'Cambiare persona', en: 'Change person', de: 'Person wechseln' },
  finish: {
    it: 'Ho finito con questa persona',
    en: 'I have finished with this person',
    de: 'Ich bin mit dieser Person fertig',
  },
  capacity: {
    it: '{capacity, select, delegate {ha la sua delega} guardian {tutore} curator {curatore} support_administrator {amministratore di sostegno} patronato {ha il mandato per {body}} legal_representative {la rappresenta} intermediary {{body, select, none {intermediario con delega} other {ha il mandato per {body}}}} operator {{body, select, video {siete in video insieme} other {siete allo sportello insieme}}} other {}}',
    en: '{capacity, select, delegate {you hold their delegation} guardian {guardian} curator {curator} support_administrator {support administrator} patronato {you hold their mandate for {body}} legal_representative {you stand for it} intermediary {{body, select, none {intermediary by delegation} other {you hold their mandate for {body}}}} operator {{body, select, video {you are together by video} other {you are together at the counter}}} other {}}',
    de: '{capacity, select, delegate {mit Vollmacht} guardian {Vormund} curator {Kurator} support_administrator {Sachwalter} patronato {im Auftrag für {body}} legal_representative {gesetzliche Vertretung} intermediary {{body, select, none {mit Vollmacht als Vermittler} other {im Auftrag für {body}}}} operator {{body, select, video {Sie sind zusammen im Videogespräch} other {Sie sind zusammen am Schalter}}} other {}}',
  },
  choose: {
    it: 'Per chi agisce oggi?',
    en: 'For whom are you acting today?',
    de: 'Für wen handeln Sie heute?',
  },
  chooseLead: {
    it: 'Lo vedrà in alto in ogni pagina e può cambiare quando vuole.',
    en: 'You will see it at the top of every page, and you can change it whenever you want.',
    de: 'Sie sehen es oben auf jeder Seite und können wechseln, wann Sie wollen.',
  },
  chooseNote: {
    it: 'Se agisce per un’altra persona, scriviamo i due nomi accanto a ogni azione: il suo e quello della persona. Chi rappresenta può leggere tutto.',
    en: 'If you act for another person, we write both names beside each thing you do: yours and theirs. They can see it all.',
    de: 'Wenn Sie für eine andere Person handeln, schreiben wir zu allem beide Namen: Ihren und den der Person. Die vertretene Person kann alles lesen.',
  },
  forSelf: { it: 'Per me', en: 'For myself', de: 'Für mich' },
  forOther: { it: 'Per {name}', en: 'For {name}', de: 'Für {name}' },
  only: { it: 'Solo per: {subject}', en: 'Only for: {subject}', de: 'Nur für: {subject}' },
  until: { it: 'Fino al {date}', en: 'Until {date}', de: 'Bis {date}' },
  noEnd: { it: 'Senza scadenza', en: 'With no end date', de: 'Ohne Ende' },
  nobody: {
    it: 'Per ora può agire solo per sé. Se qualcuno le dà una delega, la trova qui.',
    en: 'For now you can act only for yourself. If somebody gives you a delegation, you will find it here.',
    de: 'Im Moment können Sie nur für sich handeln. Wenn Ihnen jemand eine Vollmacht gibt, finden Sie sie hier.',
  },
  offers: {
    it: 'La vogliono come persona di fiducia',
    en: 'Somebody trusts you to act for them',
    de: 'Man bittet Sie um Ihr Vertrauen',
  },
  offer: {
    it: '{name} le ha dato una delega',
    en: '{name} has given you a delegation',
    de: '{name} hat Ihnen eine Vollmacht gegeben',
  },
  offerText: {
    it: 'Se accetta, può fare qui per {given} tutto quello che {given} può fare: domande, documenti, lettere. {given} vede ogni cosa che lei fa.',
    en: 'If you accept, you can do here for {given} whatever {given} can do: applications, documents, letters. {given} sees everything you do.',
    de: 'Wenn Sie annehmen, können Sie hier für {given} alles tun, was {given} tun kann: Gesuche, Unterlagen, Briefe. {given} sieht alles, was Sie tun.',
  },
  offerMost: {
    it: 'Una persona può avere al massimo {most} deleghe.',
    en: 'One person can hold {most} delegations at most.',
    de: 'Eine Person kann höchstens {most} Vollmachten haben.',
  },
  accept: { it: 'Accetto', en: 'I accept', de: 'Ich nehme an' },
  decline: { it: 'Non accetto', en: 'I do not accept', de: 'Ich nehme nicht an' },
  acceptOf: { it: 'la delega di {name}', en: 'the delegation of {name}', de: 'die Vollmacht von {name}' },
  tooMany: {
    it: 'Ha già {most} deleghe: è il massimo. Ne lasci una, poi accetti questa.',
    en: 'You already hold {most} delegations, the most allowed. Give one up, then accept this one.',
    de: 'Sie haben schon {most} Vollmachten, mehr geht nicht. Legen Sie eine zurück, dann nehmen Sie diese an.',
  },
  notAnyMore: {
    it: 'Questa scelta non è più possibile. Scelga di nuovo.',
    en: 'This choice is no longer possible. Please choose again.',
    de: 'Das können Sie nicht mehr wählen. Wählen Sie noch einmal.',
  },
  stopped: {
    it: 'Non può più agire per {name}',
    en: 'You can no longer act for {name}',
    de: 'Sie können nicht mehr für {name} handeln',
  },
  stoppedText: {
    it: 'La delega o l’incarico è finito, proprio ora o poco fa. Quello che aveva già salvato resta a {given}. L’ultima cosa che ha scritto non è stata salvata.',
    en: 'The delegation or the charge has ended, just now or a little while ago. What was already saved stays with {given}. The last thing you wrote was not saved.',
    de: 'Die Vollmacht oder der Auftrag ist zu Ende, gerade jetzt oder vor Kurzem. Was Sie gespeichert haben, bleibt bei {given}. Das Letzte, was Sie geschrieben haben, wurde nicht gespeichert.',
  },
  stoppedSignedOut: {
    it: '{given} è uscito o uscita da tutti i dispositivi: anche da qui. Quello che aveva già salvato resta a {given}. L’ultima cosa che ha scritto non è stata salvata.',
    en: '{given} has signed out on every device: here too. What was already saved stays with {given}. The last thing you wrote was not saved.',
    de: '{given} hat sich auf allen Geräten abgemeldet: auch von hier. Was Sie gespeichert haben, bleibt bei {given}. Das Letzte, was Sie geschrieben haben, wurde nicht gespeichert.',
  },
  stoppedCounter: {
    it: 'L’identificazione è finita: vale un’ora, o fino a quando la persona esce da tutti i dispositivi. Se la persona è ancora con lei, la identifichi di nuovo.',
    en: 'The identification has ended: it lasts an hour, or until the person signs out on every device. If the person is still with you, identify them again.',
    de: 'Die Feststellung der Identität ist zu Ende: Sie gilt eine Stunde, oder bis sich die Person auf allen Geräten abmeldet. Wenn die Person noch bei Ihnen ist, stellen Sie noch einmal fest, wer sie ist.',
  },
  goOnAsSelf: { it: 'Continuare per me', en: 'Go on for myself', de: 'Für mich weitermachen' },
  ownOnly: {
    it: 'Questa parte è solo della persona',
    en: 'This part is the person’s own',
    de: 'Dieser Teil gehört nur der Person',
  },
  ownOnlyText: {
    it: 'Qui può entrare solo {name}, con la sua identità. Se cercava la sua pagina, prima torni ad agire per sé.',
    en: 'Only {name} can come in here, with their own identity. If you were looking for your own page, go back to acting for yourself first.',
    de: 'Hier kann nur {name} hinein, mit der eigenen Identität. Wenn Sie Ihre Seite suchen, handeln Sie zuerst wieder für sich.',
  },
  outside: {
    it: 'Il mandato non arriva fin qui',
    en: 'The mandate does not reach this far',
    de: 'So weit reicht der Auftrag nicht',
  },
  outsideText: {
    it: 'Il mandato di {name} vale per una sola pratica: {subject}. Il tentativo è stato scritto, e {name} lo può leggere.',
    en: 'The mandate of {name} covers one matter: {subject}. The attempt was written down, and {name} can read it.',
    de: 'Der Auftrag von {name} gilt nur für einen Fall: {subject}. Der Versuch wurde aufgeschrieben, und {name} kann ihn lesen.',
  },
  toMatter: { it: 'Andare alla pratica', en: 'Go to the matter', de: 'Zum Fall' },
  claimTitle: {
    it: 'Questa domanda è di {name}?',
    en: 'Is this {name}’s application?',
    de: 'Ist dieses Gesuch von {name}?',
  },
  claimText: {
    it: 'È iniziata su questo dispositivo senza entrare. Se è di {name}, la colleghi: da ora la vedrà anche {given}.',
    en: 'It was begun on this device without signing in. If it is {name}’s, link it: from now on {given} sees it too.',
    de: 'Es wurde auf diesem Gerät ohne Anmeldung begonnen. Wenn es von {name} ist, verbinden Sie es: Dann sieht es auch {given}.',
  },
  claimYes: { it: 'Sì, è di {name}', en: 'Yes, it is {name}’s', de: 'Ja, es ist von {name}' },
  savedFor: {
    it: 'È salvata tra le domande di {name}. La ritrova qui ogni volta che agisce per {given}.',
    en: 'It is saved among {name}’s applications. You find it here whenever you act for {given}.',
    de: 'Es ist bei den Gesuchen von {name} gespeichert. Sie finden es hier, wenn Sie für {given} handeln.',
  },
  receiptActor: {
    it: 'Inviata da {actor} per {name} ({capacity, select, delegate {con delega} guardian {tutore} curator {curatore} support_administrator {amministratore di sostegno} patronato {con mandato del patronato} legal_representative {la rappresenta} intermediary {intermediario} operator {allo sportello} other {}}).',
    en: 'Sent by {actor} for {name} ({capacity, select, delegate {by delegation} guardian {guardian} curator {curator} support_administrator {support administrator} patronato {by mandate to a patronato} legal_representative {stands for it} intermediary {intermediary} operator {at the counter} other {}}).',
    de: 'Gesendet von {actor} für {name} ({capacity, select, delegate {mit Vollmacht} guardian {Vormund} curator {Kurator} support_administrator {Sachwalter} patronato {im Auftrag des Patronats} legal_representative {gesetzliche Vertretung} intermediary {Vermittlung} operator {am Schalter} other {}}).',
  },
  accessCapacity: {
    it: '{capacity, select, delegate {con la sua delega} guardian {come tutore} curator {come curatore} support_administrator {come amministratore di sostegno} patronato {con il suo mandato al patronato} legal_representative {come rappresentante} intermediary {come intermediario} operator {allo sportello, con lei} other {}}',
    en: '{capacity, select, delegate {by your delegation} guardian {as guardian} curator {as curator} support_administrator {as support administrator} patronato {by your mandate to the patronato} legal_representative {as representative} intermediary {as intermediary} operator {at the counter, with you} other {}}',
    de: '{capacity, select, delegate {mit Ihrer Vollmacht} guardian {als Vormund} curator {als Kurator} support_administrator {als Sachwalter} patronato {mit Ihrem Auftrag an das Patronat} legal_representative {als gesetzliche Vertretung} intermediary {als Vermittler} operator {am Schalter, mit Ihnen} other {}}',
  },
  accessAct: {
    it: '{act, select, identify {Ha visto il suo documento di identità} act {Ha fatto qualcosa per lei} other {Ha guardato le sue pagine}}',
    en: '{act, select, identify {Saw your identity document} act {Did something for you} other {Looked at your pages}}',
    de: '{act, select, identify {Hat Ihren Ausweis gesehen} act {Hat etwas für Sie getan} other {Hat Ihre Seiten angesehen}}',
  },
});
