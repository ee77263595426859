// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about mandates to a patronato say. */
export const say = sayer({
  form: { it: 'Mandato a un patronato', en: 'Mandate to a patronato' },
  formLead: {
    it: 'I patronati aiutano gratis con le domande. Il mandato vale per una pratica sola: qui dice quale.',
    en: 'Patronati help with applications, free of charge. The mandate covers one matter only: here you say which.',
  },
  patronato: { it: 'Quale patronato?', en: 'Which patronato?' },
  matter: { it: 'Per quale pratica?', en: 'For which matter?' },
  matterOpen: { it: 'La mia domanda: {title} {number}', en: 'My application: {title} {number}' },
  matterNew: { it: 'Una nuova domanda: {title}', en: 'A new application: {title}' },
  matterContest: {
    it: 'Riesame o ricorso: {title} {number}',
    en: 'Review or appeal: {title} {number}',
  },
  draft: { it: '(bozza)', en: '(draft)' },
  next: { it: 'Avanti', en: 'Continue' },
  check: { it: 'Legga e firmi', en: 'Read and sign' },
  checkLead: {
    it: 'Questo è il mandato. Lo firma con la sua identità digitale, premendo il pulsante.',
    en: 'This is the mandate. You sign it with your digital identity by pressing the button.',
  },
  words: {
    it: 'Io, {name}, codice fiscale {code}, do mandato a {patronato} di assistermi e rappresentarmi presso {agency} nella pratica: {subject}. Il mandato vale solo per questa pratica e finisce con lei. Lo posso revocare in ogni momento. {agency} dice l’esito anche al patronato. I miei dati servono solo per questa pratica (Regolamento UE 2016/679, artt. 6 e 13). Data: {date}.',
    en: 'I, {name}, tax code {code}, give a mandate to {patronato} to assist and represent me before {agency} in this matter: {subject}. The mandate covers this matter only and ends with it. I can take it back at any time. {agency} tells the outcome to the patronato too. My data are used for this matter only (Regulation (EU) 2016/679, arts. 6 and 13). Date: {date}.',
  },
  unverified: {
    it: 'Forma del mandato: D.M. 193/2008 art. 4, come lo riportano altre fonti. Non è verificata sull’atto.',
    en: 'Form of the mandate: D.M. 193/2008 art. 4, as other sources report it. Not verified in the act.',
  },
  sign: { it: 'Firmo il mandato', en: 'I sign the mandate' },
  oneAlready: {
    it: 'C’è già un mandato per questa pratica: prima lo revochi.',
    en: 'There is a mandate for this matter already: take it back first.',
  },
  choose: { it: 'Scelga un’opzione.', en: 'Choose an option.' },
  offer: { it: '{name} chiede aiuto al suo patronato', en: '{name} asks your patronato for help' },
  acceptOf: { it: 'il mandato di {name}', en: 'the mandate of {name}' },
  unconfirmed: { it: 'Aspetta una seconda conferma', en: 'Waiting for a second confirmation' },
  waiting: {
    it: 'Aspetta la firma di un operatore del patronato',
    en: 'Waiting for the signature of an operator of the patronato',
  },
  active: {
    it: 'Attivo. Firmato per il patronato da {operator}',
    en: 'Active. Signed for the patronato by {operator}',
  },
  over: { it: 'Finito con la pratica', en: 'Ended with the matter' },
  signedOn: { it: 'Firmato il {date}', en: 'Signed on {date}' },
  copy: { it: 'La mia copia', en: 'My copy' },
  copyTitle: { it: 'Mandato a {patronato}', en: 'Mandate to {patronato}' },
  revoke: { it: 'Revoca il mandato', en: 'Take the mandate back' },
});
