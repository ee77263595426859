// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type Contact, papersWanted } from '#queue/index.ts';
import type { Application } from '#record/index.ts';
import { papersOfCase, standing } from '../../documents/standing.ts';
import { isOpenFor } from '../../operator/giving.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { station } from './at-contact.ts';
import type { PapersShown } from './papers-panel.ts';

type At = Context<Env>;

/** What the page of a contact shows of the documents of the application beside it. */
export async function papersShown(
  c: At,
  portal: Portal,
  contact: Contact,
  application: Application,
): Promise<PapersShown> {
  const isTheirs = contact.operatorId === visitor(c).actor.id && contact.state === 'talking';
  const [{ documents, state }, papers, wanted] = await Promise.all([
    standing(portal, application),
    papersOfCase(portal, application, c.get('language')),
    papersWanted(portal.contacts, contact),
  ]);
  // What is sent and not decided takes what is asked for here.
  const canAsk = isTheirs && (application.status === 'submitted' || isOpenFor(application, state, wanted));
  const base = `${station(c)}/${contact.id}/papers`;
  return { ...(isTheirs ? { base } : {}), documents, papers, wanted, canAsk };
}
