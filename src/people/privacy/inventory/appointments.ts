// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const task = {
  it: 'Compito di interesse pubblico (GDPR art. 6 par. 1 lett. e)',
  en: 'Task in the public interest (GDPR art. 6(1)(e))',
  de: 'Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. e)',
};

/** When people come to an office. */
export const appointments: readonly Kept[] = [
  {
    table: 'appointment',
    what: {
      it: 'Gli appuntamenti: quando, dove, su che argomento, se ha la precedenza (non perché), se è venuto; di chi non entra, nome e contatto',
      en: 'Appointments: when, where, about what, whether you go first (not why), whether you came; for those who do not sign in, name and contact',
      de: 'Die Termine: wann, wo, worüber, ob Sie Vorrang haben (nicht warum), ob Sie gekommen sind; ohne Anmeldung auch Name und Kontakt',
    },
    ground: task,
    until: {
      it: 'Un anno dopo; un posto tenuto mentre si decide, finché vale',
      en: 'A year afterwards; a place kept while somebody decides, as long as it holds',
      de: 'Ein Jahr danach; ein Platz, während jemand wählt, solange er gilt',
    },
    mine: `select id, state, office, lower(during) as starts_at, upper(during) as ends_at, subject, mode, service, has_priority, call_number,
      channel, made_at, booked_at, reminded_at, ticket, arrived_at, started_at, ended_at from appointment where person_id = $1 order by made_at`,
    erase: 'delete from appointment where person_id = $1',
    expire: [
      { sql: 'delete from appointment where held_until < $1' },
      { sql: 'delete from appointment where made_at < $1', days: 'messageDays' },
    ],
  },
  {
    table: 'office_closing',
    what: {
      it: 'Quando un ufficio o un suo sportello non c’è, e chi lo ha scritto',
      en: 'When an office or one of its desks is not there, and who wrote it down',
      de: 'Wann ein Amt oder ein Schalter nicht da ist, und wer es eingetragen hat',
    },
    ground: task,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    mine: `select office, desk, lower(during) as starts_at, upper(during) as ends_at, made_at from office_closing where made_by = $1 order by made_at`,
    expire: [{ sql: 'delete from office_closing where made_at < $1', days: 'messageDays' }],
  },
];
