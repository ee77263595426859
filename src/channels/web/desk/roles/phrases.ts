// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page of roles says. */
export const say = deskSayer({
  title: { it: 'Chi lavora qui', en: 'Who works here' },
  lead: {
    it: 'Un ruolo dato o tolto vale dalla prossima pagina che la persona apre. Chi firma, sblocca un conto o dà ruoli aspetta il sì di una seconda persona. Resta scritto chi l’ha dato e quando.',
    en: 'A role that is given or taken counts from the next page the person opens. Whoever signs, releases an account or gives roles waits for the yes of a second person. Who gave it, and when, stays written.',
  },
  find: { it: 'Dare un ruolo a un’altra persona', en: 'Give a role to somebody else' },
  code: { it: 'Codice fiscale', en: 'Codice fiscale' },
  codeHint: {
    it: 'La persona deve essere entrata almeno una volta con SPID o CIE.',
    en: 'The person must have signed in with SPID or CIE at least once.',
  },
  findButton: { it: 'Cercare', en: 'Find' },
  notFound: {
    it: 'Non c’è nessuno con questo codice fiscale: lo controlli, o chieda alla persona di entrare una volta.',
    en: 'Nobody has this codice fiscale here: check it, or ask the person to sign in once.',
  },
  lastAdministrator: {
    it: 'È l’ultima persona che può dare ruoli: prima dia questo ruolo a un’altra.',
    en: 'This is the last person who can give roles: give that role to somebody else first.',
  },
  self: {
    it: 'Nessuno si dà un ruolo da solo: lo chieda a un altro amministratore.',
    en: 'Nobody gives themselves a role: ask another administrator.',
  },
  waits: {
    it: 'Fatto. Il ruolo vale quando una seconda persona lo conferma, in «Da confermare».',
    en: 'Done. The role counts once a second person confirms it, under “To confirm”.',
  },
  waiting: { it: 'Ruoli da confermare', en: 'Roles to be confirmed' },
  waitingOne: {
    it: '{name}: {role, select, operator {operatore} officer {funzionario} supervisor {responsabile} author {autore} administrator {amministratore} other {}}. Dato da {by}.',
    en: '{name}: {role, select, operator {operator} officer {officer} supervisor {supervisor} author {author} administrator {administrator} other {}}. Given by {by}.',
  },
  saved: { it: 'Fatto.', en: 'Done.' },
  save: { it: 'Salvare', en: 'Save' },
  rolesOf: { it: 'Ruoli di {name}', en: 'Roles of {name}' },
  role: {
    it: '{role, select, operator {Operatore} officer {Funzionario} supervisor {Responsabile} author {Autore} administrator {Amministratore} other {}}',
    en: '{role, select, operator {Operator} officer {Officer} supervisor {Supervisor} author {Author} administrator {Administrator} other {}}',
  },
});
