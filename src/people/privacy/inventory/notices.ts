// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const task = {
  it: 'Compito di interesse pubblico (GDPR art. 6 par. 1 lett. e)',
  en: 'Task in the public interest (GDPR art. 6(1)(e))',
  de: 'Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. e)',
};
const withLetter = { it: 'Come la lettera', en: 'As long as the letter', de: 'Wie der Brief' };

/** What people are told, and where they can be reached. */
export const notices: readonly Kept[] = [
  {
    table: 'notice',
    what: {
      it: 'Le lettere e i messaggi nell’area personale, e quando sono stati letti',
      en: 'Letters and messages in the personal area, and when they were read',
      de: 'Die Briefe und Nachrichten im persönlichen Bereich, und wann sie gelesen wurden',
    },
    ground: task,
    until: {
      it: 'Come la domanda di cui parlano; le altre, dieci anni',
      en: 'As long as the application that they are about; the others ten years',
      de: 'Wie das Gesuch, um das es geht; die anderen zehn Jahre',
    },
    mine: `select id, application_id, kind, language, title, body, parts, at, read_at from notice where person_id = $1 order by at`,
    expire: [{ sql: 'delete from notice where application_id is null and at < $1', days: 'caseDays' }],
  },
  {
    table: 'notice_paper',
    what: { it: 'Le stesse lettere in PDF', en: 'The same letters as PDF', de: 'Dieselben Briefe als PDF' },
    ground: task,
    until: withLetter,
    mine: `select notice_id, name, encode(pdf, 'base64') as pdf, encode(sha256, 'hex') as sha256
      from notice_paper where notice_id in (select id from notice where person_id = $1)`,
  },
  {
    table: 'delivery',
    what: {
      it: 'Gli avvisi mandati per e-mail, SMS e App IO: quando, dove, se sono arrivati. Anche quello di una domanda consegnata senza entrare',
      en: 'Notices sent by e-mail, SMS and App IO: when, where, whether they arrived. Also the one of an application handed in without signing in',
      de: 'Die Nachrichten per E-Mail, SMS und App IO: wann, wohin, ob sie angekommen sind. Auch jene zu einem ohne Anmeldung abgegebenen Gesuch',
    },
    ground: task,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    mine: `select notice_id, channel, address, phrase, language, created_at, due_at, attempts, sent_at, failed_at
      from delivery where person_id = $1 or application_id in (select id from application where person_id = $1) order by created_at`,
    erase: 'delete from delivery where person_id = $1 and (sent_at is not null or failed_at is not null)',
    expire: [{ sql: 'delete from delivery where created_at < $1', days: 'messageDays' }],
  },
  {
    table: 'contact_point',
    what: {
      it: 'E-mail e cellulari, anche quelli di prima: se qualcuno cambia il suo conto avvisiamo anche lì',
      en: 'E-mail addresses and mobiles, earlier ones too: if somebody changes your account we tell those as well',
      de: 'E-Mails und Handys, auch die früheren: Wenn jemand Ihr Konto ändert, benachrichtigen wir auch dort',
    },
    ground: task,
    until: {
      it: 'Quelli di prima per un anno; gli altri finché li usa',
      en: 'Earlier ones for a year; the others as long as they are in use',
      de: 'Die früheren ein Jahr; die anderen, solange Sie sie benutzen',
    },
    mine: `select channel, address, source, created_at, confirmed_at, ended_at, also_until
      from contact_point where person_id = $1 order by created_at`,
    // Whoever took over a visit must not be able to make us forget whom to warn.
    erase: `delete from contact_point where person_id = $1
      and not exists (select from application where application.person_id = $1 and status <> 'draft')`,
    expire: [{ sql: 'delete from contact_point where ended_at < $1', days: 'messageDays' }],
  },
  {
    table: 'contact_change',
    what: {
      it: 'Quando un contatto ha preso il posto di altri, e se qualcuno lo ha rimesso com’era',
      en: 'When a contact took the place of others, and whether somebody put it back',
      de: 'Wann ein Kontakt an die Stelle anderer trat, und ob jemand ihn zurückgeholt hat',
    },
    ground: task,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    mine: 'select channel, at, stopped_at from contact_change where person_id = $1 order by at',
    expire: [{ sql: 'delete from contact_change where until < $1', days: 'messageDays' }],
  },
  {
    table: 'notice_choice',
    what: {
      it: 'Come vuole ricevere gli avvisi',
      en: 'How the person wants to be told',
      de: 'Wie Sie benachrichtigt werden wollen',
    },
    ground: task,
    until: { it: 'Finché non la cambia', en: 'Until it is changed', de: 'Bis Sie es ändern' },
    mine: 'select email, sms, app_io from notice_choice where person_id = $1',
    erase: 'delete from notice_choice where person_id = $1',
  },
];
