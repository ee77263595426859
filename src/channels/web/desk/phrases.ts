// SPDX-License-Identifier: AGPL-3.0-or-later

import type { DeskWords } from '#core/index.ts';
import { deskSayer, type Say } from '#languages/index.ts';

const phrases = {
  desk: { it: 'Scrivania', en: 'Desk' },
  menu: { it: 'Parti della scrivania', en: 'Parts of the desk' },
  cases: { it: 'Pratiche', en: 'Cases' },
  appointments: { it: 'Appuntamenti', en: 'Appointments' },
  contacts: { it: 'Contatti', en: 'Contacts' },
  tasks: { it: 'Secondo livello', en: 'Second level' },
  wallboard: { it: 'Tabellone', en: 'Wallboard' },
  skills: { it: 'Competenze', en: 'Skills' },
  identify: { it: 'Identificare', en: 'Identify' },
  scan: { it: 'Moduli su carta', en: 'Forms on paper' },
  tellWhen: { it: 'Avvisi sui servizi', en: 'Tell when' },
  load: { it: 'Carico', en: 'Load' },
  quality: { it: 'Qualità', en: 'Quality' },
  requests: { it: 'Dati personali', en: 'Personal data' },
  opinions: { it: 'Pagine chiare', en: 'Clear pages' },
  undelivered: { it: 'Avvisi non arrivati', en: 'Not delivered' },
  secondWords: { it: 'Da confermare', en: 'To confirm' },
  stuck: { it: 'Ferme', en: 'Stuck' },
  freezes: { it: 'Conti bloccati', en: 'Frozen accounts' },
  register: { it: 'Registro', en: 'Register' },
  rolesMenu: { it: 'Ruoli', en: 'Roles' },
  portal: { it: 'Portale', en: 'Portal' },
  roles: {
    it: '{role, select, operator {operatore} officer {funzionario} supervisor {responsabile} author {autore} administrator {amministratore} other {}}',
    en: '{role, select, operator {operator} officer {officer} supervisor {supervisor} author {author} administrator {administrator} other {}}',
  },
  keys: { it: 'Tasti rapidi', en: 'Keyboard shortcuts' },
  keysLead: {
    it: 'Tutto si raggiunge con Tab e Invio. Con i tasti di accesso del browser (per esempio Alt, o Alt e Maiusc):',
    en: 'Everything is reached by Tab and Enter. With your browser’s access keys (such as Alt, or Alt and Shift):',
  },
  keyMenu: { it: 'da 1 a 9: le parti della scrivania', en: '1 to 9: the parts of the desk' },
  keyNext: { it: 'n: prendere la prossima pratica', en: 'n: take the next case' },
  keyFind: { it: 'f: cercare una pratica', en: 'f: find a case' },
  keyDecide: {
    it: 'd: decidere come propongono le regole',
    en: 'd: decide as the rules propose',
  },
  keySign: { it: 's: firmare e prendere la prossima', en: 's: sign and take the next' },
  keyAsk: { it: 'r: chiedere un documento', en: 'r: ask for a document' },
  refused: { it: 'Qui non può entrare', en: 'You cannot come in here' },
  refusedText: {
    it: 'Questa parte è per chi lavora le pratiche. Il tentativo è stato scritto nel registro degli accessi.',
    en: 'This part is for those who work on the cases. The attempt was written in the access record.',
  },
  tiedText: {
    it: 'Questa pratica è sua, di una persona vicina a lei, o di qualcuno che ha identificato o aiutato. Oppure contesta una decisione che ha firmato lei. La lavora un’altra persona. Il tentativo è stato scritto nel registro degli accessi.',
    en: 'This case is yours, or of somebody near you, or of somebody whom you identified or helped. Or it contests a decision that you signed. Somebody else works on it. The attempt was written in the access record.',
  },
} as const satisfies Readonly<Record<string, DeskWords>>;

export type DeskPhrase = keyof typeof phrases;

/** What the frame of the desk says; each page has its own words beside it. */
export const say: Say<DeskPhrase> = deskSayer(phrases);
