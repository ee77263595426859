// SPDX-License-Identifier: AGPL-3.0-or-later

import {
  type Addressee,
  type Decision,
  dueAt,
  markPosted,
  markSent,
  numberToCome,
  sealedDecision,
  toPostAt,
  undoDecision,
} from '#decisions/index.ts';
import { lookAgain, type Swept, sweep } from '#outbox/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { append } from '#protocol/index.ts';
import { type ApplicationEvent, after, changeCase, readApplication } from '#record/index.ts';
import type { Sql, Transaction } from '#store/index.ts';
import { definitionFor, lostRace, nowFor, type Office, type Sending, todayFor } from './office.ts';

/**
 * Sends every decision whose time has come, and puts the letters of those that were sent into the mailboxes; tells how many were
 * sent. Safe to run in any number of processes.
 */
export async function sendDue(office: Office): Promise<Swept> {
  const sent = await sweep(office, 'letters', dueAt(nowFor(office)), (sql, decision) =>
    send(office, sql, decision).catch((error: unknown) => {
      throw error === lostRace ? lookAgain : error;
    }),
  );
  await sweep(office, 'mailbox', toPostAt(nowFor(office)), (sql, decision) => postOne(office, sql, decision));
  return sent;
}

// The letter, the new state, what follows from it and the letter's number: all of it or nothing.
async function send(office: Office, sql: Transaction, decision: Decision): Promise<boolean> {
  const application = await readApplication(sql, decision.applicationId);
  const status =
    application && after(application.status, decision.outcome === 'granted' ? 'grant' : 'refuse');
  if (!application || !status) {
    await undoDecision(sql, decision.id, nowFor(office));
    return true;
  }
  const on = todayFor(office);
  const event: ApplicationEvent = {
    type: 'decision-sent',
    decisionId: decision.id,
    outcome: decision.outcome,
  };
  const change = { status, pausedOn: null };
  const changed = await changeCase(sql, application, change, [event], nowFor(office));
  if (!changed) throw lostRace;
  const sending: Sending = {
    application: changed,
    definition: definitionFor(office, application),
    decision,
    protocol: numberToCome,
    on,
    from: application.status,
    to: await addresseeOf(sql, application.personId),
  };
  const words = JSON.stringify(office.letter(sending));
  await markSent(sql, decision.id, { at: nowFor(office), letter: words });
  await office.onSent?.(sql, sending);
  await append(sql, office.register.keys, [
    {
      at: nowFor(office),
      direction: 'out',
      applicationId: application.id,
      subject: `${application.service} ${decision.outcome}`,
      content: 'decision',
      contentId: decision.id,
      contentSeq: 0,
      sealed: sealedDecision(words, decision),
    },
  ]);
  return true;
}

// After it was sent, with the number that it has by now: setting a letter on paper takes long, and nobody waits for it.
async function postOne(office: Office, sql: Sql, decision: Decision): Promise<void> {
  const application = await readApplication(sql, decision.applicationId);
  if (application && decision.letter) await office.post?.(sql, application, decision.letter);
  await markPosted(sql, decision.id, nowFor(office));
}

/** Whose case it is, as a letter names them. */
export async function addresseeOf(sql: Sql, personId: string | null): Promise<Addressee | null> {
  if (personId === null) return null;
  const person = await readPerson(sql, personId);
  return person ? { name: fullName(person), codiceFiscale: person.codiceFiscale } : null;
}
