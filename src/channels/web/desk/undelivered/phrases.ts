// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the list of messages that did not arrive says. */
export const say = deskSayer({
  title: { it: 'Avvisi non arrivati', en: 'Messages not delivered' },
  lead: {
    it: 'La lettera è comunque nell’area personale. Se è urgente, chiami la persona.',
    en: 'The letter is in the personal area all the same. If it is urgent, call the person.',
  },
  none: { it: 'Sono arrivati tutti.', en: 'All have arrived.' },
  when: { it: 'Quando', en: 'When' },
  channel: { it: 'Come', en: 'By' },
  problem: { it: 'Perché', en: 'Why' },
  attempts: { it: 'Tentativi', en: 'Attempts' },
  number: { it: 'Domanda', en: 'Application' },
  email: { it: 'E-mail', en: 'E-mail' },
  sms: { it: 'SMS', en: 'SMS' },
  'app-io': { it: 'App IO', en: 'App IO' },
  refused: { it: 'Indirizzo rifiutato', en: 'Address refused' },
  away: { it: 'Nessuna risposta', en: 'No answer' },
  'no-door': { it: 'Canale non attivo qui', en: 'Channel not set up here' },
});
