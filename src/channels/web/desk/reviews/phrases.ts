// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the pages say on which contacts are read again, and what an operator is told of theirs. */
export const say = deskSayer({
  title: { it: 'Contatti da rileggere', en: 'Contacts to read again' },
  lead: {
    it: 'Una parte dei contatti finiti si rilegge. La sceglie un sorteggio, che nessuno può cambiare. Qui non c’è mai un contatto suo.',
    en: 'A share of the contacts that are over is read again. A draw chooses them, and nobody can change it. None of yours is ever here.',
  },
  none: { it: 'Non c’è niente da rileggere.', en: 'There is nothing to read again.' },
  general: { it: 'Domanda generale', en: 'General question' },
  read: { it: 'Rileggere', en: 'Read again' },
  hint: {
    it: 'Chi legge un contatto resta scritto nel registro degli accessi, con questo motivo.',
    en: 'Whoever reads a contact is written in the access record, with this reason.',
  },
  saved: { it: 'Salvato. Grazie.', en: 'Saved. Thank you.' },
  one: { it: 'Un contatto da rileggere', en: 'A contact to read again' },
  messages: { it: 'Che cosa si sono scritti', en: 'What they wrote' },
  noMessages: { it: 'Non si sono scritti niente.', en: 'They wrote nothing.' },
  person: { it: 'La persona', en: 'The person' },
  operator: { it: 'Chi ha risposto', en: 'Who answered' },
  notes: { it: 'Le note', en: 'The notes' },
  understood: { it: 'Ha capito che cosa serviva?', en: 'Was it understood what was needed?' },
  right: { it: 'La risposta era giusta e completa?', en: 'Was the answer right and complete?' },
  clear: { it: 'Le parole erano chiare?', en: 'Were the words clear?' },
  respectful: { it: 'È stato gentile e rispettoso?', en: 'Was it kind and respectful?' },
  next: { it: 'La persona sa che cosa succede dopo?', en: 'Does the person know what happens next?' },
  yes: { it: 'Sì', en: 'Yes' },
  no: { it: 'No', en: 'No' },
  'not-applicable': { it: 'Non serve', en: 'Not needed' },
  words: { it: 'Che cosa si può fare meglio', en: 'What can be done better' },
  wordsHint: {
    it: 'Serve quando una risposta è «No». Lo legge anche chi ha risposto. Non scriva nomi.',
    en: 'Needed when an answer is “No”. Whoever answered reads it too. Do not write names.',
  },
  save: { it: 'Salvare', en: 'Save' },
  incomplete: { it: 'Risponda a ogni domanda.', en: 'Answer each question.' },
  wordsMissing: { it: 'Scriva che cosa si può fare meglio.', en: 'Write what can be done better.' },
  found: { it: 'Che cosa si è trovato in quattro settimane', en: 'What was found in four weeks' },
  foundLead: {
    it: '{n, plural, =0 {Nessun contatto riletto.} one {Un contatto riletto.} other {# contatti riletti.}} Si conta per domanda, mai per persona.',
    en: '{n, plural, =0 {No contact read again.} one {One contact read again.} other {# contacts read again.}} Counted by question, never by person.',
  },
  mine: { it: 'I suoi contatti riletti', en: 'Your contacts that were read again' },
  mineLead: {
    it: '{n, plural, one {Un suo contatto riletto in quattro settimane.} other {# suoi contatti riletti in quattro settimane.}} Lo vede solo lei.',
    en: '{n, plural, one {One of your contacts was read again in four weeks.} other {# of your contacts were read again in four weeks.}} Only you see this.',
  },
  criterion: { it: 'Domanda', en: 'Question' },
});
