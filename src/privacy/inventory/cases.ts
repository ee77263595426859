// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const ground = {
  it: 'Obbligo di legge e compito di interesse pubblico (GDPR art. 6 par. 1 lett. c ed e)',
  en: 'Legal obligation and task in the public interest (GDPR art. 6(1)(c) and (e))',
};
const until = {
  it: 'Le bozze sessanta giorni; le domande inviate dieci anni dalla fine. Il termine delle domande è una scelta dell’ente: non è verificato su una legge.',
  en: 'Drafts sixty days; sent applications ten years after their end. The term for applications is the agency’s choice: it is not verified in a law.',
};
const withCase = { it: 'Come la domanda', en: 'As long as the application' };
const ofMine = 'application_id in (select id from application where person_id = $1)';

/** Applications, what happened to them and how they were decided. */
export const cases: readonly Kept[] = [
  {
    table: 'application',
    what: {
      it: 'Le domande: le risposte, che cosa sapevano già i registri, la ricevuta, dove sono',
      en: 'Applications: the answers, what registers knew already, the receipt, where they are',
    },
    ground,
    until,
    mine: `select id, service, language, status, number, protocol, answers, known, receipt, created_at, submitted_at, expires_at,
        due_on::text, paused_on::text
      from application where person_id = $1 order by created_at`,
    erase: `delete from application where person_id = $1 and status = 'draft'`,
    expire: [
      { sql: `delete from application where status = 'draft' and expires_at < $1` },
      {
        days: 'caseDays',
        sql: `delete from application where status in ('granted', 'refused', 'withdrawn') and updated_at < $1`,
      },
    ],
  },
  {
    table: 'application_event',
    what: {
      it: 'La storia di ogni domanda: ogni risposta con chi l’ha data, dove e quando',
      en: 'The history of each application: each answer with who gave it, where and when',
    },
    ground,
    until: withCase,
    mine: `select application_id, seq, at, data from application_event where ${ofMine} order by application_id, seq`,
  },
  {
    table: 'decision',
    what: {
      it: 'Le decisioni con le loro ragioni e la lettera',
      en: 'Decisions with their reasons and the letter',
    },
    ground,
    until: withCase,
    // A decision that is signed and not sent yet is not one: it can still be undone.
    mine: `select application_id, outcome, reasons, words, sent_at, letter, protocol from decision
      where sent_at is not null and ${ofMine} order by sent_at`,
  },
  {
    table: 'register_entry',
    what: {
      it: 'Il registro di protocollo: numero, data e impronta di ciò che entra ed esce, senza nomi',
      en: 'The protocol register: number, date and fingerprint of what comes in and goes out, without names',
    },
    ground: { it: 'Obbligo di legge (DPR 445/2000 art. 53)', en: 'Legal obligation (DPR 445/2000 art. 53)' },
    until: { it: 'Per sempre', en: 'For ever' },
    mine: `select year, seq, at, direction, application_id, subject, encode(content_hash, 'hex') as content_sha256
      from register_entry where ${ofMine} order by year, seq`,
  },
  {
    table: 'protocol_year',
    what: { it: 'L’ultimo numero di protocollo di ogni anno', en: 'The last protocol number of each year' },
    ground: { it: 'Obbligo di legge (DPR 445/2000 art. 53)', en: 'Legal obligation (DPR 445/2000 art. 53)' },
    until: { it: 'Per sempre', en: 'For ever' },
  },
];
