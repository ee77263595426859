// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Say, sayer, type Text } from '#core/index.ts';

const phrases = {
  desk: { it: 'Scrivania', en: 'Desk' },
  menu: { it: 'Parti della scrivania', en: 'Parts of the desk' },
  cases: { it: 'Pratiche', en: 'Cases' },
  identify: { it: 'Identifica', en: 'Identify' },
  scan: { it: 'Moduli su carta', en: 'Forms on paper' },
  quality: { it: 'Qualità', en: 'Quality' },
  requests: { it: 'Dati personali', en: 'Personal data' },
  freezes: { it: 'Conti bloccati', en: 'Frozen accounts' },
  register: { it: 'Registro', en: 'Register' },
  portal: { it: 'Portale', en: 'Portal' },
  roles: {
    it: '{role, select, operator {operatore} officer {funzionario} supervisor {responsabile} author {autore} administrator {amministratore} other {}}',
    en: '{role, select, operator {operator} officer {officer} supervisor {supervisor} author {author} administrator {administrator} other {}}',
  },
  keys: { it: 'Tasti rapidi', en: 'Keyboard shortcuts' },
  refused: { it: 'Qui non può entrare', en: 'You cannot come in here' },
  refusedText: {
    it: 'Questa parte è per chi lavora le pratiche. Il tentativo è stato scritto nel registro degli accessi.',
    en: 'This part is for those who work on the cases. The attempt was written in the access record.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type DeskPhrase = keyof typeof phrases;

/** What the frame of the desk says; each page has its own words beside it. */
export const say: Say<DeskPhrase> = sayer(phrases);
