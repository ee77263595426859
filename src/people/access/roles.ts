// SPDX-License-Identifier: AGPL-3.0-or-later

/** What somebody is at the counter. Everybody is a citizen; people of the agency have more roles, one or several. */
export const roles = ['citizen', 'operator', 'officer', 'supervisor', 'author', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** A role of the agency: everybody is a citizen besides. */
export type StaffRole = Exclude<Role, 'citizen'>;
export const staffRoles = roles.filter((role): role is StaffRole => role !== 'citizen');

/** For each thing that is not for everybody, the roles that may do it. The only place where this is said. */
const allowed = {
  /** Own applications, letters, who looked. */
  'own-cases': ['citizen'],
  /** The first page of the desk, which leads each role to its own part. */
  'enter-desk': ['operator', 'officer', 'supervisor', 'author', 'administrator'],
  /** The list of cases at the desk. */
  'list-cases': ['operator', 'officer', 'supervisor'],
  /** An office's list of a day: who comes, who is there. */
  'run-office': ['operator', 'officer', 'supervisor'],
  /** Absences and closings, which move people's appointments. */
  'close-office': ['supervisor'],
  /** One case of somebody else, for a stated reason. */
  'open-case': ['operator', 'officer', 'supervisor'],
  /** Writing to colleagues about a case that one has opened. */
  'write-note': ['operator', 'officer', 'supervisor'],
  /** Taking a case, and letting go of one's own. */
  'assign-case': ['officer', 'supervisor'],
  /** Giving a case to somebody else. */
  'give-case': ['supervisor'],
  'ask-documents': ['officer', 'supervisor'],
  'decide-case': ['officer', 'supervisor'],
  /** The second signature above the amount that needs four eyes. */
  countersign: ['supervisor'],
  /** Whether somebody whom an application names against ANPR is the right one. */
  'check-named': ['supervisor'],
  /** Decisions that were drawn, read again by somebody else. */
  'review-quality': ['supervisor'],
  /** The protocol register, read. */
  'read-register': ['supervisor', 'administrator'],
  /** Requests of people about their own data (GDPR arts. 15-21). */
  'answer-requests': ['supervisor', 'administrator'],
  /** Messages that did not arrive, by the number of their case. */
  'see-undelivered': ['officer', 'supervisor', 'administrator'],
  /** How clear people found the pages, and what they wrote of it: of nobody. */
  'read-opinions': ['supervisor', 'administrator'],
  /** Work of the sweeps that does not go through, and having it tried again. */
  'retry-stuck': ['officer', 'supervisor', 'administrator'],
  /** Letting a person's account change again, after seeing who they are. */
  'lift-freeze': ['officer', 'supervisor'],
  /** The second word on what a colleague changed for somebody at a counter. */
  'confirm-change': ['operator', 'officer', 'supervisor'],
  'give-roles': ['administrator'],
  /** The second word on a role with which one signs or gives roles. */
  'confirm-role': ['supervisor', 'administrator'],
  /** The page where second words are said: on which of them, each for itself. */
  'say-second-words': ['operator', 'officer', 'supervisor', 'administrator'],
  /** Seeing who somebody is, at the counter or by video, and typing for them. */
  'identify-person': ['operator', 'supervisor'],
  /** Answering people who ask for a person: each contact opens to whoever has it in hand. */
  'answer-contacts': ['operator', 'supervisor'],
  /** What an operator passed on to the office: reading it, and answering. */
  'answer-tasks': ['officer', 'supervisor'],
  /** How the contact centre goes, in numbers. */
  'watch-contacts': ['supervisor'],
  /** Listening to a call that goes on: who talks is told. */
  'listen-in': ['supervisor'],
  /** Acting for another by delegation, guardianship or mandate: each look and each act is written down. */
  'look-for-another': ['citizen'],
  'act-for-another': ['citizen'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof allowed;

/** Whether somebody with these roles may do this. */
export function may(held: readonly Role[], act: Act): boolean {
  const able: readonly Role[] = allowed[act];
  return held.some((role) => able.includes(role));
}
