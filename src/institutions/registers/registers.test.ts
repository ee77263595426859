// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, beforeEach, describe, it } from 'node:test';
import { importPKCS8 } from 'jose';
import { day } from '#core/index.ts';
import { type Answer, remoteRegisters } from '#sources/index.ts';
import { type SampleRegisters, samplePeople, sampleRegistersAt } from '#stand-ins/index.ts';
import { asker, type Connection } from './registers.ts';

let nowMs = Date.parse('2026-11-25T09:00:00+01:00');
const clock = { nowMs: () => nowMs };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const standIn: SampleRegisters = await sampleRegistersAt({ publicKey, clock });
after(() => standIn.close());

async function connection(
  more: Partial<Connection['standing']> = {},
  timeoutMs = 15_000,
): Promise<Connection> {
  const { tokenUrl, audience, clientId, keyId, services } = standIn;
  const key = await importPKCS8(pem, 'RS256');
  return { standing: { tokenUrl, audience, clientId, keyId, privateKey: key, ...more }, services, timeoutMs };
}
const evidence = { userId: 'a-person', channel: 'web' };
const codeOf = (id: string) => samplePeople.find((person) => person.id === id)?.codiceFiscale ?? '';
const maria = codeOf('maria-rossi');
const codeIn = (result: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string }[];
}) => (result.ok ? 'ok' : result.problems?.[0]?.code);

beforeEach(() => {
  for (const name of remoteRegisters) standIn.behave(name, 'well');
});

describe('asking a register', () => {
  it('brings the family as it stands in the register of residents', async () => {
    const ask = asker(await connection(), clock);
    const told = await ask('anpr', maria, evidence);
    assert.ok(told.ok, codeIn(told));
    const answer: Answer<'anpr'> = told.value;
    assert.equal(answer.dataRiferimento, day('2026-11-25'));
    assert.deepEqual(
      answer.famiglia.filter(({ figlio }) => figlio).map(({ dataNascita }) => dataNascita),
      ['2018-09-12', '2024-02-10'],
    );
  });

  it('brings every register of the sample people in the agreed form', async () => {
    const ask = asker(await connection(), clock);
    for (const { codiceFiscale } of samplePeople) {
      for (const name of remoteRegisters) {
        const told = await ask(name, codiceFiscale, evidence);
        assert.ok(told.ok || codeIn(told) === 'not-found', `${name}: ${codeIn(told)}`);
      }
    }
  });

  it('writes nobody into an address or a header', async () => {
    const ask = asker(await connection(), clock);
    await ask('isee', maria, evidence);
    assert.ok(standIn.seen.length > 0);
    assert.ok(standIn.seen.every((line) => !line.includes(maria)));
  });

  it('says when the register has nothing of a person', async () => {
    const ask = asker(await connection(), clock);
    assert.equal(codeIn(await ask('anpr', codeOf('ugo-neri'), evidence)), 'not-found');
  });

  it('keeps a voucher while it lasts and gets another after', async () => {
    const ask = asker(await connection(), clock);
    const vouchers = () => standIn.seen.filter((line) => line.endsWith('/token.oauth2')).length;
    const before = vouchers();
    await ask('ade', maria, evidence);
    await ask('ade', maria, evidence);
    assert.equal(vouchers(), before + 1);
    nowMs += 11 * 60_000;
    assert.equal(codeIn(await ask('ade', maria, evidence)), 'ok');
    assert.equal(vouchers(), before + 2);
  });
});

describe('a register that does not do its part', () => {
  it('is tried once more after a fault', async () => {
    const ask = asker(await connection(), clock);
    standIn.behave('isee', 'broken-once');
    assert.equal(codeIn(await ask('isee', maria, evidence)), 'ok');
  });

  it('is waited for briefly, and once', async () => {
    const ask = asker(await connection({}, 150), clock);
    standIn.behave('isee', 'silent');
    const before = standIn.asked('isee');
    assert.equal(codeIn(await ask('isee', maria, evidence)), 'silent');
    assert.ok(standIn.asked('isee') <= before + 1, 'a slow answer is not asked for twice');
  });

  it('is left in peace after three failures, and tried again later', async () => {
    const ask = asker(await connection(), clock);
    standIn.behave('anpr', 'broken');
    for (let n = 0; n < 3; n++) assert.equal(codeIn(await ask('anpr', maria, evidence)), 'silent');
    const before = standIn.asked('anpr');
    assert.equal(codeIn(await ask('anpr', maria, evidence)), 'resting');
    assert.equal(standIn.asked('anpr'), before);
    standIn.behave('anpr', 'well');
    nowMs += 31_000;
    assert.equal(codeIn(await ask('anpr', maria, evidence)), 'ok');
    assert.equal(codeIn(await ask('anpr', maria, evidence)), 'ok');
  });

  it('is not believed when its answer has another form than agreed', async () => {
    const ask = asker(await connection(), clock);
    standIn.behave('uniemens', 'drifts');
    assert.equal(codeIn(await ask('uniemens', maria, evidence)), 'drift');
  });

  it('is not believed when its answer is signed by somebody else', async () => {
    const ask = asker(await connection(), clock);
    standIn.behave('anpr', 'forges');
    assert.equal(codeIn(await ask('anpr', maria, evidence)), 'forged');
  });

  it('may say that it has enough for now', async () => {
    const ask = asker(await connection(), clock);
    standIn.behave('inps', 'too-many');
    assert.equal(codeIn(await ask('inps', maria, evidence)), 'refused');
  });
});

describe('a counter that is not known to the platform', () => {
  it('gets no voucher with a key that is not ours', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const key = await importPKCS8(stranger.export({ type: 'pkcs8', format: 'pem' }).toString(), 'RS256');
    const ask = asker(await connection({ privateKey: key }), clock);
    const before = standIn.asked('anpr');
    assert.equal(codeIn(await ask('anpr', maria, evidence)), 'silent');
    assert.equal(standIn.asked('anpr'), before, 'without a voucher nobody is asked about');
  });

  it('gets none for a purpose that was not declared, nor with an assertion for somebody else', async () => {
    const made = await connection();
    const services = { anpr: { ...standIn.services.anpr, purposeId: 'curiosity' } };
    assert.equal(codeIn(await asker({ ...made, services }, clock)('anpr', maria, evidence)), 'silent');
    const elsewhere = await connection({ audience: 'auth.elsewhere/client-assertion' });
    assert.equal(codeIn(await asker(elsewhere, clock)('anpr', maria, evidence)), 'silent');
  });
});
