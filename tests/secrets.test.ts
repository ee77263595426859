// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Codes, codesWith } from '#applications/index.ts';
import { day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const database = await testDatabase();
const clock = testClock('2026-06-24');
const [old, fresh] = [Buffer.from('a'.repeat(32)), Buffer.from('b'.repeat(32))];
const counterWith = (codes: Codes) => testCounter(database, clock, { codes });
// As processes are set up one after the other: before; with the new key beside; with the new key, the old one beside; after.
const before = await counterWith(codesWith(old));
const ready = await counterWith(codesWith(old, undefined, [fresh]));
const changed = await counterWith(codesWith(fresh, undefined, [old]));
const afterwards = await counterWith(codesWith(fresh));

async function begun(at: typeof before) {
  const started = await at.applications.start('certificazione-unica', { language: 'it', channel: 'web' });
  assert.ok(started.ok && started.value.code);
  return { id: started.value.application.id, code: started.value.code };
}
const opens = async (at: typeof before, { id, code }: Awaited<ReturnType<typeof begun>>) =>
  (await at.applications.open(id, code)).ok && (await at.applications.resume(code, 'web')).ok;

describe('the key of codes, changed while people fill in', () => {
  it('closes no draft that was begun under the old key, until that is laid down', async () => {
    const draft = await begun(before);
    assert.ok(await opens(ready, draft));
    assert.ok(await opens(changed, draft));
    assert.equal(await opens(afterwards, draft), false);
  });

  it('opens a draft of a process that has changed already at one that has not yet', async () => {
    const draft = await begun(changed);
    assert.ok(await opens(ready, draft));
    assert.ok(await opens(afterwards, draft));
    assert.equal(await opens(before, draft), false);
  });

  it('signs nobody out', async () => {
    const identity = { codiceFiscale: 'RSSMRA80A01H501U', givenName: 'Maria', familyName: 'Rossi' };
    const maria = await meet(database, { ...identity, birthDate: day('1980-01-01') }, clock);
    const token = await before.sessions.begin(maria, 2);
    assert.equal((await afterwards.sessions.read(token))?.person.id, maria.id);
  });
});
