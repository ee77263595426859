// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccessOnce, writtenReason } from '#access/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  type Consultation,
  type Contact,
  colleagueMessages,
  consultationIn,
  contactWith,
} from '#queue/index.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { aboutOf } from './at-contact.ts';
import type { ConsultationShown } from './colleague-panel.ts';

type At = Context<Env>;

/** The colleague beside a contact, as its operator sees them. */
export async function consulting(
  c: At,
  { contacts: rooms, database }: Portal,
  contact: Contact,
): Promise<ConsultationShown> {
  const consultation = await consultationIn(rooms, contact);
  const colleague = consultation && (await readPerson(database, consultation.colleagueId));
  return {
    consultation,
    me: visitor(c).actor.id,
    other: colleague ? fullName(colleague) : '',
    messages: consultation?.state === 'beside' ? await colleagueMessages(rooms, consultation) : [],
  };
}

/** Somebody is asked to come beside a contact: by whom, why, about what. */
export interface AskedToCome {
  readonly contact: Contact;
  readonly name: string;
  readonly about: string | undefined;
  readonly why: string;
}

/** What a colleague reads who is asked to come. Why may tell of the person: that it was read is written down first. */
export async function askedToCome(
  c: At,
  portal: Portal,
  { contactId, askedBy, why }: Consultation,
): Promise<AskedToCome | undefined> {
  const { contacts: rooms, database, clock } = portal;
  const [contact, asker] = await Promise.all([contactWith(rooms, contactId), readPerson(database, askedBy)]);
  if (!contact) return undefined;
  const { applicationId } = contact;
  const personId = contact.personId ?? contact.identifiedId;
  const reason = writtenReason('question', '');
  const look = { actorId: visitor(c).actor.id, act: 'answer-contacts', reason, allowed: true } as const;
  if (personId !== null) await recordAccessOnce(database, { ...look, personId, applicationId }, clock);
  return { contact, name: asker ? fullName(asker) : '', about: aboutOf(c, portal, contact), why };
}
