// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { openOn, titleOf } from '#catalogue/index.ts';
import { textIn } from '#core/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { type Contact, knownIn } from '#queue/index.ts';
import { type Application, readOfPerson } from '#record/index.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { stateName } from '../components/state-name.ts';
import { visitor } from '../guard.ts';
import type { KnownShown } from './known-panel.ts';

/** What the page of a contact shows of the applications of whom it is of; undefined where nobody is known. `beside`: the one of the contact. */
export async function knownShown(
  c: Context<Env>,
  { applications, catalogue, database, today }: Portal,
  contact: Contact,
  beside: Application | undefined,
): Promise<KnownShown | undefined> {
  const known = knownIn(contact);
  if (!known) return undefined;
  const language = c.get('language');
  const canAct = contact.operatorId === visitor(c).actor.id && contact.state === 'talking';
  const isHere = canAct && known.by !== 'signed-in';
  const [all, handedIn] = await Promise.all([
    readOfPerson(database, known.personId),
    isHere ? applications.handedInAs(known.personId) : [],
  ]);
  const draft = isHere && beside?.personId === null && beside.status === 'draft' ? [beside] : [];
  const services = canAct
    ? [...openOn(catalogue, today()).entries.values()]
        .filter(({ definition }) => definition && isAppliedFor(definition.service))
        .map(({ card }) => ({ value: card.id, label: textIn(card.title, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language))
    : undefined;
  return {
    applications: all.map(({ id, service, number, status }) => ({
      id,
      title: titleOf(catalogue, service, language),
      number: number ?? null,
      state: stateName(status, language),
      isBeside: id === contact.applicationId,
    })),
    nobodys: [
      ...draft.map(({ id, service }) => ({
        id,
        title: titleOf(catalogue, service, language),
        isDraft: true,
      })),
      ...handedIn.map(({ id, service, title }) => ({
        id,
        title: titleOf(catalogue, service, language, title),
        isDraft: false,
      })),
    ],
    subject: contact.service,
    services,
  };
}
