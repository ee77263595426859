// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the office's list of a day says. */
export const say = deskSayer({
  title: { it: 'Appuntamenti di {day}', en: 'Appointments of {day}' },
  noOffices: {
    it: 'Qui non ci sono uffici con appuntamenti.',
    en: 'There are no offices with appointments here.',
  },
  office: { it: 'Ufficio', en: 'Office' },
  day: { it: 'Giorno', en: 'Day' },
  show: { it: 'Mostrare', en: 'Show' },
  none: { it: 'Nessun appuntamento in questo giorno.', en: 'No appointments on this day.' },
  hidden: {
    it: 'Non sono in elenco le persone a lei vicine: le vede un collega.',
    en: 'People near you are not in the list: a colleague sees them.',
  },
  time: { it: 'Ora', en: 'Time' },
  desk: { it: 'Posto', en: 'Desk' },
  name: { it: 'Chi', en: 'Who' },
  about: { it: 'Di che cosa', en: 'What about' },
  how: { it: 'Come', en: 'How' },
  now: { it: 'Ora è', en: 'State' },
  act: { it: 'Che cosa fare', en: 'What to do' },
  mode: {
    it: '{mode, select, counter {in ufficio} phone {al telefono} other {in video}}',
    en: '{mode, select, counter {at the office} phone {by telephone} other {by video}}',
  },
  state: {
    it: '{state, select, booked {prenotato} arrived {è qui} serving {in corso} done {fatto} missed {assente} other {}}',
    en: '{state, select, booked {booked} arrived {arrived} serving {going on} done {done} missed {did not come} other {}}',
  },
  ticket: { it: 'numero {n}', en: 'number {n}' },
  priority: { it: 'precedenza', en: 'goes first' },
  arrive: { it: 'È qui', en: 'Has arrived' },
  start: { it: 'Cominciare', en: 'Begin' },
  end: { it: 'Finito', en: 'Over' },
  miss: { it: 'Assente', en: 'Did not come' },
  video: { it: 'Entrare in video', en: 'Come in by video' },
  busy: {
    it: 'Ha già un contatto in mano: lo chiuda prima, in «Contatti».',
    en: 'You have a contact in hand: close it first, under “Contacts”.',
  },
  elsewhere: {
    it: 'Con questa persona parla già qualcun altro.',
    en: 'Somebody else is with this person already.',
  },
  notNow: {
    it: 'Questo non si può scrivere adesso: è un altro giorno, o lo ha già fatto un collega.',
    en: 'This cannot be written now: it is another day, or a colleague has done it.',
  },
  bookFor: {
    it: 'Per prenotare per una persona la identifichi, poi apra «Appuntamenti».',
    en: 'Book for somebody: identify them, then open “Appointments”.',
  },
  closeTitle: { it: 'Assenza o chiusura', en: 'Absence or closing' },
  closeLead: {
    it: 'Chi ha un appuntamento passa a un altro posto alla stessa ora, se c’è. Gli altri ricevono un messaggio e scelgono un’altra ora.',
    en: 'Whoever has an appointment goes to another desk at the same time, if there is one. The others get a message and choose another time.',
  },
  which: { it: 'Che cosa chiude', en: 'What closes' },
  whole: { it: 'Tutto l’ufficio', en: 'The whole office' },
  oneDesk: { it: 'Il posto {n}', en: 'Desk {n}' },
  from: { it: 'Dalle ore (08:30)', en: 'From (08:30)' },
  to: { it: 'Alle ore (12:30)', en: 'To (12:30)' },
  close: { it: 'Scrivere la chiusura', en: 'Write the closing' },
  badTimes: {
    it: 'Scriva due ore, come 08:30 e 12:30: la seconda dopo la prima, e non già passata.',
    en: 'Write two times, such as 08:30 and 12:30: the second after the first, and not past.',
  },
  closed: {
    it: 'Scritto. {kept, plural, =0 {Nessuno è passato} one {Una persona è passata} other {# persone sono passate}} a un altro posto; {displaced, plural, =0 {nessuno deve scegliere} one {una deve scegliere} other {# devono scegliere}} un’altra ora, e lo sa già.',
    en: 'Written. {kept, plural, =0 {Nobody went} one {One person went} other {# people went}} to another desk; {displaced, plural, =0 {nobody has to choose} one {one has to choose} other {# have to choose}} another time, and has been told.',
  },
});
