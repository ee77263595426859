// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import type { Conversation, Spoken } from '#reception/index.ts';
import type { Input } from '#turns/index.ts';
import { waits } from './heard-out.ts';

/** How a conversation ends whose last words are said in pieces. */
export async function ended(talked: Conversation, from: Spoken): Promise<Spoken> {
  let said = from;
  for (let n = 0; n < 20 && said.ended === null; n++) said = await talked.hear({ type: 'silence' });
  return said;
}

/** Goes on with a conversation, saying yes to what is told on the way, until all is read back and only consent is asked for. */
export async function upToConsent(
  talked: Conversation,
  yes: Input,
  from: Spoken = talked.first,
): Promise<Spoken> {
  const says: string[] = [];
  let said = from;
  for (let n = 0; n < 60; n++) {
    says.push(...said.says);
    const isAsked = /Conferma che tutto è vero|Do you confirm/.test(says.join(' '));
    if (isAsked && !waits.test(said.says.at(-1) ?? '')) return { ...said, says };
    said = await talked.hear(yes);
  }
  return assert.fail(said.says.join(' '));
}
