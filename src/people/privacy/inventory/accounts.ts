// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const law = {
  it: 'Obbligo di legge e compito di interesse pubblico (GDPR art. 6 par. 1 lett. c ed e)',
  en: 'Legal obligation and task in the public interest (GDPR art. 6(1)(c) and (e))',
  de: 'Rechtliche Pflicht und Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. c und e)',
};
const withCase = { it: 'Come la domanda', en: 'As long as the application', de: 'Wie das Gesuch' };

/** Where money goes, and what guards it. */
export const accounts: readonly Kept[] = [
  {
    table: 'payment_account',
    what: {
      it: 'I conti su cui si paga, anche quelli di prima',
      en: 'The accounts that are paid to, earlier ones too',
      de: 'Die Konten, auf die gezahlt wird, auch die früheren',
    },
    ground: law,
    until: {
      it: 'Finché si paga; quelli di prima dieci anni',
      en: 'As long as payments go there; earlier ones ten years',
      de: 'Solange gezahlt wird; die früheren zehn Jahre',
    },
    mine: 'select pays, iban, holder, from_at, until_at from payment_account where person_id = $1 order by from_at',
    expire: [{ sql: 'delete from payment_account where until_at < $1', days: 'caseDays' }],
  },
  {
    table: 'payment_due',
    what: {
      it: 'Che cosa deve pagare per una domanda: la somma, il numero dell’avviso, quando ha pagato',
      en: 'What you have to pay for an application: the sum, the number of the notice, when you paid',
      de: 'Was Sie für ein Gesuch zahlen müssen: den Betrag, die Nummer der Zahlungsaufforderung, wann Sie gezahlt haben',
    },
    ground: law,
    until: withCase,
    mine: `select application_id, cents, by_on::text, words, notice, asked_at, payable_at, paid_at, receipt, void_at
      from payment_due where person_id = $1 order by asked_at`,
  },
  {
    table: 'known_fact',
    what: {
      it: 'Che cosa sappiamo per una domanda che abbiamo accolto: il suo indirizzo, per esempio. Anche quello di prima',
      en: 'What we know by an application that we granted: your address, for example. What we knew before too',
      de: 'Was wir für ein angenommenes Gesuch wissen: zum Beispiel Ihre Adresse. Auch das Frühere',
    },
    ground: law,
    until: {
      it: 'Finché vale; quello di prima dieci anni',
      en: 'As long as it holds; what was known before ten years',
      de: 'Solange es gilt; das Frühere zehn Jahre',
    },
    mine: 'select fact, value, label, shown, application_id, since_on::text, at, until_at, taken_back_at from known_fact where person_id = $1 order by at',
    erase: 'delete from known_fact where person_id = $1',
    expire: [{ sql: 'delete from known_fact where until_at < $1', days: 'caseDays' }],
  },
  {
    table: 'account_change',
    what: {
      it: 'I cambi di conto chiesti: quando valgono, chi li ha fermati',
      en: 'Changes of account that were asked for: when they count, who stopped them',
      de: 'Die beantragten Kontoänderungen: wann sie gelten, wer sie gestoppt hat',
    },
    ground: law,
    until: withCase,
    mine: `select application_id, pays, iban, holder, asked_at, counts_at, applied_at, stopped_at, stopped_by, dropped_at
      from account_change where person_id = $1 order by asked_at`,
  },
  {
    table: 'account_freeze',
    what: {
      it: 'I conti bloccati dopo un cambio fermato, e come si è visto chi era la persona',
      en: 'Accounts frozen after a change was stopped, and how it was seen who the person was',
      de: 'Die nach einer gestoppten Änderung gesperrten Konten, und wie man gesehen hat, wer die Person war',
    },
    ground: law,
    until: withCase,
    mine: 'select since, lifted_at, lifted_because from account_freeze where person_id = $1 order by since',
  },
  {
    table: 'holder_check',
    what: {
      it: 'Quante volte si è chiesto a una banca se un conto è della persona, e la risposta, senza il conto',
      en: 'How often a bank was asked whether an account is the person’s, and the answer, without the account',
      de: 'Wie oft eine Bank gefragt wurde, ob ein Konto der Person gehört, und die Antwort, ohne das Konto',
    },
    ground: law,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    mine: 'select at, outcome from holder_check where person_id = $1 order by at',
    expire: [{ sql: 'delete from holder_check where at < $1', days: 'messageDays' }],
  },
];
