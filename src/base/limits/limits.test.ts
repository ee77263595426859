// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ok, type Result, refuse } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Bucket } from './buckets.ts';
import { limitsOf, noProxies, type Proxies, sourceOf } from './index.ts';
import { type Secret, type SecretLimits, secrets } from './secrets.ts';
import { placeOf } from './source.ts';

const database = await testDatabase();
let nowMs = Date.parse('2026-11-25T10:00:00+01:00');
const clock = { nowMs: () => nowMs };
const { attempts, allowances, buckets } = limitsOf(database, clock, randomBytes(32));
const later = (seconds: number) => {
  nowMs += seconds * 1000;
};
const codeOf = async (result: Promise<Result<unknown, string>>) => {
  const done = await result;
  return done.ok ? 'ok' : done.problems[0]?.code;
};
/** Fills a bucket to the brim at once: the same bucket, for somebody who puts in as much as it holds. */
const fill = (bucket: Bucket) =>
  buckets.add({ ...bucket, most: 1, everySeconds: bucket.most * bucket.everySeconds });
let sources = 0;
const somewhere = () => `source ${sources++}`;
let names = 0;
const somebody = () => `person ${names++}`;

describe('a bucket', () => {
  it('takes so many at once and one more each time that one has leaked out, and tells how long until then', async () => {
    const bucket = { what: 'trial', whose: somebody(), most: 3, everySeconds: 60 };
    for (let n = 0; n < 3; n++) assert.equal(await buckets.take([bucket]), 0);
    assert.equal(await buckets.take([bucket]), 60_000);
    later(20);
    assert.equal(await buckets.take([bucket]), 40_000, 'who asks too early waits no longer for it');
    later(40);
    assert.equal(await buckets.take([bucket]), 0);
    assert.equal(await buckets.take([bucket]), 60_000);
    later(10 * 60);
    for (let n = 0; n < 3; n++) assert.equal(await buckets.take([bucket]), 0);
    assert.ok((await buckets.take([bucket])) > 0, 'never more than it holds');
  });

  it('lets a hundred at once have no more than one after the other, and none where another is full', async () => {
    const [small, large] = [3, 50].map((most) => ({
      what: 'trial',
      whose: somebody(),
      most,
      everySeconds: 60,
    }));
    assert.ok(small && large);
    const told = await Promise.all(Array.from({ length: 100 }, () => buckets.take([large, small])));
    assert.equal(told.filter((ms) => ms === 0).length, 3);
    let rest = 0;
    while ((await buckets.take([large])) === 0) rest++;
    assert.equal(rest, 47, 'what found no room was given back');
  });

  it('says nothing of whose it is, and is gone once it is empty', async () => {
    const rows = await database.query<{ row: string }>('select limit_bucket::text as row from limit_bucket');
    assert.ok(rows.length > 2 && rows.every(({ row }) => !/person|trial/.test(Buffer.from(row).toString())));
  });
});

const wrongOf = (secret: Secret) => () => Promise.resolve(refuse(secrets[secret].wrong[0]));
const right = () => Promise.resolve(ok(null));

describe('for every secret', () => {
  for (const [name, limits] of Object.entries(secrets) as [Secret, SecretLimits][]) {
    it(`${name}: wrong ones from one source end in a wait, and nobody else waits with it`, async () => {
      const [source, other] = [somewhere(), somewhere()];
      const most = limits.pair?.most ?? limits.source.most;
      const who = { source, ...(limits.pair ? { person: somebody() } : {}) };
      for (let n = 0; n < most; n++)
        assert.equal(await codeOf(attempts.tried(name, who, wrongOf(name))), limits.wrong[0], `the ${n}th`);
      assert.equal(await codeOf(attempts.tried(name, who, wrongOf(name))), 'wait');
      assert.equal(await codeOf(attempts.tried(name, who, right)), limits.isLong ? 'ok' : 'wait');
      assert.equal(await codeOf(attempts.tried(name, { ...who, source: other }, right)), 'ok');
    });

    it(`${name}: a flood from everywhere locks nobody out who comes from elsewhere`, async () => {
      const { most, everySeconds } = limits.total;
      const total = { what: `${name} total`, whose: '', most, everySeconds };
      await fill(total);
      const source = somewhere();
      for (let n = 0; n < limits.narrow; n++)
        assert.equal(await codeOf(attempts.tried(name, { source }, wrongOf(name))), limits.wrong[0]);
      assert.equal(await codeOf(attempts.tried(name, { source }, wrongOf(name))), 'wait', 'fewer at once');
      assert.equal(await codeOf(attempts.tried(name, { source: somewhere() }, right)), 'ok');
      await buckets.empty(total);
    });

    it(`${name}: who cannot be told apart is counted all the same`, async () => {
      const unknown = { what: `${name} unknown`, whose: '', ...limits.total };
      await fill(unknown);
      assert.equal(await codeOf(attempts.tried(name, { source: null }, wrongOf(name))), 'wait');
      await buckets.empty(unknown);
    });
  }

  it('a right one costs nothing, and what is neither right nor wrong neither', async () => {
    const who = { source: somewhere(), person: somebody() };
    for (let n = 0; n < 40; n++) assert.equal(await codeOf(attempts.tried('phone-pin', who, right)), 'ok');
    const runOut = () => Promise.resolve(refuse('run-out'));
    for (let n = 0; n < 40; n++)
      assert.equal(await codeOf(attempts.tried('phone-pin', who, runOut)), 'run-out');
  });
});

