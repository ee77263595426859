// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about mandates to a patronato say. */
export const say = sayer({
  form: {
    it: 'Mandato a un patronato o a un intermediario',
    en: 'Mandate to a patronato or an intermediary',
    de: 'Auftrag an ein Patronat oder einen Vermittler',
  },
  formLead: {
    it: 'I patronati aiutano gratis con le domande. Altri intermediari possono chiedere un compenso. Il mandato vale per una pratica sola: qui dice quale.',
    en: 'Patronati help with applications, free of charge. Other intermediaries may ask for a fee. The mandate covers one matter only: here you say which.',
    de: 'Patronate helfen kostenlos bei Gesuchen. Andere Vermittler können ein Entgelt verlangen. Der Auftrag gilt nur für einen Fall: Hier sagen Sie, für welchen.',
  },
  patronato: { it: 'A chi?', en: 'To whom?', de: 'An wen?' },
  bodyKind: {
    it: '{name} ({kind, select, consultant {consulenti del lavoro} assistance_centre {CAF} other {patronato}})',
    en: '{name} ({kind, select, consultant {labour consultants} assistance_centre {CAF} other {patronato}})',
    de: '{name} ({kind, select, consultant {Arbeitsrechtsberatung} assistance_centre {CAF} other {Patronat}})',
  },
  matter: { it: 'Per quale pratica?', en: 'For which matter?', de: 'Für welchen Fall?' },
  matterOpen: {
    it: 'La mia domanda: {title} {number}',
    en: 'My application: {title} {number}',
    de: 'Mein Gesuch: {title} {number}',
  },
  matterNew: {
    it: 'Una nuova domanda: {title}',
    en: 'A new application: {title}',
    de: 'Ein neues Gesuch: {title}',
  },
  matterContest: {
    it: 'Riesame o ricorso: {title} {number}',
    en: 'Review or appeal: {title} {number}',
    de: 'Überprüfung oder Rekurs: {title} {number}',
  },
  draft: { it: '(bozza)', en: '(draft)', de: '(Entwurf)' },
  next: { it: 'Avanti', en: 'Continue', de: 'Weiter' },
  check: { it: 'Leggere e firmare', en: 'Read and sign', de: 'Lesen und unterschreiben' },
  checkLead: {
    it: 'Questo è il mandato. Lo firma con la sua identità digitale, premendo il pulsante.',
    en: 'This is the mandate. You sign it with your digital identity by pressing the button.',
    de: 'Das ist der Auftrag. Sie unterschreiben ihn mit Ihrer digitalen Identität, wenn Sie den Knopf drücken.',
  },
  words: {
    it: 'Io, {name}, codice fiscale {code}, do mandato a {patronato} di assistermi e rappresentarmi presso {agency} nella pratica: {subject}. Il mandato vale solo per questa pratica e finisce con lei. Lo posso revocare in ogni momento. {agency} dice l’esito anche a {patronato}. I miei dati servono solo per questa pratica (Regolamento UE 2016/679, artt. 6 e 13). Data: {date}.',
    en: 'I, {name}, tax code {code}, give a mandate to {patronato} to assist and represent me before {agency} in this matter: {subject}. The mandate covers this matter only and ends with it. I can take it back at any time. {agency} tells the outcome to {patronato} too. My data are used for this matter only (Regulation (EU) 2016/679, arts. 6 and 13). Date: {date}.',
    de: 'Ich, {name}, Steuernummer {code}, beauftrage {patronato}, mir beizustehen und mich bei {agency} in diesem Fall zu vertreten: {subject}. Der Auftrag gilt nur für diesen Fall und endet mit ihm. Ich kann ihn jederzeit widerrufen. {agency} teilt das Ergebnis auch {patronato} mit. Meine Daten dienen nur diesem Fall (Verordnung EU 2016/679, Art. 6 und 13). Datum: {date}.',
  },
  companyWords: {
    it: '{name}, codice fiscale {code}, che io, {actor}, rappresento, dà mandato a {patronato} di assisterla e rappresentarla presso {agency} nella pratica: {subject}. Il mandato vale solo per questa pratica e finisce con lei. Si può revocare in ogni momento. {agency} dice l’esito anche a {patronato}. I dati servono solo per questa pratica (Regolamento UE 2016/679, artt. 6 e 13). Data: {date}.',
    en: '{name}, tax code {code}, for which I, {actor}, stand, gives a mandate to {patronato} to assist and represent it before {agency} in this matter: {subject}. The mandate covers this matter only and ends with it. It can be taken back at any time. {agency} tells the outcome to {patronato} too. The data are used for this matter only (Regulation (EU) 2016/679, arts. 6 and 13). Date: {date}.',
    de: '{name}, Steuernummer {code}, vertreten durch mich, {actor}, beauftragt {patronato}, ihr beizustehen und sie bei {agency} in diesem Fall zu vertreten: {subject}. Der Auftrag gilt nur für diesen Fall und endet mit ihm. Er kann jederzeit widerrufen werden. {agency} teilt das Ergebnis auch {patronato} mit. Die Daten dienen nur diesem Fall (Verordnung EU 2016/679, Art. 6 und 13). Datum: {date}.',
  },
  unverified: {
    it: 'Forma del mandato: {law}.{mark, select, official {} other { Così la riportano altre fonti. Non è verificata sull’atto.}}',
    en: 'Form of the mandate: {law}.{mark, select, official {} other { As other sources report it. Not verified in the act.}}',
    de: 'Form des Auftrags: {law}.{mark, select, official {} other { So geben sie andere Quellen wieder. Sie ist nicht am Text geprüft.}}',
  },
  sign: { it: 'Firmo il mandato', en: 'I sign the mandate', de: 'Ich unterschreibe den Auftrag' },
  oneAlready: {
    it: 'C’è già un mandato per questa pratica: prima lo revochi.',
    en: 'There is a mandate for this matter already: take it back first.',
    de: 'Für diesen Fall gibt es schon einen Auftrag: Widerrufen Sie zuerst diesen.',
  },
  choose: { it: 'Scelga un’opzione.', en: 'Choose an option.', de: 'Bitte wählen Sie.' },
  offer: {
    it: '{name} chiede aiuto al suo patronato',
    en: '{name} asks your patronato for help',
    de: '{name} bittet Ihr Patronat um Hilfe',
  },
  acceptOf: { it: 'il mandato di {name}', en: 'the mandate of {name}', de: 'den Auftrag von {name}' },
  unconfirmed: {
    it: 'Aspetta una seconda conferma',
    en: 'Waiting for a second confirmation',
    de: 'Wartet auf eine zweite Bestätigung',
  },
  waiting: {
    it: 'Aspetta la firma di un operatore del patronato',
    en: 'Waiting for the signature of an operator of the patronato',
    de: 'Wartet auf die Unterschrift einer Person des Patronats',
  },
  active: {
    it: 'Attivo. Firmato per il patronato da {operator}',
    en: 'Active. Signed for the patronato by {operator}',
    de: 'Gültig. Für das Patronat unterschrieben von {operator}',
  },
  over: { it: 'Finito con la pratica', en: 'Ended with the matter', de: 'Mit dem Fall beendet' },
  signedOn: { it: 'Firmato il {date}', en: 'Signed on {date}', de: 'Unterschrieben am {date}' },
  copy: { it: 'La mia copia', en: 'My copy', de: 'Meine Kopie' },
  copyTitle: { it: 'Mandato a {patronato}', en: 'Mandate to {patronato}', de: 'Auftrag an {patronato}' },
  revoke: { it: 'Revocare il mandato', en: 'Take the mandate back', de: 'Auftrag widerrufen' },
});
