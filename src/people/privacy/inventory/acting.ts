// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const task = {
  it: 'Compito di interesse pubblico (GDPR art. 6 par. 1 lett. e)',
  en: 'Task in the public interest (GDPR art. 6(1)(e))',
  de: 'Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. e)',
};
const proof = {
  it: 'Sicurezza e prova (GDPR art. 5 par. 2 e art. 32)',
  en: 'Security and accountability (GDPR art. 5(2) and 32)',
  de: 'Sicherheit und Nachweis (DSGVO Art. 5 Abs. 2 und Art. 32)',
};
const asCases = { it: 'Come le domande', en: 'As long as applications', de: 'Wie die Gesuche' };

/** Who may act for whom, how people are identified without a digital identity, and the PIN for the telephone. */
export const acting: readonly Kept[] = [
  {
    table: 'delegation',
    what: {
      it: 'Le deleghe: chi ha delegato chi, da quando a quando, come sono finite',
      en: 'Delegations: who delegated whom, from when to when, how they ended',
      de: 'Die Vollmachten: wer wem, von wann bis wann, wie sie endeten',
    },
    ground: task,
    until: asCases,
    mine: `select delegate_name, made_at, via, starts_on::text, ends_on::text, accepted_at, ended_at, ended_by,
        delegator_id = $1 as made_by_me
      from delegation where delegator_id = $1 or delegate_codice_fiscale = (select codice_fiscale from person where id = $1)
      order by made_at`,
    expire: [
      {
        sql: 'delete from delegation where case when ended_at is null then ends_on < $1::date else ended_at < $1 end',
        days: 'caseDays',
      },
    ],
  },
  {
    table: 'guardianship',
    what: {
      it: 'Tutori, curatori e amministratori di sostegno, con il provvedimento che li nomina',
      en: 'Guardians, curators and support administrators, with the decree that names them',
      de: 'Vormunde, Kuratoren und Sachwalter, mit der Verfügung, die sie bestellt',
    },
    ground: task,
    until: asCases,
    mine: `select kind, court, decree_number, decree_on::text, recorded_at, ends_on::text, ended_at, guardian_id = $1 as i_am_guardian
      from guardianship where guardian_id = $1 or represented_id = $1 order by recorded_at`,
    expire: [
      {
        sql: 'delete from guardianship where case when ended_at is null then ends_on < $1::date else ended_at < $1 end',
        days: 'caseDays',
      },
    ],
  },
  {
    table: 'representation',
    what: {
      it: 'Chi rappresenta società ed enti, con il documento che lo dice',
      en: 'Who stands for companies and bodies, with the document that says so',
      de: 'Wer Gesellschaften und Körperschaften vertritt, mit der Unterlage, die es sagt',
    },
    ground: task,
    until: asCases,
    mine: `select company.given_name as company, document, document_number, document_on::text, recorded_at, ends_on::text, ended_at
      from representation join person company on company.id = company_id
      where representative_id = $1 or company_id = $1 order by recorded_at`,
    expire: [
      {
        sql: 'delete from representation where case when ended_at is null then ends_on < $1::date else ended_at < $1 end',
        days: 'caseDays',
      },
    ],
  },
  {
    table: 'mandate',
    what: {
      it: 'I mandati a patronati e altri intermediari: per quale pratica, parola per parola',
      en: 'Mandates to patronati and other intermediaries: for which matter, word for word',
      de: 'Die Aufträge an Patronate und andere Vermittler: für welchen Fall, Wort für Wort',
    },
    ground: task,
    until: asCases,
    mine: `select patronato_id, service, application_id, subject, words, signed_at, accepted_at, ended_at, ended_by
      from mandate where person_id = $1 order by signed_at`,
    expire: [{ sql: 'delete from mandate where signed_at < $1', days: 'caseDays' }],
  },
  {
    table: 'patronato',
    what: {
      it: 'I patronati e gli altri intermediari',
      en: 'The patronati and other intermediaries',
      de: 'Die Patronate und andere Vermittler',
    },
    ground: task,
    until: {
      it: 'Sempre: non riguarda persone',
      en: 'Always: it is not about people',
      de: 'Immer: Es geht nicht um Personen',
    },
  },
  {
    table: 'patronato_operator',
    what: {
      it: 'Chi può firmare per un patronato',
      en: 'Who may sign for a patronato',
      de: 'Wer für ein Patronat unterschreiben darf',
    },
    ground: task,
    until: { it: 'Finché l’incarico dura', en: 'As long as they may', de: 'Solange der Auftrag dauert' },
    mine: 'select patronato_id from patronato_operator where person_id = $1',
  },
  {
    table: 'identification',
    what: {
      it: 'Quando un operatore ha visto un suo documento: quale, dove, chi',
      en: 'When an operator saw a document of yours: which, where, who',
      de: 'Wann eine Person im Amt Ihren Ausweis gesehen hat: welchen, wo, wer',
    },
    ground: proof,
    until: asCases,
    mine: `select at, place, document_kind, document_number, document_expires_on::text, person.given_name || ' ' || person.family_name as who
      from identification join person on person.id = operator_id where identification.person_id = $1 order by at`,
    expire: [{ sql: 'delete from identification where at < $1', days: 'caseDays' }],
  },
  {
    table: 'counter_change',
    what: {
      it: 'Che cosa un operatore ha cambiato per lei allo sportello, e chi lo ha confermato',
      en: 'What an operator changed for you at a counter, and who confirmed it',
      de: 'Was eine Person im Amt am Schalter für Sie geändert hat, und wer es bestätigt hat',
    },
    ground: proof,
    until: asCases,
    mine: `select kind, what, asked_at, outcome, settled_at from counter_change where person_id = $1 order by asked_at`,
    expire: [{ sql: 'delete from counter_change where asked_at < $1', days: 'caseDays' }],
  },
  {
    table: 'phone_pin',
    what: {
      it: 'Il PIN telefonico: solo un’impronta da cui il PIN non si ricava',
      en: 'The phone PIN: only a hash, from which the PIN cannot be read',
      de: 'Die Telefon-PIN: nur ein Abdruck, aus dem man die PIN nicht gewinnen kann',
    },
    ground: task,
    until: { it: 'Un anno dopo la scadenza', en: 'A year after it runs out', de: 'Ein Jahr nach dem Ablauf' },
    mine: 'select made_at, expires_at, ended_at, ended_by from phone_pin where person_id = $1 order by made_at',
    erase: 'delete from phone_pin where person_id = $1',
    expire: [{ sql: 'delete from phone_pin where expires_at < $1', days: 'messageDays' }],
  },
  {
    table: 'phone_pin_check',
    what: {
      it: 'Ogni volta che qualcuno ha detto il PIN: quando, da dove, con che esito',
      en: 'Each time somebody said the PIN: when, where from, with what outcome',
      de: 'Jedes Mal, wenn jemand die PIN gesagt hat: wann, von wo, mit welchem Ergebnis',
    },
    ground: proof,
    until: { it: 'Un anno', en: 'A year', de: 'Ein Jahr' },
    mine: 'select at, channel, outcome from phone_pin_check where person_id = $1 order by at',
    erase: 'delete from phone_pin_check where person_id = $1',
    expire: [{ sql: 'delete from phone_pin_check where at < $1', days: 'messageDays' }],
  },
];
