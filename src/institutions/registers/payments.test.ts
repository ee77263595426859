// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { cents } from '#core/index.ts';
import { samplePaymentsArchive, samplePeople } from '#stand-ins/index.ts';
import { payments } from './payments.ts';

let nowMs = Date.parse('2026-04-10T09:00:00+02:00');
const clock = { nowMs: () => nowMs };
const archive = await samplePaymentsArchive();
after(() => archive.close());
const asked = () => payments(async () => archive, clock, { timeoutMs: 300 });
const giuseppe = samplePeople.find(({ id }) => id === 'giuseppe-esposito')?.codiceFiscale ?? '';
const codeIn = (result: { ok: boolean; problems?: readonly { readonly code: string }[] }) =>
  result.ok ? 'ok' : result.problems?.[0]?.code;

beforeEach(() => archive.behave('well'));

describe('asking the archive what was paid in a year', () => {
  it('brings each sum with the tax withheld, and that they are samples', async () => {
    const told = await asked().ofYear(giuseppe, 2025);
    assert.ok(told.ok);
    assert.equal(told.value.isSample, true);
    assert.equal(told.value.payments[0]?.benefit, 'pension');
    assert.equal(told.value.payments[0]?.gross, cents(15_000_00));
    assert.equal(told.value.payments[0]?.incomeTax, cents(1_500_00));
  });

  it('says that there was nothing in that year', async () => {
    assert.equal(codeIn(await asked().ofYear(giuseppe, 2019)), 'not-found');
  });

  it('waits briefly for one that is silent, and then leaves it alone for a while', async () => {
    archive.behave('silent');
    const client = asked();
    for (let n = 0; n < 3; n++) assert.equal(codeIn(await client.ofYear(giuseppe, 2025)), 'silent');
    assert.equal(codeIn(await client.ofYear(giuseppe, 2025)), 'resting');
    archive.behave('well');
    nowMs += 60_000;
    assert.equal(codeIn(await client.ofYear(giuseppe, 2025)), 'ok');
  });

  it('takes neither another form than agreed nor a broken answer for figures', async () => {
    archive.behave('drifts');
    assert.equal(codeIn(await asked().ofYear(giuseppe, 2025)), 'drift');
    archive.behave('broken');
    assert.equal(codeIn(await asked().ofYear(giuseppe, 2025)), 'silent');
  });

  it('is refused with a wrong key', async () => {
    const stranger = payments(async () => ({ url: archive.url, key: 'wrong' }), clock);
    assert.equal(codeIn(await stranger.ofYear(giuseppe, 2025)), 'silent');
  });

  it('says that no archive is set up', async () => {
    assert.equal(
      codeIn(await payments(async () => undefined, clock).ofYear(giuseppe, 2025)),
      'not-connected',
    );
  });

  it('writes nobody into an address', () => {
    assert.ok(archive.seen.length > 0);
    assert.ok(archive.seen.every((line) => !line.includes(giuseppe)));
  });
});