describe('a guess that needs two things to be right', () => {
  it('is counted for each: neither many numbers for one person nor many people for one number go further', async () => {
    for (const which of ['number', 'person'] as const) {
      const same = somebody();
      let tries = 0;
      // From everywhere, so that only what stays the same is counted.
      const guess = () =>
        codeOf(
          attempts.tried('resume', { person: [same, somebody()], source: somewhere() }, wrongOf('resume')),
        );
      while (tries < 100 && (await guess()) === 'not-found') tries++;
      assert.equal(tries, secrets.resume.person.most, which);
      later(3600 * 24);
    }
  });

  it('is known from where it was right once, for both', async () => {
    const [number, person, home] = [somebody(), somebody(), somewhere()];
    assert.equal(
      await codeOf(attempts.tried('resume', { person: [number, person], source: home }, right)),
      'ok',
    );
    for (let n = 0; n < secrets.resume.person.most + 5; n++)
      await attempts.tried('resume', { person: [number, person], source: somewhere() }, wrongOf('resume'));
    assert.equal(
      await codeOf(attempts.tried('resume', { person: [number, person], source: somewhere() }, right)),
      'wait',
    );
    assert.equal(
      await codeOf(attempts.tried('resume', { person: [number, person], source: home }, right)),
      'ok',
    );
  });
});

describe('what is begun', () => {
  for (const what of ['draft', 'sign-in', 'upload'] as const) {
    it(`${what}: is bounded by source and by person, each for itself`, async () => {
      const source = somewhere();
      let begun = 0;
      while ((await codeOf(allowances.begin(what, { source }))) === 'ok') begun++;
      assert.ok(begun >= 100, 'behind one address are many people');
      assert.equal(await codeOf(allowances.begin(what, { source, personId: somebody() })), 'ok');
      assert.equal(await codeOf(allowances.begin(what, { source: somewhere() })), 'ok');
      const personId = somebody();
      while ((await codeOf(allowances.begin(what, { source: somewhere(), personId }))) === 'ok') begun++;
      const again = await allowances.begin(what, { source: somewhere(), personId });
      assert.ok(!again.ok && Number(again.problems[0]?.with?.['seconds']) > 0);
    });
  }
});

describe('where a request comes from', () => {
  const from = (peer: string, headers: Readonly<Record<string, string>> = {}, proxies: Proxies = noProxies) =>
    sourceOf(peer, (name) => headers[name], proxies);

  it('is the other end, whatever a header says, unless proxies are trusted', () => {
    const told = { 'x-forwarded-for': '198.51.100.7', forwarded: 'for=198.51.100.7' };
    assert.equal(from('203.0.113.9', told), '203.0.113.9');
  });

  it('is what the outermost proxy of ours saw: what stands before it was made up', () => {
    const header = 'x-forwarded-for';
    const told = { [header]: '10.9.9.9, 198.51.100.7, 10.0.0.2' };
    assert.equal(from('10.0.0.1', told, { hops: 1, header }), '10.0.0.2');
    assert.equal(from('10.0.0.1', told, { hops: 2, header }), '198.51.100.7');
    assert.equal(from('10.0.0.1', {}, { hops: 1, header }), '10.0.0.1', 'nothing was told');
    assert.equal(from('10.0.0.1', { [header]: 'nonsense' }, { hops: 1, header }), '10.0.0.1');
    assert.equal(from('10.0.0.1', { [header]: '198.51.100.7:4711' }, { hops: 1, header }), '198.51.100.7');
  });

  it('is read from the header of RFC 7239 where that is the one', () => {
    const proxies = { hops: 1, header: 'forwarded' } as const;
    const told = { forwarded: 'for=1.2.3.4;proto=http, For="[2001:db8:cafe::17]:4711";by=10.0.0.1' };
    assert.equal(from('10.0.0.1', told, proxies), '2001:db8:cafe:0::/64');
  });

  it('is one network of IPv6, and an IPv4 address in the dress of IPv6 is that address', () => {
    assert.equal(placeOf('2001:db8:1:2:3:4:5:6'), placeOf('2001:db8:1:2::1'));
    assert.notEqual(placeOf('2001:db8:1:2::1'), placeOf('2001:db8:1:3::1'));
    assert.equal(placeOf('::ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(placeOf('::ffff:c000:201'), '192.0.2.1');
    assert.equal(placeOf('0:0:0:0:0:ffff:192.0.2.1'), '192.0.2.1');
    assert.equal(placeOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
    assert.equal(placeOf('not an address'), null);
  });

  it('is the same for every way to write an address', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const canonical = new URL(`http://[${address}]`).hostname;
        assert.equal(placeOf(canonical), placeOf(address));
        assert.equal(placeOf(`${canonical}:443`), placeOf(address));
      }),
    );
  });
});
